import { t } from '@lingui/core/macro'
import type { Lane } from './lanes'
import styles from './Lanes.module.css'

type Props = {
  lanes: Lane[]
  /** What each tone stands for. */
  tones: Record<number, string>
}

/** What the marks of these lanes stand for, and how exactly they are known. */
export function LanesLegend({ lanes, tones }: Props) {
  const entries = lanes.flatMap((lane) => lane.entries)
  const drawn = [...new Set(entries.map(({ tone }) => tone))].sort()
  const exact = entries.some(({ span }) => span.precision === 'day')
  const rough = entries.some(({ span }) => span.precision !== 'day')
  return (
    <ul className={styles.legend} aria-label={t`Légende`} data-legend>
      {drawn.map((tone) => (
        <Item key={tone} tone={tone} precision="day" words={tones[tone] ?? ''} />
      ))}
      {exact && rough && <Item tone={7} precision="day" words={t`Jour connu`} />}
      {rough && <Item tone={7} precision="year" words={t`Seuls l’année ou le mois sont connus`} />}
    </ul>
  )
}

const Item = ({ tone, precision, words }: { tone: number; precision: string; words: string }) => (
  <li>
    <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden>
      <rect
        x={1}
        y={1}
        width={22}
        height={12}
        rx={precision === 'day' ? 6 : 3}
        className={styles.mark}
        data-tone={tone}
        data-precision={precision}
      />
    </svg>
    {words}
  </li>
)
