import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { PublicBasis, Single } from '../../api/types'
import { publicBasisLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { Section } from '../../ui/Section'
import { useNoIndex } from '../../ui/useNoIndex'
import { Positions } from './Positions'

const reasons: Record<PublicBasis, MessageDescriptor> = {
  'public-office': msg`Cette personne est nommée ici parce que des documents publiés la citent dans une fonction exercée publiquement.`,
  spokesperson: msg`Cette personne est nommée ici parce qu’elle a parlé en public au nom d’une institution.`,
  'scientific-lead': msg`Cette personne est nommée ici parce qu’elle dirige des travaux financés par de l’argent public.`,
}

/** What the page of a person shows of it. */
export function PersonContent({ record: person }: { record: Single<'people'> }) {
  const { name, positions, basis, quotedIn } = person
  useNoIndex()
  return (
    <RecordPage
      kind="people"
      title={{ fr: name, en: name }}
      sources={person.sources}
      facts={
        <Facts>
          <Fact label={t`Fondement`}>{publicBasisLabel(basis)}</Fact>
          <Fact label={t`Pourquoi cette notice`}>{i18n._(reasons[basis])}</Fact>
        </Facts>
      }
    >
      <Section title={t`Fonctions`}>
        <Positions of={positions} />
      </Section>
      <RelatedReferences title={t`Projets`} related={person.projects} />
      <RelatedReferences title={t`Événements`} related={person.events} />
      <RelatedReferences title={t`Présence à la signature de`} related={person.agreements} />
      {quotedIn.length > 0 && (
        <Section title={t`Paroles rapportées dans`}>
          <ReferenceList items={quotedIn.map((reference) => ({ reference }))} />
        </Section>
      )}
    </RecordPage>
  )
}
