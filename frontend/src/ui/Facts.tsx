import type { ReactNode } from 'react'
import { notStated } from '../i18n/labels'
import styles from './Facts.module.css'

export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className={styles.facts}>{children}</dl>
)

/**
 * One fact of a record. What a visitor comes for (dates, money, who) is always there and says so
 * when the sources do not tell; what is only sometimes of interest is left out by the page.
 */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children || children === 0 ? children : <NotStated />}</dd>
  </div>
)

export const NotStated = () => <span className={styles.notStated}>{notStated()}</span>
