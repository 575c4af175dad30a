import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { type RefObject, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { type Chart, csvAddress } from '../../api/charts'
import { useAddress, useEmbedded } from '../embedding'
import { CopyLink } from '../list/CopyLink'
import tool from '../list/Tool.module.css'
import styles from './ChartTools.module.css'
import { EmbedCode } from './EmbedCode'
import { useCaption } from './useCaption'

type Props = {
  name: string
  title: string
  path: string
  data: Chart
  /** What the picture is in, while it is shown and can be had as an image. */
  picture: RefObject<HTMLElement | null> | undefined
}

/** What a chart can be taken away as: its data, its image, its address, a piece of another page. */
export function ChartTools({ name, title, path, data, picture }: Props) {
  const [code, setCode] = useState(false)
  const embedded = useEmbedded()
  const address = useAddress('page')
  const caption = useCaption({ title, data, address })
  const image = async (form: 'svg' | 'png') => {
    const svg = picture?.current?.querySelector('svg')
    // Drawing an image weighs something, and few ask for one.
    if (svg) await (await import('./image')).download(svg, caption, `clara-${name}`, form)
  }
  return (
    <div className={styles.tools}>
      <ul className={styles.group} aria-label={t`Télécharger`}>
        <li className={styles.label} aria-hidden>
          {t`Télécharger`}
        </li>
        <li>
          <a
            className={tool.tool}
            href={csvAddress(path, i18n.locale)}
            download={`clara-${name}.csv`}
            aria-label={t`Les données en CSV`}
          >
            CSV
          </a>
        </li>
        {picture && (
          <>
            <li>
              <Button
                className={tool.tool ?? ''}
                onPress={() => void image('svg')}
                aria-label={t`L’image en SVG`}
              >
                SVG
              </Button>
            </li>
            <li>
              <Button
                className={tool.tool ?? ''}
                onPress={() => void image('png')}
                aria-label={t`L’image en PNG`}
              >
                PNG
              </Button>
            </li>
          </>
        )}
      </ul>
      {!embedded && (
        <div className={styles.group}>
          <CopyLink />
          <Button
            className={tool.tool ?? ''}
            aria-expanded={code}
            onPress={() => {
              setCode(!code)
            }}
          >
            {t`Intégrer à un site`}
          </Button>
        </div>
      )}
      {code && <EmbedCode title={title} />}
    </div>
  )
}
