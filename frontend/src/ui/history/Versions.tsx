import { type MessageDescriptor, i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { Version } from '../../api/types'
import { formatInstant } from '../../i18n/formats'
import { Changes } from './Changes'
import { changesOf } from './differences'
import styles from './Versions.module.css'

const operations: Record<Version['operation'], MessageDescriptor> = {
  created: msg`Notice créée`,
  updated: msg`Notice modifiée`,
  withdrawn: msg`Notice retirée`,
}

const actorWords = (actor: string) => (actor === 'loader' ? t`chargement initial` : actor)

/** What became of a record: its versions, the newest first. */
export const Versions = ({ of }: { of: Version[] }) => (
  <ol className={styles.versions}>
    {of.map((version, index) => {
      const actor = actorWords(version.actor)
      return (
        <li key={version.revision} className={styles.version}>
          <div>
            <h2 className={styles.when}>
              <time dateTime={version.at}>{formatInstant(version.at)}</time>
            </h2>
            <ul className={styles.meta}>
              <li>{i18n._(operations[version.operation])}</li>
              <li>{t`Auteur : ${actor}`}</li>
            </ul>
          </div>
          {version.operation === 'updated' && <Changes of={changesOf(version, of[index + 1])} />}
        </li>
      )
    })}
  </ol>
)
