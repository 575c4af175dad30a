import { t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { addressOf } from '../api/queries'
import { send, WriteError } from '../api/send'
import { ConfirmButton } from '../ui/ConfirmButton'
import { leaveWords } from '../ui/flash'
import { InTheWay } from '../ui/InTheWay'
import parts from '../ui/parts.module.css'
import { Trouble } from '../ui/Trouble'

type Props = { kind: Kind; id: string; tag: string }

export function Withdraw({ kind, id, tag }: Props) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const withdrawing = useMutation({
    mutationFn: () => send<undefined>(addressOf(kind, id), { method: 'DELETE', match: tag }),
    onSuccess: async () => {
      leaveWords(t`La notice est retirée.`)
      await navigate({ to: '/admin/$kind/$id/history', params: { kind, id } })
      void client.invalidateQueries()
    },
  })
  const { error } = withdrawing
  const records = error instanceof WriteError ? error.problem.records : undefined
  return (
    <div className={parts.close}>
      <p>{t`La notice quitte le site et les listes. Son historique reste, et elle peut en être rétablie.`}</p>
      <Trouble error={error} />
      {records && <InTheWay records={records} />}
      <p>
        <ConfirmButton
          label={t`Retirer la notice`}
          grave
          disabled={withdrawing.isPending}
          onConfirm={() => {
            withdrawing.mutate()
          }}
        >
          <p>{t`Elle ne sera plus visible de personne, jusqu’à ce qu’on la rétablisse.`}</p>
        </ConfirmButton>
      </p>
    </div>
  )
}
