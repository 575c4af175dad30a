import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../i18n/formats'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { revisionQuery } from '../api/queries'
import type { RevisionDetail } from '../api/types'
import { useLeftWords } from '../ui/flash'
import { Loaded } from '../ui/Loaded'
import { Notice } from '../ui/Notice'
import { authorOf } from './author'
import { RevisionRecords } from './RevisionRecords'
import { kindsWords, undoesWords } from './RevisionRow'
import styles from '../ui/parts.module.css'
import { Undo } from './Undo'

/** One revision: what it wrote, and the way to undo it. */
export function RevisionPage({ revision }: { revision: string }) {
  const query = useQuery(revisionQuery(revision))
  const words = useLeftWords()
  return (
    <Page
      title={t`Révision ${revision}`}
      kicker={<Link to="/admin/revisions">{t`Révisions`}</Link>}
      lead={query.data && leadOf(query.data)}
    >
      <Notice>{words}</Notice>
      <Loaded query={query}>{(data) => <Content of={data} />}</Loaded>
    </Page>
  )
}

function leadOf(revision: RevisionDetail) {
  const [kinds, moment] = [kindsWords(revision), formatInstant(revision.at)]
  const author = authorOf(revision)
  return t`${kinds}, ${moment}. Auteur : ${author}.`
}

const Content = ({ of }: { of: RevisionDetail }) => (
  <div className={styles.parts}>
    {of.undoes !== null && (
      <p>
        <Link to="/admin/revisions/$revision" params={{ revision: String(of.undoes) }}>
          {undoesWords(of.undoes)}
        </Link>
      </p>
    )}
    {of.undoneBy === null ? (
      <Undo revision={of.revision} changes={of.changes} />
    ) : (
      <p>
        <Link to="/admin/revisions/$revision" params={{ revision: String(of.undoneBy) }}>
          {t`Cette révision a été annulée : voir l’annulation`}
        </Link>
      </p>
    )}
    <Section title={t`Notices`}>
      <RevisionRecords of={of} />
    </Section>
  </div>
)
