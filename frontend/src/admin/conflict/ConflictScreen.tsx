import { plural, t } from '@lingui/core/macro'
import { useEffect, useRef, useState } from 'react'
import { Radio, RadioGroup } from './Choice'
import styles from './ConflictScreen.module.css'
import { differencesOf, merged, type Side } from './merge'
import type { ObjectShape } from '../forms/shapes'
import type { State } from '../forms/state'
import { labelOf } from '../forms/words'
import actions from '../ui/actions.module.css'
import { FieldWords } from './FieldWords'

type Props = {
  shape: ObjectShape
  base: State
  mine: State
  theirs: State
  onKeep: (merged: State) => void
  onBack: () => void
}

/** Two versions of a record, both of which somebody wrote: what to keep is chosen field by field. */
export function ConflictScreen({ shape, base, mine, theirs, onKeep, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const differences = differencesOf(shape, base, mine, theirs)
  const [choices, setChoices] = useState<Record<string, Side>>(() =>
    Object.fromEntries(differences.map(({ field, side }) => [field.name, side])),
  )
  useEffect(() => heading.current?.focus(), [])
  const contested = differences.filter((difference) => difference.contested).length
  return (
    <section aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1} className={styles.title}>
        {t`Quelqu’un a enregistré cette notice entre-temps`}
      </h2>
      <p className={styles.lead}>
        {t`Rien n’est perdu. Choisissez, champ par champ, la version à garder ; là où une seule des deux a changé, c’est elle qui est déjà choisie.`}{' '}
        {plural(contested, {
          0: 'Aucun champ n’a été changé des deux côtés.',
          one: '# champ a été changé des deux côtés.',
          other: '# champs ont été changés des deux côtés.',
        })}
      </p>
      <div className={styles.fields}>
        {differences.map(({ field: { name, shape: part }, contested: both }) => (
          <RadioGroup
            key={name}
            label={labelOf(name)}
            note={both ? t`changé des deux côtés` : null}
            value={choices[name] ?? 'mine'}
            onChange={(side) => {
              setChoices((before) => ({ ...before, [name]: side }))
            }}
          >
            <Radio value="mine" title={t`Ma version`}>
              <FieldWords name={name} shape={part} value={mine[name]} other={theirs[name]} />
            </Radio>
            <Radio value="theirs" title={t`La version enregistrée`}>
              <FieldWords name={name} shape={part} value={theirs[name]} other={mine[name]} />
            </Radio>
          </RadioGroup>
        ))}
      </div>
      <div className={actions.actions}>
        <button
          type="button"
          className={actions.primary}
          onClick={() => {
            onKeep(merged(mine, theirs, choices))
          }}
        >
          {t`Enregistrer ces choix`}
        </button>
        <button type="button" className={actions.second} onClick={onBack}>
          {t`Revenir à mon formulaire`}
        </button>
      </div>
    </section>
  )
}
