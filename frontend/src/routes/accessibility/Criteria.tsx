import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import { formatList } from '../../i18n/formats'
import { localized } from '../../i18n/localized'
import styles from './Accessibility.module.css'
import type { Means, Result, Theme } from './criteria'

const results: Record<Result, MessageDescriptor> = {
  conforms: msg`Respecté`,
  fails: msg`Non respecté`,
  absent: msg`Sans objet`,
}

const means: Record<Means, MessageDescriptor> = {
  axe: msg`axe`,
  keyboard: msg`clavier`,
  test: msg`autre essai`,
  reading: msg`lecture`,
}

/** One theme of the RGAA: each of its criteria, what was found and how. */
export const Criteria = ({ theme, number }: { theme: Theme; number: number }) => (
  <table className={styles.criteria}>
    <caption>
      {number}. {localized(theme.title)}
    </caption>
    <thead>
      <tr>
        <th scope="col">{t`Critère`}</th>
        <th scope="col">{t`Résultat`}</th>
      </tr>
    </thead>
    <tbody>
      {theme.criteria.map(({ subject, result, means: used }, index) => (
        <tr key={subject.fr}>
          <th scope="row">
            <span className={styles.number}>{`${number}.${index + 1}`}</span> {localized(subject)}
          </th>
          <td data-result={result}>
            {i18n._(results[result])}
            {used.length > 0 && (
              <span className={styles.how}>
                {formatList(used.map((one) => i18n._(means[one])))}
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
