import { useRef } from 'react'
import type { Funding, FundingSearch } from '../../api/funding'
import { useWidth } from '../../ui/chart/useWidth'
import { FundingBars } from './FundingBars'
import { Sankey } from './Sankey'

/** Narrower than this, the ways would be too short to be followed. */
const enough = 640

type Props = { data: Funding; search: FundingSearch }

export function FundingPicture(props: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  return (
    <div ref={frame}>
      {width < enough ? (
        <FundingBars {...props} width={width} />
      ) : (
        <Sankey {...props} width={width} />
      )}
    </div>
  )
}
