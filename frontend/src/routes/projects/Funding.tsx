import { plural, t } from '@lingui/core/macro'
import type { Grant, Money } from '../../api/types'
import { formatList, formatMoney } from '../../i18n/formats'
import { MoneySteps } from '../../ui/MoneySteps'
import { Section } from '../../ui/Section'
import styles from './Funding.module.css'

type Props = { grants: Grant[]; funding: Money[] }

/** Every sum that has come to the project, and what is known of them in all. */
export function Funding({ grants, funding }: Props) {
  const unknown = grants.filter(({ amount }) => !amount).length
  return (
    <Section title={t`D’où vient l’argent`}>
      {grants.length === 0 && <p>{t`Aucun financement de ce projet n’est encore enregistré.`}</p>}
      <ol className={styles.grants}>
        {grants.map((grant) => (
          <li key={grant.id}>
            <MoneySteps grant={grant} />
          </li>
        ))}
      </ol>
      {funding.length > 0 && (
        <p className={styles.total}>
          <span>{t`Total des montants connus`}</span>
          <strong>{formatList(funding.map(formatMoney))}</strong>
        </p>
      )}
      {unknown > 0 && (
        <p>
          {plural(unknown, {
            one: 'Le montant d’un financement n’est pas communiqué.',
            other: 'Le montant de # financements n’est pas communiqué.',
          })}
        </p>
      )}
    </Section>
  )
}
