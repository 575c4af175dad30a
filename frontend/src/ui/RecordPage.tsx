import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Citation, Kind, LocalizedText } from '../api/types'
import { kindLabel } from '../i18n/labels'
import { foreignLanguage, localized } from '../i18n/localized'
import { Page } from './Page'
import { Sources } from './Sources'
import styles from './RecordPage.module.css'

type Props = {
  kind: Kind
  title: LocalizedText
  lead?: ReactNode
  facts?: ReactNode
  sources?: Citation[]
  children?: ReactNode
}

/** The page of one record: what it is, its facts, what it is tied to, and where all that is from. */
export const RecordPage = ({ kind, title, lead, facts, sources, children }: Props) => (
  <Page
    title={localized(title)}
    titleLanguage={foreignLanguage(title)}
    kicker={<Link to={`/${kind}`}>{kindLabel(kind)}</Link>}
    lead={lead}
  >
    <div className={styles.columns}>
      {facts && <div className={styles.facts}>{facts}</div>}
      <div className={styles.body}>{children}</div>
      {sources && <Sources of={sources} />}
    </div>
  </Page>
)
