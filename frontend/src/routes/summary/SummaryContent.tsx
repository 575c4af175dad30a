import { t } from '@lingui/core/macro'
import type { Summary } from '../../api/summary'
import { SourceLine } from '../../ui/chart/SourceLine'
import { PrintLine } from '../../ui/PrintLine'
import { Counts } from './Counts'
import { Funding } from './Funding'
import { KeyFigures } from './KeyFigures'
import { List } from './List'
import styles from './Summary.module.css'

/** All that the network can say of these years, from the numbers to the records. */
export function SummaryContent({ summary }: { summary: Summary }) {
  const { agreements, calls, events, figures, outcomes, projects } = summary
  return (
    <div className={styles.summary}>
      <Counts of={summary.counts} />
      <Funding of={summary.funding} />
      {figures.length > 0 && <KeyFigures of={figures} />}
      <div className={styles.lists}>
        <List title={t`Projets commencés`} of={projects} />
        <List title={t`Appels à projets`} of={calls} />
        <List title={t`Accords signés`} of={agreements} />
        <List title={t`Événements`} of={events} />
        <List title={t`Réalisations`} of={outcomes} />
      </div>
      <SourceLine of={summary} />
      <PrintLine />
    </div>
  )
}
