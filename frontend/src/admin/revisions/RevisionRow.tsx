import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { formatList, formatNumber } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { Instant } from '../../ui/Instant'
import type { Revision } from '../api/types'
import rows from '../ui/rows.module.css'
import { authorOf } from './author'

export function RevisionRow({ of }: { of: Revision }) {
  const number = formatNumber(of.revision)
  const author = authorOf(of)
  return (
    <li className={rows.row}>
      <Link
        className={rows.name}
        to="/admin/revisions/$revision"
        params={{ revision: String(of.revision) }}
      >
        {kindsWords(of)}
      </Link>
      <ul className={rows.meta}>
        <li>{t`Révision ${number}`}</li>
        <li>
          <Instant of={of.at} />
        </li>
        <li>{t`Auteur : ${author}`}</li>
        {of.undoes !== null && <li>{undoesWords(of.undoes)}</li>}
        {of.undoneBy !== null && <li>{t`Annulée`}</li>}
      </ul>
    </li>
  )
}

/** « 12 financements et 1 projet »: what a revision is about. */
export const kindsWords = ({ kinds }: Revision) =>
  formatList(Object.entries(kinds).map(([kind, count]) => counted[kind as Kind](count)))

export function undoesWords(revision: number) {
  const number = formatNumber(revision)
  return t`Annule la révision ${number}`
}
