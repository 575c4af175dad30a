import { t } from '@lingui/core/macro'
import type { Finding } from '../../api/types'
import { Localized } from '../../ui/Localized'
import { Section } from '../../ui/Section'
import { Texts } from '../../ui/Texts'
import styles from './Findings.module.css'

/** What a project has found, by the moment or theme it is about. */
export const Findings = ({ of }: { of: Finding[] }) =>
  of.length > 0 && (
    <Section title={t`Ce qui a été trouvé`}>
      <div className={styles.findings}>
        {of.map(({ about, statements }) => (
          <section key={about.fr}>
            <h3>
              <Localized text={about} />
            </h3>
            <Texts of={statements} />
          </section>
        ))}
      </div>
    </Section>
  )
