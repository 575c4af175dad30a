import { t } from '@lingui/core/macro'
import type { Figure, Related } from '../../api/types'
import { RelatedSection } from '../RelatedSection'
import { Figures } from './Figures'

/** The key figures about a record. */
export const FiguresSection = ({ related }: { related: Related<Figure> }) => (
  <RelatedSection title={t`Chiffres-clefs`} related={related}>
    {(items) => <Figures of={items} />}
  </RelatedSection>
)
