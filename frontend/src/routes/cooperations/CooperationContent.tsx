import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Single } from '../../api/types'
import { countryName } from '../../i18n/formats'
import { sinceWords } from '../../i18n/periods'
import { Fact, Facts } from '../../ui/Facts'
import { FiguresSection } from '../../ui/figures/FiguresSection'
import { Localized } from '../../ui/Localized'
import { RecordPage } from '../../ui/RecordPage'
import { ReferenceFact } from '../../ui/ReferenceFact'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'
import { Timeline } from '../../ui/timeline/Timeline'

/** What the page of a cooperation shows of it. */
export function CooperationContent({ record: cooperation }: { record: Single<'cooperations'> }) {
  const { aims, country, grounds, partners, programmes, since, summary, territory } = cooperation
  return (
    <RecordPage
      kind="cooperations"
      title={cooperation.title}
      lead={
        summary && (
          <p>
            <Localized text={summary} />
          </p>
        )
      }
      sources={cooperation.sources}
      tools={
        <>
          <Link to="/timelines">{t`Les coopérations au fil du temps`}</Link>
          <Link to="/map" search={{ area: 'world' }}>{t`Sur la carte du monde`}</Link>
        </>
      }
      facts={
        <Facts>
          <Fact label={t`Territoire`}>
            <Localized text={territory} />
          </Fact>
          {country && <Fact label={t`Pays`}>{countryName(country)}</Fact>}
          <Fact label={t`Début`}>{since && sinceWords(since)}</Fact>
          <ReferenceFact label={t`Programmes`} to={programmes} />
        </Facts>
      }
    >
      <TextSection title={t`Sur quoi elle repose`} of={grounds} />
      <TextSection title={t`Ce qu’elle vise`} of={aims} />
      <Timeline cooperation={cooperation} level={2} />
      <FiguresSection related={cooperation.figures} />
      {partners.length > 0 && (
        <Section title={t`Qui la porte`}>
          <ReferenceList items={partners.map((reference) => ({ reference }))} />
        </Section>
      )}
    </RecordPage>
  )
}
