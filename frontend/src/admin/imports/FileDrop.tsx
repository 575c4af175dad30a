import { t } from '@lingui/core/macro'
import { Button } from 'react-aria-components/Button'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import actions from '../ui/actions.module.css'
import styles from './NewImport.module.css'
import { endings } from './upload'

type Props = { busy: boolean; onFile: (file: File) => void }

/** Takes a file that is dropped on it, pasted into it or chosen. */
export const FileDrop = ({ busy, onFile }: Props) => (
  <DropZone
    className={styles.drop ?? ''}
    aria-label={t`Déposer un fichier ici`}
    isDisabled={busy}
    onDrop={({ items }) => {
      const file = items.find((item) => item.kind === 'file')
      if (file) void file.getFile().then(onFile)
    }}
  >
    <p>
      {busy ? t`Envoi du fichier…` : t`Déposez ici un fichier CSV, Excel, JSON Lines ou 360Giving`}
    </p>
    <FileTrigger
      acceptedFileTypes={endings}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) onFile(file)
      }}
    >
      <Button className={actions.primary ?? ''} isDisabled={busy}>
        {t`Choisir un fichier`}
      </Button>
    </FileTrigger>
  </DropZone>
)
