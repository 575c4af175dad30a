import type { LocalizedText } from '../api/types'
import { Localized } from './Localized'

/** Sentences that stand side by side. */
export const Texts = ({ of }: { of: LocalizedText[] }) => (
  <ul>
    {of.map((text) => (
      <li key={text.fr}>
        <Localized text={text} />
      </li>
    ))}
  </ul>
)
