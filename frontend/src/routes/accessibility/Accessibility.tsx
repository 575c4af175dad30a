import { plural, t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { formatDate, formatNumber } from '../../i18n/formats'
import { ExternalLink } from '../../ui/ExternalLink'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import styles from './Accessibility.module.css'
import { type Result, themes } from './criteria'
import { Criteria } from './Criteria'

/** When the pages were last gone through. */
const reviewed = '2026-11-23'

const results = themes.flatMap(({ criteria }) => criteria.map(({ result }) => result))
const count = (wanted: Result) => results.filter((result) => result === wanted).length

/** What people with disabilities can expect of these pages, as the RGAA wants it declared. */
export function Accessibility() {
  const applicable = results.length - count('absent')
  const met = formatNumber(count('conforms'))
  const unmet = count('fails')
  const date = formatDate(reviewed)
  return (
    <Page
      title={t`Accessibilité`}
      lead={t`Ces pages doivent pouvoir servir à tout le monde. Voici ce qui a été vérifié, comment, et ce qui reste à corriger.`}
    >
      <div className={styles.sections}>
        <Section title={t`Où nous en sommes`}>
          <p>
            {t`Les pages publiques sont partiellement conformes au Référentiel général d’amélioration de l’accessibilité (RGAA 4.1.2), qui reprend les règles internationales WCAG 2.1 au niveau AA.`}
          </p>
          <p>
            {t`Sur ${applicable} critères qui s’appliquent ici, ${met} sont respectés.`}{' '}
            {plural(unmet, {
              0: 'Aucun manquement n’est connu.',
              one: '# ne l’est pas.',
              other: '# ne le sont pas.',
            })}{' '}
            {t`Quand une recherche n’aboutit qu’en corrigeant un mot mal écrit, les passages montrés peuvent être dans l’autre langue sans que cela soit indiqué (critère 8.7).`}
          </p>
          <p>
            {t`L’administration a passé les mêmes essais automatiques, sans être examinée critère par critère. La documentation interactive de l’API, écrite par d’autres, n’a pas été examinée.`}
          </p>
          <p>{t`Déclaration établie le ${date}, par ceux qui font ces pages, sans regard extérieur.`}</p>
        </Section>
        <Section title={t`Comment cela a été vérifié`}>
          <ul className={styles.means}>
            <li>{t`axe, un outil qui cherche les obstacles dans une page (WCAG 2.2, niveau AA), sur chaque sorte de page, en français et en anglais, sur trois largeurs d’écran, en clair et en sombre ;`}</li>
            <li>{t`le clavier seul, pour aller de l’accueil à un projet, filtrer une liste, ouvrir les menus ;`}</li>
            <li>{t`d’autres essais automatiques : contrastes mesurés, texte à 200 %, espaces du texte agrandis, écran de 320 px, mouvements réduits, noms que lisent les lecteurs d’écran ;`}</li>
            <li>{t`la lecture des pages et de leur code.`}</li>
          </ul>
          <p>
            {t`Ces essais sont refaits à chaque construction du site, dans un navigateur Chromium. Aucun n’a encore été fait avec un lecteur d’écran réel, ni par une personne handicapée.`}
          </p>
        </Section>
        <Section title={t`Signaler un obstacle`}>
          <p>
            {t`Si quelque chose vous empêche de lire ces pages ou de vous en servir, prévenez le CLARA par son site, que sa notice indique.`}{' '}
            <Link to="/institutions/$id" params={{ id: 'clara' }}>
              {t`La notice du CLARA`}
            </Link>
          </p>
          <p>
            {t`Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits :`}{' '}
            <ExternalLink href="https://www.defenseurdesdroits.fr" />
          </p>
        </Section>
        <Section
          title={t`Critère par critère`}
          intro={t`Les 106 critères du RGAA, dits avec nos mots.`}
        >
          {themes.map((theme, index) => (
            <Criteria key={theme.title.fr} theme={theme} number={index + 1} />
          ))}
        </Section>
      </div>
    </Page>
  )
}
