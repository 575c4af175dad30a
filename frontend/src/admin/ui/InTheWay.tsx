import { Link } from '@tanstack/react-router'
import type { Reference } from '../../api/types'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import rows from './rows.module.css'

/** The records that keep something from being done, each with a way to its form. */
export const InTheWay = ({ records }: { records: Reference[] }) => (
  <ul className={rows.rows}>
    {records.map(({ kind, id, label }) => (
      <li key={`${kind}/${id}`} className={rows.row}>
        <Link className={rows.name} to="/admin/$kind/$id" params={{ kind, id }}>
          {localized(label)}
        </Link>
        <span className={rows.meta}>{kindName(kind)}</span>
      </li>
    ))}
  </ul>
)
