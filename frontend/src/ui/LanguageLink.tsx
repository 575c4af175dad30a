import { i18n } from '@lingui/core'
import { useRouterState } from '@tanstack/react-router'
import { addressIn, languages } from '../i18n/language'

const names = { fr: 'Français', en: 'English' }

/** The same view in the other language: a plain link, because the other catalogue is another start. */
export function LanguageLink() {
  const path = useRouterState({ select: (state) => state.location.href })
  const other = languages.find((language) => language !== i18n.locale) ?? 'fr'
  return (
    <>
      <a href={addressIn(other, path)} lang={other} hrefLang={other}>
        {names[other]}
      </a>
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={window.location.origin + addressIn(language, path)}
        />
      ))}
    </>
  )
}
