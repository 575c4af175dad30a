import type { Qualifier } from '../../api/types'
import { qualifierWords } from '../../i18n/figures'
import styles from './Value.module.css'

type Props = { words: string; qualifier: Qualifier }

/** A number, with the word that qualifies it in smaller type. */
export function Value({ words, qualifier }: Props) {
  const before = qualifierWords(qualifier)
  return (
    <>
      {before && <span className={styles.qualifier}>{before} </span>}
      {words}
    </>
  )
}
