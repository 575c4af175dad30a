import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { kindLabel } from '../i18n/labels'
import styles from './Footer.module.css'
import { SchemeChoice } from './SchemeChoice'

const kinds = [
  'axes',
  'poles',
  'outcomes',
  'events',
  'trainings',
  'agreements',
  'cooperations',
  'people',
  'sources',
] as const

export const Footer = () => (
  <footer className={styles.footer}>
    <div className={styles.columns}>
      <div className={styles.about}>
        <p className={styles.name}>{t`Le réseau CLARA, à livre ouvert`}</p>
        <p>
          {t`Qui fait avancer la recherche sur le cancer en Auvergne-Rhône-Alpes, avec qui, et grâce à quels financements. Chaque notice cite les documents dont elle est tirée ; ce qu’ils ne disent pas est donné comme « non communiqué ».`}
        </p>
      </div>
      <nav aria-label={t`Le réseau`}>
        <h2>{t`Le réseau`}</h2>
        <ul className={styles.links}>
          {kinds.map((kind) => (
            <li key={kind}>
              <Link to={`/${kind}`}>{kindLabel(kind)}</Link>
            </li>
          ))}
          <li>
            <Link to="/international">{t`International`}</Link>
          </li>
        </ul>
      </nav>
      <nav aria-label={t`Données`}>
        <h2>{t`Données`}</h2>
        <ul className={styles.links}>
          <li>
            <Link to="/data">{t`Données et API`}</Link>
          </li>
          <li>
            <a href="/q/swagger-ui">{t`API ouverte`}</a>
          </li>
          <li>
            <a href="/openapi">{t`Contrat OpenAPI`}</a>
          </li>
          <li>
            <Link to="/admin">{t`Administration`}</Link>
          </li>
        </ul>
      </nav>
      <div className={styles.last}>
        <Link to="/accessibility">{t`Accessibilité : partiellement conforme`}</Link>
        <SchemeChoice />
      </div>
    </div>
  </footer>
)
