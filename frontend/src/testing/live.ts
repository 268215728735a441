import { act } from '@testing-library/react'

type Hear = (event: { data: string }) => void

/** Stands in for what the server tells as it happens. */
export class FakeEventSource {
  static all: FakeEventSource[] = []
  private readonly listeners = new Map<string, Hear>()
  isOpen = true

  constructor(readonly address: string) {
    FakeEventSource.all.push(this)
  }

  addEventListener(type: string, hear: Hear) {
    this.listeners.set(type, hear)
  }

  close() {
    this.isOpen = false
  }

  /** Tells it to every page that listens. */
  static async tell(type: string, told: unknown) {
    await act(async () => {
      for (const source of FakeEventSource.all.filter(({ isOpen }) => isOpen)) {
        source.listeners.get(type)?.({ data: JSON.stringify(told) })
      }
      await Promise.resolve()
    })
  }
}
