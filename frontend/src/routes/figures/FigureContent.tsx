import { t } from '@lingui/core/macro'
import type { Single } from '../../api/types'
import { exactWords } from '../../i18n/figures'
import { Others } from '../../ui/figures/Others'
import { Recorded } from '../../ui/figures/Recorded'
import { Value } from '../../ui/figures/Value'
import { RecordPage } from '../../ui/RecordPage'
import { Section } from '../../ui/Section'
import { TextSection } from '../../ui/TextSection'
import styles from './Figure.module.css'
import { FigureFacts } from './FigureFacts'
import { FullSum } from './FullSum'

/** What the page of a figure shows of it. */
export function FigureContent({ record: figure }: { record: Single<'figures'> }) {
  const { others, qualifier, recorded, sum, title, unit, value } = figure
  return (
    <RecordPage
      kind="figures"
      title={title}
      lead={
        <p className={styles.value}>
          <Value words={exactWords(value, unit)} qualifier={qualifier} />
        </p>
      }
      facts={<FigureFacts figure={figure} />}
      sources={figure.sources}
    >
      <TextSection title={t`À savoir`} of={figure.remark} />
      {recorded && (
        <Section
          title={t`Ce que répondent les notices`}
          intro={t`Le même compte, fait aujourd’hui sur ce qui est enregistré ici, liste à l’appui.`}
        >
          <p className={styles.answer}>
            <Recorded of={figure} />
          </p>
        </Section>
      )}
      {sum && (
        <Section title={t`De quoi il se compose`}>
          <FullSum of={figure} />
        </Section>
      )}
      {others && (
        <Section
          title={t`D’autres réponses à la même question`}
          intro={t`Les documents ne la posent pas tous dans les mêmes termes.`}
        >
          <Others of={figure} />
        </Section>
      )}
    </RecordPage>
  )
}
