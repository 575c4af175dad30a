import { t } from '@lingui/core/macro'
import { formatDate } from './formats'

type Period = { start: string | null; end: string | null }
type Tenure = { since: string | null; until: string | null; attested?: string | null }

/** When something was: « en 2016 », « en janvier 2016 », « le 28 septembre 2018 ». */
export function dateWords(date: string) {
  const words = formatDate(date)
  return date.length > '2018-09'.length ? t`le ${words}` : t`en ${words}`
}

/** What a period covers; one without an end goes on, as far as is known. */
export function periodWords({ start, end }: Period) {
  if (!start) return end && untilWords(end)
  if (!end) return sinceWords(start)
  return start === end ? dateWords(start) : spanWords(start, end)
}

/** When something that need not be over held, or at which date a document says that it did. */
export function tenureWords({ since, until, attested }: Tenure) {
  if (since && until) return spanWords(since, until)
  if (since) return sinceWords(since)
  if (until) return untilWords(until)
  if (!attested) return null
  const date = dateWords(attested)
  return t`attesté ${date}`
}

/** The day or days of something that takes place, without a word before them. */
export function daysWords({ start, end }: Period) {
  if (!start || !end || start === end) {
    const only = start ?? end
    return only && formatDate(only)
  }
  return spanWords(start, end)
}

export function sinceWords(start: string) {
  const date = formatDate(start)
  return t`depuis ${date}`
}

function untilWords(end: string) {
  const date = formatDate(end)
  return t`jusqu’à ${date}`
}

function spanWords(start: string, end: string) {
  const [from, to] = [formatDate(start), formatDate(end)]
  return start.length > '2018-09'.length ? t`du ${from} au ${to}` : t`de ${from} à ${to}`
}
