import { useId } from 'react'
import { localized } from '../../i18n/localized'
import { ExternalIcon } from '../../ui/icons/icons'
import styles from './Data.module.css'
import { Example } from './Example'
import { type Form, statuses } from './forms'
import { say } from './words'

/** Forms of the data, each with an example. */
export const Forms = ({ forms }: { forms: Form[] }) => (
  <div className={styles.forms}>
    {forms.map((form) => (
      <Card key={form.name.fr} form={form} />
    ))}
  </div>
)

function Card({ form: { name, about, standard, status, example } }: { form: Form }) {
  const id = useId()
  return (
    <article className={styles.form} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {localized(name)}
      </h3>
      <p>{localized(about)}</p>
      <p className={styles.standard}>
        <a href={standard.href} rel="external noopener">
          {standard.name} <ExternalIcon />
        </a>{' '}
        · {localized(say('état :', 'status:'))} {localized(statuses[status])}
      </p>
      <Example name={localized(name)} command={example(location.origin)} />
    </article>
  )
}
