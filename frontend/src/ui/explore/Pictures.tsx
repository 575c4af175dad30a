import { Link } from '@tanstack/react-router'
import { pictures } from './pictures'
import styles from './Pictures.module.css'

/** The ways to look at the whole network. */
export const Pictures = ({ level }: { level: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className={styles.pictures}>
      {pictures().map(({ to, title, text }) => (
        <li key={to}>
          <Heading>
            <Link to={to}>{title}</Link>
          </Heading>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
