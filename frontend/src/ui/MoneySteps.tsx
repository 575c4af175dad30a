import { t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Grant } from '../api/types'
import { formatDate, formatMoney } from '../i18n/formats'
import { NotStated } from './Facts'
import styles from './MoneySteps.module.css'
import { RecordLink } from './RecordLink'
import { References } from './References'

/**
 * A sum on its way: who gives it, through which programme, which call, how much, and to which
 * project, unless the page is that project's own.
 */
export const MoneySteps = ({ grant, toProject }: { grant: Grant; toProject?: boolean }) => (
  <dl className={styles.steps}>
    <Step name={t`Financeur`}>
      <References of={grant.funders} />
    </Step>
    <Step name={t`Programme`}>{grant.programme && <RecordLink to={grant.programme} />}</Step>
    <Step name={t`Appel à projets`}>{grant.call && <RecordLink to={grant.call} />}</Step>
    <Step name={amountName(grant)}>
      <RecordLink to={{ kind: 'grants', id: grant.id }}>
        {grant.amount ? formatMoney(grant.amount) : <NotStated />}
      </RecordLink>
    </Step>
    {toProject && (
      <Step name={t`Projet`}>
        <RecordLink to={grant.project} />
      </Step>
    )}
  </dl>
)

const Step = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children ?? <NotStated />}</dd>
  </div>
)

function amountName({ awarded }: Grant) {
  if (!awarded) return t`Montant`
  const date = formatDate(awarded)
  return t`Montant (${date})`
}
