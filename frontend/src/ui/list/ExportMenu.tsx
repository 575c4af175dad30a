import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { RefObject } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu'
import { exportAddress } from '../../api/exports'
import type { Format } from '../../api/lists'
import type { Query } from '../../api/query'
import type { Kind } from '../../api/types'
import styles from './ExportMenu.module.css'

const formats: Record<Format, MessageDescriptor> = {
  csv: msg`CSV`,
  xlsx: msg`Excel`,
  json: msg`JSON (page affichée)`,
  ndjson: msg`JSON Lines`,
  '360giving': msg`360Giving`,
  scdl: msg`SCDL Subventions`,
}

/** The forms that standards give to grants alone. */
const ofGrants: readonly Format[] = ['360giving', 'scdl']

const formatsOf = (kind: Kind) =>
  (Object.keys(formats) as Format[]).filter(
    (format) => kind === 'grants' || !ofGrants.includes(format),
  )

type Props = {
  kind: Kind
  search: Query
  button: RefObject<HTMLButtonElement | null>
  setOpen: (open: boolean) => void
}

/** The forms a view can be had in, each a plain link to the API. */
export default function ExportMenu({ kind, search, button, setOpen }: Props) {
  return (
    <I18nProvider locale={i18n.locale}>
      <Popover
        className={styles.popover ?? ''}
        aria-label={t`Exporter cette vue`}
        trigger="MenuTrigger"
        triggerRef={button}
        placement="bottom end"
        isOpen
        onOpenChange={setOpen}
      >
        <Menu
          className={styles.menu ?? ''}
          aria-label={t`Exporter cette vue`}
          autoFocus="first"
          onClose={() => {
            setOpen(false)
          }}
        >
          {formatsOf(kind).map((format) => (
            <MenuItem
              key={format}
              className={styles.item ?? ''}
              href={exportAddress(kind, search, format, i18n.locale)}
              download={`clara-${kind}.${format}`}
            >
              {i18n._(formats[format])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}
