import { t } from '@lingui/core/macro'
import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Query } from '../../api/query'
import type { Kind } from '../../api/types'
import { DownloadIcon } from '../icons/icons'
import styles from './Tool.module.css'

// A menu weighs as much as a page: it comes when a hand or the focus goes to it.
const load = () => import('./ExportMenu')
const ExportMenu = lazy(load)

type Props = { kind: Kind; search: Query }

export function Export({ kind, search }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        ref={button}
        className={styles.tool ?? ''}
        aria-haspopup="menu"
        aria-expanded={open}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
        onPress={() => {
          setOpen(true)
        }}
      >
        <DownloadIcon /> {t`Exporter cette vue`}
      </Button>
      {open && (
        <Suspense>
          <ExportMenu kind={kind} search={search} button={button} setOpen={setOpen} />
        </Suspense>
      )}
    </>
  )
}
