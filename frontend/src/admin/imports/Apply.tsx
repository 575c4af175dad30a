import { plural, t } from '@lingui/core/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { importQuery } from '../api/queries'
import { send } from '../api/send'
import type { Import } from '../api/types'
import actions from '../ui/actions.module.css'
import { ConfirmButton } from '../ui/ConfirmButton'
import parts from '../ui/parts.module.css'
import { Trouble } from '../ui/Trouble'

/** What is done with an import that has been checked: it is applied whole, or the file is mended. */
export function Apply({ of }: { of: Import }) {
  const { counts, id, kind } = of
  const navigate = useNavigate()
  const client = useQueryClient()
  const applying = useMutation({
    mutationFn: () => send<Import>(`/imports/${id}/application`, { method: 'POST' }),
    onSuccess: ({ data }) => {
      client.setQueryData(importQuery(String(id)).queryKey, data)
      return client.invalidateQueries()
    },
  })
  const dropping = useMutation({
    mutationFn: () => send<undefined>(`/imports/${id}`, { method: 'DELETE' }),
    onSuccess: () => navigate({ to: '/admin/imports', search: { kind } }),
  })
  const changes = counts.created + counts.changed
  return (
    <div className={parts.close}>
      {counts.wrong > 0 ? (
        <p>
          {t`Un tableau s’applique en entier ou pas du tout. Corrigez ces lignes dans votre fichier, puis déposez-le de nouveau.`}{' '}
          <Link to="/admin/imports" search={{ kind }}>{t`Déposer le fichier corrigé`}</Link>
        </p>
      ) : changes === 0 ? (
        <p>{t`Il n’y a rien à changer : tout est déjà enregistré ainsi.`}</p>
      ) : null}
      <Trouble error={applying.error ?? dropping.error} />
      <div className={actions.actions}>
        {counts.wrong === 0 && changes > 0 && (
          <button
            type="button"
            className={actions.primary}
            disabled={applying.isPending}
            onClick={() => {
              applying.mutate()
            }}
          >
            {plural(changes, {
              one: 'Appliquer : # notice',
              other: 'Appliquer : # notices',
            })}
          </button>
        )}
        <ConfirmButton
          label={t`Abandonner cet import`}
          disabled={dropping.isPending}
          onConfirm={() => {
            dropping.mutate()
          }}
        >
          <p>{t`Le rapport disparaît. Aucune notice ne change.`}</p>
        </ConfirmButton>
      </div>
    </div>
  )
}
