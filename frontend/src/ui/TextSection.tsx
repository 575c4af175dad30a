import type { LocalizedText } from '../api/types'
import { Localized } from './Localized'
import { Section } from './Section'
import styles from './TextSection.module.css'
import { Texts } from './Texts'

type Props = { title: string; of: LocalizedText | LocalizedText[] | null }

/** What a record says about one thing, in a paragraph or in points; nothing where it says nothing. */
export function TextSection({ title, of }: Props) {
  if (!of || (Array.isArray(of) && !of.length)) return null
  return (
    <Section title={title}>
      <div className={styles.text}>
        {Array.isArray(of) ? (
          <Texts of={of} />
        ) : (
          <p>
            <Localized text={of} />
          </p>
        )}
      </div>
    </Section>
  )
}
