import { plural } from '@lingui/core/macro'
import type { MapChart } from '../../api/map'
import { Institutions } from './Institutions'
import styles from './PlaceList.module.css'

/** Who is not on the map, because no document says where they are. */
export const Unplaced = ({ data: { unplaced, unplacedTotal } }: { data: MapChart }) => (
  <details className={styles.unplaced}>
    <summary>
      {plural(unplacedTotal, {
        one: '# institution sans lieu connu',
        other: '# institutions sans lieu connu',
      })}
    </summary>
    <Institutions of={unplaced} />
    {unplacedTotal > unplaced.length && (
      <p className={styles.quiet}>
        {plural(unplacedTotal - unplaced.length, { one: 'et # autre', other: 'et # autres' })}
      </p>
    )}
  </details>
)
