import { t } from '@lingui/core/macro'
import styles from './Fields.module.css'
import { focusAt } from './focus'
import { useForm } from './FormContext'
import type { ObjectShape } from './shapes'
import { labelOf } from './words'

/** The ways to the fields of a long form, beside it where there is room. */
export function FieldsIndex({ of }: { of: ObjectShape }) {
  const { faults } = useForm()
  const wrong = (name: string) => [...faults.keys()].some((at) => at.split('/')[1] === name)
  return (
    <nav className={styles.index} aria-label={t`Champs`}>
      <ul className={styles.names}>
        {of.fields.map(({ name }) => (
          <li key={name} data-wrong={wrong(name)}>
            <a
              href={`#/${name}`}
              onClick={(event) => {
                event.preventDefault()
                focusAt(`/${name}`)
              }}
            >
              {labelOf(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
