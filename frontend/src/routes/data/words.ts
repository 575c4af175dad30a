import type { LocalizedText } from '../../api/types'

/**
 * Words that only this page has. They stay in its own script, in both languages, instead of in the catalogues that
 * every page fetches.
 */
export const say = (fr: string, en: string): LocalizedText => ({ fr, en })
