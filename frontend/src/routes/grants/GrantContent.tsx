import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { formatDate, formatMoney } from '../../i18n/formats'
import { Fact, Facts } from '../../ui/Facts'
import { MoneySteps } from '../../ui/MoneySteps'
import { RecordLink } from '../../ui/RecordLink'
import { RecordPage } from '../../ui/RecordPage'
import { Section } from '../../ui/Section'
import styles from './Grant.module.css'

/** What the page of a grant shows of it. */
export function GrantContent({ record: grant }: { record: Single<'grants'> }) {
  const { amount, awarded, beneficiary, label, sources } = grant
  return (
    <RecordPage
      kind="grants"
      title={label}
      lead={amount && <p className={styles.amount}>{formatMoney(amount)}</p>}
      sources={sources}
      facts={
        <Facts>
          <Fact label={t`Montant`}>{amount && formatMoney(amount)}</Fact>
          <Fact label={t`Attribution`}>{awarded && formatDate(awarded)}</Fact>
          <Fact label={t`Bénéficiaire`}>{beneficiary && <RecordLink to={beneficiary} />}</Fact>
        </Facts>
      }
    >
      <Section title={t`Le chemin de l’argent`}>
        <MoneySteps grant={grant} toProject />
      </Section>
    </RecordPage>
  )
}
