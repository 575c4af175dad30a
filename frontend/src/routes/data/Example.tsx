import { localized } from '../../i18n/localized'
import { CopyButton } from '../../ui/list/CopyButton'
import styles from './Data.module.css'
import { say } from './words'

type Props = { name: string; command: string }

/** A command as it can be pasted into a shell; one that is too wide scrolls within itself. */
export function Example({ name, command }: Props) {
  const label = localized(say(`Exemple : ${name}`, `Example: ${name}`))
  return (
    <div className={styles.example}>
      <pre className={styles.command} role="group" aria-label={label} tabIndex={0} translate="no">
        {command}
      </pre>
      <CopyButton
        text={() => command}
        label={localized(say(`Copier l’exemple : ${name}`, `Copy the example: ${name}`))}
        copied={localized(say('Exemple copié', 'Example copied'))}
        refused={localized(
          say(
            'L’exemple n’a pas pu être copié : il est ci-dessus.',
            'The example could not be copied: it is above.',
          ),
        )}
      >
        {localized(say('Copier l’exemple', 'Copy the example'))}
      </CopyButton>
    </div>
  )
}
