import { type MessageDescriptor, i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Reference, Version } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { Instant } from '../Instant'
import { RecordLink } from '../RecordLink'
import { Changes } from './Changes'
import { changesOf } from './differences'
import styles from './Versions.module.css'

const operations: Record<Version['operation'], MessageDescriptor> = {
  created: msg`Notice créée`,
  updated: msg`Notice modifiée`,
  withdrawn: msg`Notice retirée`,
}

const actors: Record<string, MessageDescriptor> = {
  loader: msg`chargement initial`,
  admin: msg`administration`,
}

const actorWords = (actor: string) => (actors[actor] ? i18n._(actors[actor]) : actor)

type Props = {
  of: Version[]
  record: Pick<Reference, 'kind' | 'id'>
  /** What can be done with a version, by its place in the list. */
  action?: (version: Version, index: number) => ReactNode
}

/** What became of a record: its versions, the newest first. */
export const Versions = ({ of, record, action }: Props) => (
  <ol className={styles.versions}>
    {of.map((version, index) => {
      const actor = actorWords(version.actor)
      const revision = formatNumber(version.revision)
      return (
        <li key={version.revision} className={styles.version}>
          <div>
            <h2 className={styles.when}>
              <Instant of={version.at} />
            </h2>
            <ul className={styles.meta}>
              <li>{i18n._(operations[version.operation])}</li>
              <li>{t`Auteur : ${actor}`}</li>
              {version.snapshot !== null && (
                <li>
                  <RecordLink to={record} asOf={String(version.revision)}>
                    {t`Voir la notice à la révision ${revision}`}
                  </RecordLink>
                </li>
              )}
            </ul>
          </div>
          {version.operation === 'updated' && <Changes of={changesOf(version, of[index + 1])} />}
          {action?.(version, index)}
        </li>
      )
    })}
  </ol>
)
