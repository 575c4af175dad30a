import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../i18n/formats'
import { kindName } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import type { DraftItem } from '../api/types'
import rows from '../ui/rows.module.css'

export const DraftRow = ({
  draft: { kind, id, label, exists, savedAt, savedBy },
}: {
  draft: DraftItem
}) => {
  const moment = formatInstant(savedAt)
  return (
    <li className={rows.row}>
      <Link className={rows.name} to="/admin/$kind/$id" params={{ kind, id }}>
        {label ? localized(label) : id}
      </Link>
      <ul className={rows.meta}>
        <li>{kindName(kind)}</li>
        <li>{exists ? t`Modifie une notice publiée` : t`Nouvelle notice`}</li>
        <li>{t`Enregistré par ${savedBy}, ${moment}`}</li>
      </ul>
    </li>
  )
}
