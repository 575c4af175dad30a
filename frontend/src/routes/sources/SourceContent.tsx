import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { formatDate, languageName } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { sourceTypeLabel } from '../../i18n/terms'
import { Fact, Facts } from '../../ui/Facts'
import { RecordPage } from '../../ui/RecordPage'
import { RelatedReferences } from '../../ui/RelatedReferences'
import { Section } from '../../ui/Section'
import { ViewLink } from '../../ui/ViewLink'

/** What the page of a source shows of it. */
export function SourceContent({ record: source }: { record: Single<'sources'> }) {
  const { language, published, publisher, records, title, type } = source
  return (
    <RecordPage
      kind="sources"
      title={title}
      facts={
        <Facts>
          <Fact label={t`Type`}>{sourceTypeLabel(type)}</Fact>
          <Fact label={t`Publication`}>{published && formatDate(published)}</Fact>
          <Fact label={t`Éditeur`}>{publisher}</Fact>
          <Fact label={t`Langue`}>{languageName(language)}</Fact>
        </Facts>
      }
    >
      <RelatedReferences title={t`Qui y prend la parole`} related={source.speakers} />
      <Section title={t`Ce qui en est tiré`}>
        <ul>
          {records
            .filter(({ total }) => total > 0)
            .map(({ kind, total, href }) => (
              <li key={kind}>
                <ViewLink href={href}>{counted[kind](total)}</ViewLink>
              </li>
            ))}
        </ul>
      </Section>
    </RecordPage>
  )
}
