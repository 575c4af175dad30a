import type { Reference } from '../api/types'
import { Fact } from './Facts'
import { References } from './References'

type Props = { label: string; to: Reference | Reference[] | null }

/** A fact that is another record, or several, where there is one. */
export function ReferenceFact({ label, to }: Props) {
  const references = Array.isArray(to) ? to : to ? [to] : []
  if (!references.length) return null
  return (
    <Fact label={label}>
      <References of={references} />
    </Fact>
  )
}
