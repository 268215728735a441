import { useSyncExternalStore } from 'react'

/** Where tables become lists. */
export const PHONE = '(max-width: 39.99rem)'

/** Whether the screen is like that now, as it is turned or its window is sized. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
