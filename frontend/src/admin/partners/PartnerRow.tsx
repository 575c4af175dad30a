import { t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../../i18n/formats'
import { partnersQuery } from '../api/queries'
import { send } from '../api/send'
import type { Partner, PartnerSecret } from '../api/types'
import actions from '../ui/actions.module.css'
import { ConfirmButton } from '../ui/ConfirmButton'
import rows from '../ui/rows.module.css'
import { Trouble } from '../ui/Trouble'
import styles from './PartnersPage.module.css'

type Props = { partner: Partner; onSecret: (given: PartnerSecret) => void }

export function PartnerRow({ partner: { id, name, createdAt, active }, onSecret }: Props) {
  const client = useQueryClient()
  const address = `/partners/${encodeURIComponent(id)}`
  const rotating = useMutation({
    mutationFn: () => send<PartnerSecret>(`${address}/secret`, { method: 'POST' }),
    onSuccess: ({ data }) => {
      onSecret(data)
    },
  })
  const revoking = useMutation({
    mutationFn: () => send<undefined>(address, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: partnersQuery.queryKey }),
  })
  const moment = formatInstant(createdAt)
  return (
    <li className={rows.row}>
      <span className={rows.name}>{name}</span>
      <ul className={rows.meta}>
        <li>{id}</li>
        <li>{t`Inscrit : ${moment}`}</li>
        {!active && <li>{t`Révoqué`}</li>}
      </ul>
      <Trouble error={rotating.error ?? revoking.error} />
      {active && (
        <div className={`${actions.actions} ${styles.tools}`}>
          <ConfirmButton
            label={t`Remplacer le secret de ${name}`}
            disabled={rotating.isPending}
            onConfirm={() => {
              rotating.mutate()
            }}
          >
            <p>{t`L’ancien secret cesse aussitôt de valoir : ce système ne pourra plus rien envoyer tant qu’il n’a pas le nouveau.`}</p>
          </ConfirmButton>
          <ConfirmButton
            label={t`Révoquer ${name}`}
            grave
            disabled={revoking.isPending}
            onConfirm={() => {
              revoking.mutate()
            }}
          >
            <p>{t`Ce système ne pourra plus rien envoyer. Ce qu’il a déjà envoyé reste.`}</p>
          </ConfirmButton>
        </div>
      )}
    </li>
  )
}
