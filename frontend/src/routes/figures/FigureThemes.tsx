import type { Figure, Theme } from '../../api/types'
import { themeLabel } from '../../i18n/terms'
import { FigureGrid } from './FigureGrid'
import styles from './FigureGrid.module.css'

/** Key figures by what they are about, the themes in the order of their first figures. */
export const FigureThemes = ({ figures }: { figures: Figure[] }) => (
  <div className={styles.themes}>
    {[...byTheme(figures)].map(([theme, items]) => (
      <section key={theme} aria-labelledby={theme}>
        <h2 id={theme} className={styles.theme}>
          {themeLabel(theme)}
        </h2>
        <FigureGrid figures={items} level={3} />
      </section>
    ))}
  </div>
)

function byTheme(figures: Figure[]) {
  const themes = new Map<Theme, Figure[]>()
  for (const figure of figures)
    themes.set(figure.theme, [...(themes.get(figure.theme) ?? []), figure])
  return themes
}
