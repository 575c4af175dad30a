import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { counted } from '../../i18n/labels'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import styles from './Axes.module.css'
import { axes } from './queries'

export function Axes() {
  const { items, total } = useSuspenseQuery(axes).data
  return (
    <Section
      title={counted.axes(total)}
      intro={t`De la cellule à la société : les directions que le réseau s’est données.`}
    >
      <ul className={styles.axes}>
        {items.map(({ id, name, topics }) => (
          <li key={id}>
            <h3>
              <RecordLink to={{ kind: 'axes', id }}>
                <Localized text={name} />
              </RecordLink>
            </h3>
            <ul className={styles.topics}>
              {topics.map((topic) => (
                <li key={topic.fr}>
                  <Localized text={topic} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
