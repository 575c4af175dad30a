import { plural, t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Tie } from '../../api/collaborations'
import { kindName } from '../../i18n/labels'
import { RecordLink } from '../../ui/RecordLink'
import { recordsOf, untold } from './records'
import { lookingAt } from './search'
import styles from './Shared.module.css'

type Props = {
  ties: Tie[]
  names: Map<string, string>
  /** Whose ties they are, where the others are to be named. */
  of?: string | undefined
}

/** The records that institutions share, each with those that it ties to the one they are told of. */
export function SharedRecords({ ties, names, of }: Props) {
  const more = untold(ties)
  return (
    <ul className={styles.records}>
      {recordsOf(ties).map(({ record, ties: its }) => (
        <li key={`${record.kind}/${record.id}`} className={styles.record}>
          <span className={styles.kind}>{kindName(record.kind)}</span> <RecordLink to={record} />
          {of && (
            <p className={styles.with}>
              {t`avec`}{' '}
              {its.map((tie, index) => (
                <span key={tie.partners.join('~')}>
                  {index > 0 && ', '}
                  <Link {...lookingAt(tie.partners)}>
                    {names.get(tie.partners.find((id) => id !== of) ?? '')}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
      {more > 0 && (
        <li>
          {plural(more, { one: 'et # autre point commun', other: 'et # autres points communs' })}
        </li>
      )}
    </ul>
  )
}
