import { useEffect, useState } from 'react'

/** A value once it has stood still for a while, so that not every letter is asked about. */
export function useDelayed<T>(value: T, milliseconds: number): T {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => {
      setDelayed(value)
    }, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  }, [value, milliseconds])
  return delayed
}
