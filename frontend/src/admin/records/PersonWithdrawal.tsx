import { t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Reference } from '../../api/types'
import { Section } from '../../ui/Section'
import { addressOf } from '../api/queries'
import { send } from '../api/send'
import type { Withdrawal } from '../api/types'
import { may } from '../auth/session'
import { ConfirmButton } from '../ui/ConfirmButton'
import { InTheWay } from '../ui/InTheWay'
import { Notice } from '../ui/Notice'
import parts from '../ui/parts.module.css'
import { Trouble } from '../ui/Trouble'

/** The erasure of a person, which nothing brings back. */
export function PersonWithdrawal({ id }: { id: string }) {
  const client = useQueryClient()
  const notice = useRef<HTMLDivElement>(null)
  const withdrawing = useMutation({
    mutationFn: async () =>
      (await send<Withdrawal>(addressOf('people', id), { method: 'DELETE' })).data,
    onSuccess: () => {
      void client.invalidateQueries()
      notice.current?.focus()
    },
  })
  const { data } = withdrawing
  if (!may('admin')) return <p>{t`Seul un compte d’administration peut retirer une personne.`}</p>
  return (
    <div ref={notice} tabIndex={-1} className={parts.close}>
      <Notice>{data && t`La personne est retirée, de l’historique aussi.`}</Notice>
      {data ? (
        <Answer of={data} />
      ) : (
        <>
          <p>{t`Le nom disparaît de la notice, de l’historique et de tout ce qui y renvoie. C’est définitif : personne ne peut y revenir, pas même l’administration.`}</p>
          <Trouble error={withdrawing.error} />
          <p>
            <ConfirmButton
              label={t`Retirer définitivement`}
              grave
              typed={id}
              disabled={withdrawing.isPending}
              onConfirm={() => {
                withdrawing.mutate()
              }}
            >
              <p>{t`Cette personne sera effacée pour toujours.`}</p>
            </ConfirmButton>
          </p>
        </>
      )}
    </div>
  )
}

const Answer = ({ of: { withheldIn, mentionedIn } }: { of: Withdrawal }) => (
  <>
    <Records
      title={t`Notices où l’identité n’est plus publiée`}
      none={t`Aucune notice ne la nommait.`}
      of={withheldIn}
    />
    <Records
      title={t`Notices dont le texte contient peut-être encore le nom`}
      none={t`Aucun texte ne contient un mot de ce nom.`}
      of={mentionedIn}
    />
  </>
)

const Records = ({ title, none, of }: { title: string; none: string; of: Reference[] }) => (
  <Section title={title}>{of.length ? <InTheWay records={of} /> : <p>{none}</p>}</Section>
)
