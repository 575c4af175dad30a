import { plural, t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { send, WriteError } from '../api/send'
import type { Revision } from '../api/types'
import { ConfirmButton } from '../ui/ConfirmButton'
import { leaveWords } from '../ui/flash'
import { InTheWay } from '../ui/InTheWay'
import parts from '../ui/parts.module.css'
import { Trouble } from '../ui/Trouble'

type Props = { revision: number; changes: number }

/** Takes back all that one revision wrote, in one step. */
export function Undo({ revision, changes }: Props) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const undoing = useMutation({
    mutationFn: () => send<Revision>(`/revisions/${revision}/reversal`, { method: 'POST' }),
    onSuccess: async ({ data }) => {
      leaveWords(t`C’est annulé. L’annulation est elle-même une révision.`)
      await client.invalidateQueries()
      await navigate({
        to: '/admin/revisions/$revision',
        params: { revision: String(data.revision) },
      })
    },
  })
  const { error } = undoing
  const records = error instanceof WriteError ? error.problem.records : undefined
  return (
    <div className={parts.close}>
      <Trouble error={error} />
      {records && <InTheWay records={records} />}
      <p>
        <ConfirmButton
          label={t`Annuler cette révision`}
          grave
          disabled={undoing.isPending}
          onConfirm={() => {
            undoing.mutate()
          }}
        >
          <p>
            {plural(changes, {
              one: '# notice revient à ce qu’elle était avant.',
              other: '# notices reviennent à ce qu’elles étaient avant.',
            })}{' '}
            {t`Si l’une d’elles a changé depuis, rien n’est annulé et la liste vous en est donnée.`}
          </p>
        </ConfirmButton>
      </p>
    </div>
  )
}
