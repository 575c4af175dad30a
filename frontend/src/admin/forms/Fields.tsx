import { Control } from './Control'
import styles from './Fields.module.css'
import { useForm } from './FormContext'
import type { ObjectShape } from './shapes'
import type { State } from './state'
import { helpOf, labelOf } from './words'

type Props = { of: ObjectShape; value: State; pointer: string; path: string }

/** The controls for all members of a record, or of a part of one, in the contract's order. */
export function Fields({ of, value, pointer, path }: Props) {
  const { kind } = useForm()
  return (
    <div className={styles.fields} data-part={path !== ''}>
      {of.fields.map(({ name, required, shape }) => {
        const inner = path ? `${path}.${name}` : name
        return (
          <Control
            key={name}
            shape={shape}
            value={value[name]}
            pointer={`${pointer}/${name}`}
            path={inner}
            label={labelOf(inner)}
            help={helpOf(kind, inner)}
            required={required}
          />
        )
      })}
    </div>
  )
}
