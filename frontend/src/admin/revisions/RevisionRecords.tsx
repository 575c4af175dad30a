import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import type { Operation, RevisionDetail } from '../api/types'
import rows from '../ui/rows.module.css'

const operations: Record<Operation, MessageDescriptor> = {
  created: msg`Créée`,
  updated: msg`Modifiée`,
  withdrawn: msg`Retirée`,
}

/** The records that a revision wrote, each with a way to its history. */
export function RevisionRecords({ of: { records, changes } }: { of: RevisionDetail }) {
  const others = changes - records.length
  return (
    <>
      <ul className={rows.rows}>
        {records.map(({ kind, id, label, operation }) => (
          <li key={`${kind}/${id}`} className={rows.row}>
            <Link className={rows.name} to="/admin/$kind/$id/history" params={{ kind, id }}>
              {label ? localized(label) : id}
            </Link>
            <ul className={rows.meta}>
              <li>{kindName(kind)}</li>
              <li>{i18n._(operations[operation])}</li>
            </ul>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className={rows.more}>
          {plural(others, { one: 'et # autre notice', other: 'et # autres notices' })}
        </p>
      )}
    </>
  )
}
