import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unreadQuery } from '../api/unread'
import { listen } from './live'

class Source {
  static opened: Source[] = []
  static readonly CLOSED = 2
  readyState = 1
  onerror: () => void = () => undefined
  private readonly listeners: Record<string, (event: { data: string }) => void> = {}

  constructor() {
    Source.opened.push(this)
  }

  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.listeners[name] = listener
  }

  tell(name: string, data: object) {
    this.listeners[name]?.({ data: JSON.stringify(data) })
  }

  close() {
    this.readyState = Source.CLOSED
  }
}

let queryClient: QueryClient
let stop: () => void = () => undefined
const source = () => Source.opened[Source.opened.length - 1] as Source

beforeEach(() => {
  vi.useFakeTimers()
  Source.opened = []
  vi.stubGlobal('EventSource', Source)
  queryClient = new QueryClient()
  for (const key of [['incidents', 'list'], ['tasks'], ['areas']]) queryClient.setQueryData(key, [])
  stop = listen(queryClient)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const isStale = (...key: string[]) => queryClient.getQueryState(key)?.isInvalidated

test('a changed report is read anew wherever it is shown, and nothing else', () => {
  source().tell('changed', { type: 'incident', id: '1', version: 2 })
  vi.advanceTimersByTime(1_000)

  expect(isStale('incidents', 'list')).toBe(true)
  expect(isStale('tasks')).toBe(true)
  expect(isStale('areas')).toBe(false)
})

test('the number beside the inbox follows what is heard', () => {
  source().tell('notification', { unread: 3 })

  expect(queryClient.getQueryData(unreadQuery.queryKey)).toBe(3)
})

test('what changed in quick succession is read once', () => {
  const read = vi.spyOn(queryClient, 'invalidateQueries')
  for (let version = 1; version < 5; version++) source().tell('changed', { type: 'incident', id: '1', version })
  vi.advanceTimersByTime(1_000)

  expect(read).toHaveBeenCalledTimes(3)
})

test('after a cut everything is read anew', () => {
  const read = vi.spyOn(queryClient, 'invalidateQueries')
  source().tell('ready', {})
  source().tell('ready', {})

  expect(read.mock.calls).toEqual([[{ refetchType: 'none' }], [{ refetchType: 'active' }]])
})

test('a refusal is not the end', () => {
  source().close()
  source().onerror()
  expect(Source.opened).toHaveLength(1)
  vi.advanceTimersByTime(60_000)

  expect(Source.opened).toHaveLength(2)
})

test('who signs out listens no more', () => {
  stop()

  expect(source().readyState).toBe(Source.CLOSED)
})
