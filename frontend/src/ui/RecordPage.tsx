import { t } from '@lingui/core/macro'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { momentOf } from '../api/moment'
import type { Citation, Kind, LocalizedText } from '../api/types'
import { kindLabel } from '../i18n/labels'
import { foreignLanguage, localized } from '../i18n/localized'
import { Page } from './Page'
import { PastNotice } from './PastNotice'
import { PrintLine } from './PrintLine'
import { Sources } from './Sources'
import styles from './RecordPage.module.css'

type Props = {
  kind: Kind
  title: LocalizedText
  lead?: ReactNode
  facts?: ReactNode
  sources?: Citation[]
  /** What can be done with the record, beside its history. */
  tools?: ReactNode
  children?: ReactNode
}

/** The page of one record: what it is, its facts, what it is tied to, and where all that is from. */
export function RecordPage({ kind, title, lead, facts, sources, tools, children }: Props) {
  const { id = '' } = useParams({ strict: false })
  const moment = momentOf(useSearch({ strict: false }))
  return (
    <Page
      title={localized(title)}
      titleLanguage={foreignLanguage(title)}
      notice={<PastNotice />}
      kicker={
        <Link to={`/${kind}`} search={moment}>
          {kindLabel(kind)}
        </Link>
      }
      lead={lead}
    >
      <div className={styles.columns}>
        {facts && <div className={styles.facts}>{facts}</div>}
        <div className={styles.body}>{children}</div>
        {sources && <Sources of={sources} />}
        <div className={styles.history}>
          <Link to="/$kind/$id/history" params={{ kind, id }}>{t`Historique de la notice`}</Link>
          {tools}
        </div>
      </div>
      <PrintLine />
    </Page>
  )
}
