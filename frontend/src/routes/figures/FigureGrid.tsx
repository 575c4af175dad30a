import type { Figure } from '../../api/types'
import { FigureCard } from './FigureCard'
import styles from './FigureGrid.module.css'

export const FigureGrid = ({ figures, level }: { figures: Figure[]; level: 2 | 3 }) => (
  <ul className={styles.grid}>
    {figures.map((figure) => (
      <FigureCard key={figure.id} figure={figure} level={level} />
    ))}
  </ul>
)
