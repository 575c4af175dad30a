import { t } from '@lingui/core/macro'
import { flushSync } from 'react-dom'
import { useState } from 'react'
import buttons from '../../ui/buttons.module.css'
import { Control } from './Control'
import { focusAt } from './focus'
import { useForm } from './FormContext'
import { type FrameProps, GroupFrame } from './Frame'
import styles from './ListControl.module.css'
import { ListTools } from './ListTools'
import type { ListShape } from './shapes'
import { stateOf } from './state'

type Props = FrameProps & { value: unknown[]; shape: ListShape; path: string }

/** Entries that are added, taken away and put in order. */
export function ListControl({ value, shape, path, ...frame }: Props) {
  const { set } = useForm()
  const [keys, change] = useKeys(value.length)
  const { pointer, label } = frame
  const put = (entries: unknown[], kept: number[], focus: string) => {
    flushSync(() => {
      set(pointer, entries)
      change(kept)
    })
    focusAt(focus)
  }
  const move = (from: number, to: number) => {
    put(
      moved(value, from, to),
      moved(keys, from, to),
      `${pointer}/${to}:${from > to ? 'up' : 'down'}`,
    )
  }
  const remove = (index: number) => {
    const others = <T,>(entries: T[]) => entries.filter((_, at) => at !== index)
    const next = Math.min(index, value.length - 2)
    put(others(value), others(keys), next < 0 ? `${pointer}:add` : `${pointer}/${next}`)
  }
  return (
    <GroupFrame {...frame}>
      {value.length > 0 && (
        <ol className={styles.entries}>
          {value.map((entry, index) => {
            const number = index + 1
            const place = t`${label}, ${number}`
            return (
              <li key={keys[index]} className={styles.entry}>
                <div className={styles.control}>
                  <Control
                    shape={shape.of}
                    value={entry}
                    pointer={`${pointer}/${index}`}
                    path={path}
                    label={place}
                    help=""
                    required={false}
                    quiet
                  />
                </div>
                <ListTools
                  pointer={`${pointer}/${index}`}
                  label={place}
                  first={index === 0}
                  last={index === value.length - 1}
                  onMove={(step) => {
                    move(index, index + step)
                  }}
                  onRemove={() => {
                    remove(index)
                  }}
                />
              </li>
            )
          })}
        </ol>
      )}
      <p>
        <button
          type="button"
          id={`${pointer}:add`}
          className={buttons.button}
          onClick={() => {
            const entry = stateOf(shape.of, undefined)
            const key = Math.max(-1, ...keys) + 1
            put([...value, entry], [...keys, key], `${pointer}/${value.length}`)
          }}
        >
          {t`Ajouter : ${label}`}
        </button>
      </p>
    </GroupFrame>
  )
}

function moved<T>(entries: T[], from: number, to: number): T[] {
  const others = entries.filter((_, index) => index !== from)
  return [...others.slice(0, to), ...entries.slice(from, from + 1), ...others.slice(to)]
}

/** A key for each entry that stays with it, wherever it moves. */
function useKeys(length: number) {
  const [keys, setKeys] = useState(() => numbers(length))
  const fit = keys.length === length ? keys : numbers(length)
  if (fit !== keys) setKeys(fit)
  return [fit, setKeys] as const
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index)
