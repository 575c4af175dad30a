import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import type { PublicBasis } from '../../api/types'
import { publicBasisLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceList } from '../../ui/ReferenceList'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { Section } from '../../ui/Section'
import { useNoIndex } from '../../ui/useNoIndex'
import { Positions } from './Positions'

export const Route = createFileRoute('/people/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('people', params.id, deps)),
  component: PersonPage,
})

const reasons: Record<PublicBasis, MessageDescriptor> = {
  'public-office': msg`Cette personne est nommée ici parce que des documents publiés la citent dans une fonction exercée publiquement.`,
  spokesperson: msg`Cette personne est nommée ici parce qu’elle a parlé en public au nom d’une institution.`,
  'scientific-lead': msg`Cette personne est nommée ici parce qu’elle dirige des travaux financés par de l’argent public.`,
}

function PersonPage() {
  const { data: person } = useSuspenseQuery(
    recordQuery('people', Route.useParams().id, Route.useSearch()),
  )
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
