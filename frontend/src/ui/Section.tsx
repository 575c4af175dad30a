import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type Props = { title: string; intro?: ReactNode; children: ReactNode }

export function Section({ title, intro, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  )
}
