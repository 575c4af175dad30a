import { plural, t } from '@lingui/core/macro'
import { type Ref } from 'react'
import styles from './FaultSummary.module.css'
import { focusAt } from './focus'
import { tokensOf } from './pointer'
import { labelOf } from './words'

export type Placed = { at: string; detail: string }

/** All that is wrong, above the form, each a way to its field. */
export function FaultSummary({
  faults,
  heading,
}: {
  faults: Placed[]
  heading: Ref<HTMLHeadingElement>
}) {
  if (!faults.length) return null
  return (
    <section className={styles.summary} aria-labelledby="faults">
      <h2 id="faults" ref={heading} tabIndex={-1}>
        {plural(faults.length, {
          one: '# point est à revoir',
          other: '# points sont à revoir',
        })}
      </h2>
      <ul>
        {faults.map(({ at, detail }) => (
          <li key={at + detail}>
            {at ? (
              <a
                href={`#${at}`}
                onClick={(event) => {
                  event.preventDefault()
                  focusAt(at)
                }}
              >
                {placeWords(at)}
              </a>
            ) : (
              t`La notice`
            )}
            {' : '}
            {detail}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** « Sources, 2, Passage »: the labels on the way to a control. */
function placeWords(pointer: string) {
  const languages: Record<string, string> = { fr: t`français`, en: t`anglais` }
  const names: string[] = []
  const words = tokensOf(pointer).flatMap((token) => {
    if (/^\d+$/.test(token)) return [String(Number(token) + 1)]
    if (languages[token]) return [languages[token]]
    names.push(token)
    // The parts of an amount have no name of their own.
    const part = names.length > 1 && (token === 'value' || token === 'currency')
    return part ? [] : [labelOf(names.join('.'))]
  })
  return words.join(', ')
}
