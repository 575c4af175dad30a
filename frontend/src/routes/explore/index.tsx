import { t } from '@lingui/core/macro'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Page } from '../../ui/Page'
import { Pictures } from '../../ui/explore/Pictures'
import styles from './Explore.module.css'

export const Route = createFileRoute('/explore/')({ component: Explore })

function Explore() {
  return (
    <Page
      title={t`Explorer le réseau`}
      lead={t`Six façons de voir l’ensemble. Chaque image dit ses nombres, ses sources et sa date, et se lit aussi en tableau.`}
    >
      <Pictures level={2} />
      <p className={styles.data}>
        {t`Vos programmes peuvent lire tout cela aussi :`}{' '}
        <Link to="/data">{t`Données et API`}</Link>
      </p>
    </Page>
  )
}
