import type { InstitutionType } from '../../api/types'
import { familyOf, marks } from './families'
import styles from './Mark.module.css'

/** The mark of a family of institutions, around 0, of radius 1. */
export function Mark({ type }: { type: InstitutionType }) {
  const family = familyOf[type]
  return <path d={marks[family]} className={styles[family]} />
}
