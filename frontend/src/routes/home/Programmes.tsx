import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Programme } from '../../api/types'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { Section } from '../../ui/Section'
import more from './more.module.css'
import styles from './Programmes.module.css'
import { programmes } from './queries'

/** The network's own record among the institutions. */
const clara = 'clara'

export function Programmes() {
  const { items } = useSuspenseQuery(programmes).data
  const own = items.filter(({ operator }) => operator?.id === clara)
  const outside = items.filter(({ operator }) => operator?.id !== clara)
  return (
    <Section title={t`Programmes de soutien`}>
      <div className={styles.groups}>
        <Group title={t`Ceux du CLARA`} programmes={own} />
        <Group title={t`Ceux d’autres acteurs`} programmes={outside} />
      </div>
      <p className={more.more}>
        <Link to="/programmes">{t`Tous les programmes`}</Link>
      </p>
    </Section>
  )
}

const Group = ({ title, programmes }: { title: string; programmes: Programme[] }) => (
  <div>
    <h3 className={styles.title}>{title}</h3>
    <ul className={styles.programmes}>
      {programmes.map(({ id, name, acronym, purpose }) => (
        <li key={id}>
          <RecordLink to={{ kind: 'programmes', id }}>
            <Localized text={name} />
            {acronym && ` (${acronym})`}
          </RecordLink>
          {purpose && (
            <p>
              <Localized text={purpose} />
            </p>
          )}
        </li>
      ))}
    </ul>
  </div>
)
