import { act } from '@testing-library/react'

type Hear = (event: { data: string }) => void

/** Stands in for what the server tells as it happens. */
export class FakeEventSource {
  static readonly CLOSED = 2
  private static readonly all: FakeEventSource[] = []
  private readonly listeners = new Map<string, Hear>()
  readyState = 1

  constructor() {
    FakeEventSource.all.push(this)
  }

  addEventListener(event: string, hear: Hear) {
    this.listeners.set(event, hear)
  }

  close() {
    this.readyState = FakeEventSource.CLOSED
  }

  static get isOpen() {
    return FakeEventSource.all.some(({ readyState }) => readyState !== FakeEventSource.CLOSED)
  }

  /** Tells it to every page that listens. */
  static tell(event: string, told: object) {
    const open = FakeEventSource.all.filter(({ readyState }) => readyState !== FakeEventSource.CLOSED)
    act(() => {
      for (const source of open) source.listeners.get(event)?.({ data: JSON.stringify(told) })
    })
  }
}
