import { t } from '@lingui/core/macro'
import { useId } from 'react'
import type { LocalizedText, Single } from '../../api/types'
import { sinceWords } from '../../i18n/periods'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { References } from '../../ui/References'
import { Texts } from '../../ui/Texts'
import { Timeline } from '../../ui/timeline/Timeline'
import styles from './Story.module.css'

/** A cooperation told from its beginning: where, why, what for, with whom, and what came of it. */
export function Story({ of: cooperation }: { of: Single<'cooperations'> }) {
  const heading = useId()
  const { aims, grounds, id, partners, since, summary, territory, title } = cooperation
  return (
    <article className={styles.story} aria-labelledby={heading}>
      <header className={styles.head}>
        <p className={styles.territory}>
          <Localized text={territory} />
          {since && `, ${sinceWords(since)}`}
        </p>
        <h2 id={heading}>
          <RecordLink to={{ kind: 'cooperations', id }}>
            <Localized text={title} />
          </RecordLink>
        </h2>
        {summary && (
          <p className={styles.summary}>
            <Localized text={summary} />
          </p>
        )}
      </header>
      <div className={styles.reasons}>
        <Reasons title={t`Sur quoi elle repose`} of={grounds} />
        <Reasons title={t`Ce qu’elle vise`} of={aims} />
      </div>
      {partners.length > 0 && (
        <section className={styles.partners}>
          <h3>{t`Qui la porte`}</h3>
          <References of={partners} />
        </section>
      )}
      <Timeline cooperation={cooperation} level={3} />
    </article>
  )
}

const Reasons = ({ title, of }: { title: string; of: LocalizedText[] }) =>
  of.length > 0 && (
    <section>
      <h3>{title}</h3>
      <Texts of={of} />
    </section>
  )
