import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { revisionQuery } from '../../api/charts'
import { formatInstant } from '../../i18n/formats'

/** Of when a chart is: the number of the revision at once, its moment as soon as it is known. */
export function useStateWords(revision: number) {
  const { data: at } = useQuery(revisionQuery(revision))
  if (!at) return t`État du réseau à la révision ${revision}.`
  const moment = formatInstant(at)
  return t`État du réseau au ${moment} (révision ${revision}).`
}
