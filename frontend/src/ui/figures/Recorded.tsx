import { t } from '@lingui/core/macro'
import type { Figure } from '../../api/types'
import { exactWords } from '../../i18n/figures'
import { formatNumber } from '../../i18n/formats'
import { ViewLink } from '../ViewLink'

/** What the records answer to the question of a figure, with the way to exactly these records. */
export function Recorded({ of: { recorded, summed, unit } }: { of: Figure }) {
  if (!recorded) return null
  const value = exactWords(recorded.value, summed ? unit : 'count')
  return (
    <ViewLink href={recorded.href}>
      {summed ? sumWords(value, recorded.counted) : countWords(value, recorded.of)}
    </ViewLink>
  )
}

function countWords(value: string, of: number | null) {
  if (of === null) return t`${value} dans ces pages`
  const all = formatNumber(of)
  return t`${value} sur ${all} dans ces pages`
}

function sumWords(value: string, counted: number) {
  const records = formatNumber(counted)
  return t`${value} dans ces pages, somme de ${records} notices`
}
