import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { languageName } from '../../i18n/formats'
import { NotStated } from '../Facts'
import styles from './Changes.module.css'
import type { Change } from './differences'
import { fieldLabel } from './fields'
import { Marked } from './Marked'

export function Changes({ of }: { of: Change[] }) {
  if (!of.length) return <p>{t`Rien de ce qui se lit dans cette langue n’a changé.`}</p>
  return (
    <dl className={styles.changes}>
      {of.map((change) => (
        <div key={change.field + (change.language ?? '')} className={styles.change}>
          <dt>{nameOf(change)}</dt>
          {change.listed ? <News of={change} /> : <Replacement of={change} />}
        </div>
      ))}
    </dl>
  )
}

function nameOf({ field, language }: Change) {
  const name = fieldLabel(field)
  if (!language) return name
  const spoken = languageName(language)
  return t`${name} (${spoken})`
}

// Where a text changed is marked in it; anything shorter is seen at a glance.
const Replacement = ({ of: { before, after, language } }: { of: Change }) => (
  <>
    <Side title={t`Avant`} words={before} other={language ? after : []} language={language} quiet />
    <Side title={t`Après`} words={after} other={language ? before : []} language={language} />
  </>
)

function News({ of: { before, after, language } }: { of: Change }) {
  if (!before.length && !after.length) return <dd>{t`Mêmes éléments, dans un autre ordre`}</dd>
  return (
    <>
      {before.length > 0 && <Side title={t`Retiré`} words={before} language={language} quiet />}
      {after.length > 0 && <Side title={t`Ajouté`} words={after} language={language} />}
    </>
  )
}

type SideProps = {
  title: string
  words: string[]
  other?: string[]
  language: string | undefined
  quiet?: boolean
}

const Side = ({ title, words, other = [], language, quiet = false }: SideProps) => (
  <dd data-quiet={quiet}>
    <span className={styles.side}>{title}</span>
    {!words.length && <NotStated />}
    <span className={styles.words} lang={language === i18n.locale ? undefined : language}>
      {words.map((text, index) => (
        <Marked key={text} text={text} other={other[index]} />
      ))}
    </span>
  </dd>
)
