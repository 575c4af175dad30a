import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { createContext, use } from 'react'
import type { Highlight, Page } from '../../api/types'
import styles from './Highlights.module.css'
import { Pieces } from './Pieces'

/** By record, what the rows of a list say about why they are in it. */
export const HighlightsByRecord = createContext<Page<unknown>['highlights']>({})

const places: Record<Highlight['in'], MessageDescriptor> = {
  name: msg`Autre nom`,
  text: msg`Texte`,
  related: msg`En lien avec`,
}

/** Where in a record the words searched were found. */
export function Highlights({ of }: { of: string }) {
  const highlights = use(HighlightsByRecord)[of] ?? []
  if (!highlights.length) return null
  return (
    <dl className={styles.highlights}>
      {(Object.keys(places) as Highlight['in'][]).map((place) => {
        const found = highlights.filter((highlight) => highlight.in === place)
        return (
          found.length > 0 && (
            <div key={place}>
              <dt>{i18n._(places[place])}</dt>
              {found.map(({ language, pieces }, index) => (
                <dd key={index} lang={language ?? undefined}>
                  <Pieces of={pieces} />
                </dd>
              ))}
            </div>
          )
        )
      })}
    </dl>
  )
}
