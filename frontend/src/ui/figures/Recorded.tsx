import { plural, t } from '@lingui/core/macro'
import type { Figure, Recorded as Sum } from '../../api/types'
import { exactWords } from '../../i18n/figures'
import { formatNumber } from '../../i18n/formats'
import { ViewLink } from '../ViewLink'

type Asked = Pick<Figure, 'recorded' | 'summed' | 'unit'>

/** What the records answer to the question of a figure, with the way to exactly these records. */
export function Recorded({ of: { recorded, summed, unit } }: { of: Asked }) {
  if (!recorded) return null
  const value = exactWords(recorded.value, summed ? unit : 'count')
  return (
    <ViewLink href={recorded.href}>
      {summed ? sumWords(value, recorded) : countWords(value, recorded.of)}
    </ViewLink>
  )
}

function countWords(value: string, of: number | null) {
  if (of === null) return t`${value} dans ces pages`
  const all = formatNumber(of)
  return t`${value} sur ${all} dans ces pages`
}

function sumWords(value: string, recorded: Sum) {
  const records = recordWords(recorded)
  return t`${value} dans ces pages, d’après ${records}`
}

/** How many records the sum is made from, of how many, where some do not say. */
function recordWords({ counted, of }: Sum) {
  if (of === null || of === counted) return plural(counted, { one: '# notice', other: '# notices' })
  const all = formatNumber(of)
  return plural(counted, { one: `# notice sur ${all}`, other: `# notices sur ${all}` })
}
