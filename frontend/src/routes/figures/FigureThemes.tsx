import type { Figure, Theme } from '../../api/types'
import { themeLabel } from '../../i18n/terms'
import { useArrived } from '../../ui/useArrived'
import { FigureGrid } from './FigureGrid'
import styles from './FigureGrid.module.css'

/** So many are, in any number of columns, as high as most screens with what stands above them. */
const screenful = 6

/** Key figures by what they are about, the themes in the order of their first figures. */
export function FigureThemes({ figures }: { figures: Figure[] }) {
  const themes = byTheme(useArrived() ? figures : figures.slice(0, screenful))
  return (
    <div className={styles.themes}>
      {[...themes].map(([theme, items]) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 id={theme} className={styles.theme}>
            {themeLabel(theme)}
          </h2>
          <FigureGrid figures={items} level={3} />
        </section>
      ))}
    </div>
  )
}

function byTheme(figures: Figure[]) {
  const themes = new Map<Theme, Figure[]>()
  for (const figure of figures)
    themes.set(figure.theme, [...(themes.get(figure.theme) ?? []), figure])
  return themes
}
