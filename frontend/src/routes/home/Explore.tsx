import { t } from '@lingui/core/macro'
import { Pictures } from '../../ui/explore/Pictures'
import { Section } from '../../ui/Section'

export const Explore = () => (
  <Section
    title={t`Explorer le réseau`}
    intro={t`Six façons de voir l’ensemble. Chaque image dit ses nombres, ses sources et sa date.`}
  >
    <Pictures level={3} />
  </Section>
)
