import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { Collaborations } from '../../api/collaborations'
import { families, familyNames, familyOf, marks } from './families'
import styles from './Legend.module.css'
import markStyles from './Mark.module.css'
import tieStyles from './Network.module.css'
import { strandOf, strands } from './strands'
import { tieKindLabel } from './words'

/** What the marks and the lines that this picture has stand for. */
export function Legend({ data: { partners, ties } }: { data: Collaborations }) {
  const drawn = new Set(partners.map(({ type }) => familyOf[type]))
  const tied = new Set(ties.map(strandOf))
  return (
    <ul className={styles.legend} aria-label={t`Légende`} data-legend>
      {families
        .filter((family) => drawn.has(family))
        .map((family) => (
          <li key={family}>
            <svg viewBox="-1.5 -1.5 3 3" width="18" height="18" className={styles.mark} aria-hidden>
              <path d={marks[family]} className={markStyles[family]} />
            </svg>
            {i18n._(familyNames[family])}
          </li>
        ))}
      {strands
        .filter((strand) => tied.has(strand))
        .map((strand) => (
          <li key={strand}>
            <svg viewBox="0 0 34 8" width="34" height="8" className={styles.line} aria-hidden>
              <line x1={0} y1={4} x2={34} y2={4} strokeWidth={2} className={tieStyles[strand]} />
            </svg>
            {strand === 'several' ? t`Plusieurs sortes de liens` : tieKindLabel(strand)}
          </li>
        ))}
    </ul>
  )
}
