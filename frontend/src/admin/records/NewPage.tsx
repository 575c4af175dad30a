import { i18n } from '@lingui/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Kind } from '../../api/types'
import { kindLabel, kindName } from '../../i18n/labels'
import { Page } from '../../ui/Page'
import { Editor } from '../drafts/Editor'
import { openNew } from '../drafts/opening'

export function NewPage({ kind }: { kind: Kind }) {
  const [opened] = useState(() => openNew(kind))
  const name = kindName(kind).toLocaleLowerCase(i18n.locale)
  return (
    <Page
      title={t`Nouvelle notice : ${name}`}
      kicker={
        <Link to="/admin/$kind" params={{ kind }}>
          {kindLabel(kind)}
        </Link>
      }
      lead={t`Un brouillon n’est vu que de l’équipe ; il devient public quand vous le publiez.`}
    >
      <Editor kind={kind} opened={opened} />
    </Page>
  )
}
