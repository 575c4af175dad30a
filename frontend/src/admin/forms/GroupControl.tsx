import { Fields } from './Fields'
import { type FrameProps, GroupFrame } from './Frame'
import type { ObjectShape } from './shapes'
import type { State } from './state'

type Props = FrameProps & { value: State; shape: ObjectShape; path: string }

/** A part of a record with members of its own. */
export const GroupControl = ({ value, shape, path, ...frame }: Props) => (
  <GroupFrame {...frame}>
    <Fields of={shape} value={value} pointer={frame.pointer} path={path} />
  </GroupFrame>
)
