import { t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Kind } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { addressOf } from '../api/queries'
import { isNew, send } from '../api/send'
import type { AnyRecord } from '../api/types'
import { ConfirmButton } from '../ui/ConfirmButton'
import { leaveWords } from '../ui/flash'
import { Trouble } from '../ui/Trouble'

type Props = { kind: Kind; id: string; revision: number; withdrawn: boolean }

/** Makes a record again what it was at a revision. */
export function Restore({ kind, id, revision, withdrawn }: Props) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const number = formatNumber(revision)
  const restoring = useMutation({
    mutationFn: async () => {
      const match = withdrawn ? isNew : await tagOf(kind, id)
      await send<AnyRecord>(`${addressOf(kind, id)}/restoration`, {
        method: 'POST',
        body: { revision },
        match,
      })
    },
    onSuccess: async () => {
      leaveWords(t`La notice est de nouveau ce qu’elle était à la révision ${number}.`)
      await client.invalidateQueries()
      await navigate({ to: '/admin/$kind/$id', params: { kind, id } })
    },
  })
  return (
    <>
      <ConfirmButton
        label={t`Rétablir la révision ${number}`}
        disabled={restoring.isPending}
        onConfirm={() => {
          restoring.mutate()
        }}
      >
        <p>{t`La notice redevient publiquement ce qu’elle était alors. Rien ne s’efface : cela s’ajoute à son historique.`}</p>
      </ConfirmButton>
      <Trouble error={restoring.error} />
    </>
  )
}

async function tagOf(kind: Kind, id: string) {
  const { etag } = await send<AnyRecord>(addressOf(kind, id))
  return etag ?? ''
}
