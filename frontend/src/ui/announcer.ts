import { useSyncExternalStore } from 'react'

const SHOWN_FOR_MS = 8_000

let message = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function say(text: string): void {
  message = text
  for (const listener of listeners) listener()
}

/** Says the result of an act to everyone, in the one region with role status. */
export function announce(text: string): void {
  clearTimeout(timer)
  say(text)
  timer = setTimeout(() => say(''), SHOWN_FOR_MS)
}

export function useAnnouncement(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
}
