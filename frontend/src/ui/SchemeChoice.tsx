import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import { useState } from 'react'
import { chooseScheme, chosenScheme, type Scheme, schemes } from './scheme'
import styles from './SchemeChoice.module.css'

const names: Record<Scheme, MessageDescriptor> = {
  system: msg`Comme l’appareil`,
  light: msg`Claire`,
  dark: msg`Sombre`,
}

/** Light, dark or as the device: remembered on the device. */
export function SchemeChoice() {
  const [chosen, setChosen] = useState(chosenScheme)
  const choose = (scheme: Scheme) => {
    setChosen(scheme)
    chooseScheme(scheme)
  }
  return (
    <label className={styles.choice}>
      {t`Apparence`}
      <select
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          choose(target.value as Scheme)
        }}
      >
        {schemes.map((scheme) => (
          <option key={scheme} value={scheme}>
            {i18n._(names[scheme])}
          </option>
        ))}
      </select>
    </label>
  )
}
