import { createContext, type ReactNode, type Ref, use } from 'react'

/** The level of the title of the chart that something is within. */
export const TitleLevel = createContext<1 | 2>(2)

type Props = {
  id?: string
  className?: string | undefined
  ref?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** A heading within a chart, one level below its title, which can be given the focus. */
export function ChartHeading(props: Props) {
  const Heading = use(TitleLevel) === 1 ? 'h2' : 'h3'
  return <Heading tabIndex={-1} {...props} />
}
