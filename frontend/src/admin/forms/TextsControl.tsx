import { languages } from '../../i18n/language'
import { languageName } from '../../i18n/formats'
import { useForm } from './FormContext'
import { Faults, type FrameProps, GroupFrame, useDescription } from './Frame'
import styles from './inputs.module.css'
import type { Texts } from './state'

type Props = FrameProps & { value: Texts; rows: number }

/** A text in French and English, side by side where there is room. */
export const TextsControl = ({ value, rows, ...frame }: Props) => (
  <GroupFrame {...frame}>
    <div className={styles.pair}>
      {languages.map((language) => (
        <OneLanguage
          key={language}
          pointer={`${frame.pointer}/${language}`}
          language={language}
          text={value[language] ?? ''}
          rows={rows}
          required={frame.required && language === 'fr'}
        />
      ))}
    </div>
  </GroupFrame>
)

type OneProps = Pick<Props, 'pointer' | 'rows' | 'required'> & { language: string; text: string }

function OneLanguage({ pointer, language, text, rows, required }: OneProps) {
  const { set } = useForm()
  return (
    <div className={styles.part}>
      <label htmlFor={pointer}>{languageName(language)}</label>
      <textarea
        {...useDescription(pointer, '')}
        id={pointer}
        className={`${styles.input} ${rows > 1 ? styles.long : styles.text}`}
        lang={language}
        rows={rows}
        required={required}
        value={text}
        onChange={(event) => {
          set(pointer, event.target.value)
        }}
      />
      <Faults of={pointer} />
    </div>
  )
}
