import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { unreadQuery } from '../api/unread'

const ADDRESS = '/api/v1/me/live'
const TOGETHER_MS = 1_000
const AGAIN_AFTER_MS = 60_000

type Heard =
  | { event: 'ready' }
  | { event: 'changed'; type: string; id: string }
  | { event: 'notification'; unread: number }

/** What the screens show of a thing, by its type. */
const shown: Record<string, readonly QueryKey[]> = {
  incident: [['incidents'], ['tasks'], ['changes']],
  measure: [['measures'], ['tasks']],
}

/**
 * Keeps the screens up to date. One tab listens for all tabs of a browser, which opens only a few connections to one
 * server; when it closes, another takes over.
 */
export function listen(queryClient: QueryClient): () => void {
  if (!('EventSource' in window)) return () => undefined
  const stop = new AbortController()
  const tabs = new BroadcastChannel('live')
  const hear = hearing(queryClient)
  tabs.onmessage = ({ data }: MessageEvent<Heard>) => hear(data)
  const tell = (heard: Heard) => {
    hear(heard)
    tabs.postMessage(heard)
  }
  void alone(stop.signal, () => open(tell, stop.signal))
  stop.signal.addEventListener('abort', () => tabs.close())
  return () => stop.abort()
}

/** As the only tab; where a browser cannot tell, each tab listens for itself. */
async function alone(signal: AbortSignal, work: () => void): Promise<void> {
  const untilStopped = () =>
    new Promise<void>((done) => {
      work()
      signal.addEventListener('abort', () => done())
    })
  if ('locks' in navigator) await navigator.locks.request('live', { signal }, untilStopped).catch(() => undefined)
  else await untilStopped()
}

/** The browser comes back by itself after a cut; after a refusal it does not, and a refusal may be over later. */
function open(tell: (heard: Heard) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const source = new EventSource(ADDRESS)
  for (const event of ['ready', 'changed', 'notification'] as const) {
    source.addEventListener(event, ({ data }: MessageEvent<string>) =>
      tell({ ...(JSON.parse(data) as object), event } as Heard),
    )
  }
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => open(tell, signal), AGAIN_AFTER_MS)
  }
  signal.addEventListener('abort', () => source.close())
}

function hearing(queryClient: QueryClient): (heard: Heard) => void {
  const stale = together((keys) => {
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
  })
  let wasReady = false
  return (heard) => {
    if (heard.event === 'notification') {
      queryClient.setQueryData(unreadQuery.queryKey, heard.unread)
      stale([['notifications', 'list']])
    } else if (heard.event === 'changed') {
      stale(shown[heard.type] ?? [])
    } else {
      // What was read before the first time is a moment old; after a cut it may be anything.
      void queryClient.invalidateQueries({ refetchType: wasReady ? 'active' : 'none' })
      wasReady = true
    }
  }
}

/** What comes in quick succession is read once. */
function together(work: (keys: readonly QueryKey[]) => void): (keys: readonly QueryKey[]) => void {
  let waiting: QueryKey[] = []
  return (keys) => {
    if (waiting.length === 0 && keys.length > 0) {
      setTimeout(() => {
        work([...new Map(waiting.map((key) => [JSON.stringify(key), key])).values()])
        waiting = []
      }, TOGETHER_MS)
    }
    waiting.push(...keys)
  }
}
