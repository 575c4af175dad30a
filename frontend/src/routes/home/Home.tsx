import { t } from '@lingui/core/macro'
import { useEffect } from 'react'
import { Axes } from './Axes'
import { Calls } from './Calls'
import styles from './Home.module.css'
import { Explore } from './Explore'
import { International } from './International'
import { KeyFigures } from './KeyFigures'
import { Poles } from './Poles'
import { Programmes } from './Programmes'
import { WaysIn } from './WaysIn'

export function Home() {
  useEffect(() => {
    document.title = t`CLARA, réseau de recherche sur le cancer en Auvergne-Rhône-Alpes`
  })
  return (
    <>
      <div className={styles.opening}>
        <div className={styles.inner}>
          <div className={styles.words}>
            <h1
              tabIndex={-1}
            >{t`Quatre villes universitaires, un réseau de recherche contre le cancer`}</h1>
            <p>
              {t`Né du premier Plan cancer, en 2003, et financé par des fonds publics, le CLARA rapproche laboratoires, hôpitaux et entreprises d’Auvergne-Rhône-Alpes pour que les découvertes servent plus tôt aux patients. Ces pages montrent qui cherche quoi, avec qui et grâce à quel argent.`}
            </p>
          </div>
          <WaysIn />
        </div>
      </div>
      <div className={styles.sections}>
        <Calls />
        <Axes />
        <KeyFigures />
        <Poles />
        <Programmes />
        <International />
        <Explore />
      </div>
    </>
  )
}
