import { type RefObject, useLayoutEffect, useState } from 'react'

/** Steps in which a picture follows the room it has: it is not laid out anew at every point. */
const step = 40
const least = 280

/** How wide a picture may be, in points of the screen, so that its letters keep their size. */
export function useWidth(frame: RefObject<Element | null>, usual = 960): number {
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const room = element.getBoundingClientRect().width
      if (room) setWidth(Math.max(least, Math.floor(room / step) * step))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [frame])
  return width
}
