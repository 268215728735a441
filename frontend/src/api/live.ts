interface Listener {
  type: string
  hear: (told: unknown) => void
  /** The line was broken for a while: what was said meanwhile is not said again. */
  onReturn: () => void
}

/** Hears what the server tells as it happens. Where it does not tell, nothing is heard and nothing is wrong. */
export function listen({ type, hear, onReturn }: Listener): () => void {
  if (!('EventSource' in window)) return () => undefined
  const source = new EventSource('/api/v1/me/live')
  let wasBroken = false
  source.addEventListener(type, ({ data }: MessageEvent<string>) => hear(JSON.parse(data)))
  source.addEventListener('error', () => {
    wasBroken = true
  })
  source.addEventListener('open', () => {
    if (wasBroken) onReturn()
    wasBroken = false
  })
  return () => source.close()
}
