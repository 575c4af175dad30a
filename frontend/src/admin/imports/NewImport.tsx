import { t } from '@lingui/core/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { base } from '../../api/client'
import { lists } from '../../api/lists'
import type { Kind } from '../../api/types'
import { kindLabel } from '../../i18n/labels'
import inputs from '../forms/inputs.module.css'
import { Trouble } from '../ui/Trouble'
import { FileDrop } from './FileDrop'
import styles from './NewImport.module.css'
import { endings, typeOf, upload } from './upload'

const kinds = Object.keys(lists) as Kind[]

/** Chooses a kind and a file, and sends it to be checked. */
export function NewImport({ kind: wanted }: { kind: Kind | undefined }) {
  const id = useId()
  const navigate = useNavigate()
  const [kind, setKind] = useState<Kind>(wanted ?? 'grants')
  const [barred, setBarred] = useState<string>()
  const sending = useMutation({
    mutationFn: (file: File) => upload(kind, file),
    onSuccess: (made) => navigate({ to: '/admin/imports/$id', params: { id: String(made.id) } }),
  })
  const take = (file: File) => {
    setBarred(typeOf(file.name) ? undefined : file.name)
    if (typeOf(file.name)) sending.mutate(file)
  }
  const accepted = endings.join(', ')
  return (
    <div className={styles.form}>
      <p className={styles.kind}>
        <label htmlFor={id}>{t`Ce que contient le tableau`}</label>
        <select
          id={id}
          className={`${inputs.input} ${inputs.short}`}
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as Kind)
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindLabel(one)}
            </option>
          ))}
        </select>
      </p>
      <p>
        {t`Modèle à remplir, une colonne par champ :`}{' '}
        <a href={templateOf(kind, 'xlsx')} download>
          Excel
        </a>
        {' · '}
        <a href={templateOf(kind, 'csv')} download>
          CSV
        </a>
      </p>
      <FileDrop busy={sending.isPending} onFile={take} />
      {barred && (
        <p role="alert" className={styles.barred}>
          {t`« ${barred} » n’est pas un tableau que l’on sait lire : ${accepted}.`}
        </p>
      )}
      <Trouble error={sending.error} />
    </div>
  )
}

const templateOf = (kind: Kind, format: 'csv' | 'xlsx') =>
  `${base}/imports/templates/${kind}?format=${format}`
