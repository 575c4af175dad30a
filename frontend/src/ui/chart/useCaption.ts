import { t } from '@lingui/core/macro'
import type { Chart } from '../../api/charts'
import { formatList } from '../../i18n/formats'
import { localized } from '../../i18n/localized'
import { useStateWords } from './useStateWords'

/** What an image says about itself wherever it ends up. */
export type Caption = { title: string; lines: string[] }

type Of = { title: string; data: Chart; address: string }

export function useCaption({ title, data: { sources, revision }, address }: Of): Caption {
  const state = useStateWords(revision)
  const names = formatList(sources.map(({ label }) => localized(label)))
  return { title, lines: [sources.length ? t`D’après : ${names}` : '', state, address] }
}
