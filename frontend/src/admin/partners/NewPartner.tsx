import { t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { partnersQuery } from '../api/queries'
import { send } from '../api/send'
import type { PartnerSecret } from '../api/types'
import { slugOf } from '../drafts/identifiers'
import inputs from '../forms/inputs.module.css'
import actions from '../ui/actions.module.css'
import { Trouble } from '../ui/Trouble'
import styles from './PartnersPage.module.css'

/** Registers a system; its secret comes with the answer. */
export function NewPartner({ onSecret }: { onSecret: (given: PartnerSecret) => void }) {
  const field = useId()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [id, setId] = useState<string>()
  const shownId = id ?? slugOf(name)
  const registering = useMutation({
    mutationFn: () =>
      send<PartnerSecret>('/partners', {
        method: 'POST',
        body: { id: shownId, name: name.trim() },
      }),
    onSuccess: ({ data }) => {
      setName('')
      setId(undefined)
      onSecret(data)
      return client.invalidateQueries({ queryKey: partnersQuery.queryKey })
    },
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        registering.mutate()
      }}
    >
      <p className={styles.field}>
        <label htmlFor={`${field}name`}>{t`Nom`}</label>
        <span id={`${field}nameHelp`} className={styles.help}>
          {t`L’établissement et son système : « CHU de Lyon, entrepôt de données ».`}
        </span>
        <input
          id={`${field}name`}
          aria-describedby={`${field}nameHelp`}
          className={inputs.input}
          required
          autoComplete="off"
          value={name}
          onChange={(event) => {
            setName(event.target.value)
          }}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${field}id`}>{t`Identifiant`}</label>
        <span id={`${field}idHelp`} className={styles.help}>
          {t`Celui sous lequel le système se présente : minuscules, chiffres et tirets.`}
        </span>
        <input
          id={`${field}id`}
          aria-describedby={`${field}idHelp`}
          className={inputs.input}
          required
          autoComplete="off"
          value={shownId}
          onChange={(event) => {
            setId(event.target.value)
          }}
        />
      </p>
      <Trouble error={registering.error} />
      <p>
        <button type="submit" className={actions.primary} disabled={registering.isPending}>
          {t`Inscrire et obtenir le secret`}
        </button>
      </p>
    </form>
  )
}
