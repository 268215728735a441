import { placeProblem } from '../../api/formProblem'
import { ApiProblem, isStatus } from '../../api/problem'
import type { AgendaItem } from '../../api/types'
import { forgetOutcome, keepOutcome, keptOutcome } from './keptOutcomes'
import {
  changedFields,
  isSame,
  mergeOutcome,
  type OutcomeField,
  type OutcomeFields,
  outcomeFields,
  outcomeOf,
} from './outcomeFields'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'choose'

export interface NoteView {
  fields: OutcomeFields
  state: SaveState
  /** What another wrote in the same field meanwhile: somebody chooses. */
  theirs: Partial<OutcomeFields>
  mistakes: Partial<Record<OutcomeField, string>>
  problem?: string
}

interface Server {
  save: (version: number, fields: OutcomeFields, sent: readonly OutcomeField[]) => Promise<AgendaItem>
  read: () => Promise<AgendaItem | undefined>
}

const PAUSE_MS = 800
const RETRY_MS = 5_000

const isField = (name: string): name is OutcomeField => outcomeFields.some((field) => field === name)
const isTemporary = (error: unknown) =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 429 || error.status >= 500)

/** One item of a meeting as it is written down: saved by itself, with what others write beside it, and never lost. */
export class OutcomeNote {
  private base: OutcomeFields
  private version: number
  private isBusy = false
  private isOffline = false
  private isClosed = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private shown: NoteView

  constructor(
    private readonly itemId: string,
    item: AgendaItem,
    private readonly server: Server,
  ) {
    const known = { fields: outcomeOf(item), base: outcomeOf(item), version: item.version, theirs: {} }
    const { fields, base, version, theirs } = keptOutcome(itemId) ?? known
    this.base = base
    this.version = version
    this.shown = { fields, theirs, mistakes: {}, state: 'saved' }
  }

  readonly view = (): NoteView => this.shown

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  isUnsaved(): boolean {
    return changedFields(this.base, this.shown.fields).length > 0
  }

  /** Goes on with what was not saved when the page was left. */
  open(): void {
    this.isClosed = false
    this.show({})
    if (this.isUnsaved()) this.plan(0)
  }

  /** Saves what is left now; what cannot be saved stays on this tab. */
  close(): void {
    clearTimeout(this.timer)
    if (this.isUnsaved()) void this.save()
    this.isClosed = true
  }

  change(part: Partial<OutcomeFields>): void {
    const mistakes = { ...this.shown.mistakes }
    for (const field of outcomeFields) if (field in part) mistakes[field] = undefined
    this.show({ fields: { ...this.shown.fields, ...part }, mistakes, problem: undefined })
    this.plan(PAUSE_MS)
  }

  /** Chooses between the two texts of a field. */
  choose(field: OutcomeField, which: 'mine' | 'theirs'): void {
    const { [field]: text, ...theirs } = this.shown.theirs
    const fields =
      which === 'theirs' && text !== undefined ? { ...this.shown.fields, [field]: text } : this.shown.fields
    this.show({ fields, theirs })
    this.plan(0)
  }

  retry(): void {
    if (this.isUnsaved()) this.plan(0)
  }

  /** Takes over what others saved, next to what was changed here. */
  rebase(item: AgendaItem): void {
    if (item.version <= this.version || this.isBusy) return
    this.takeOver(item)
  }

  private takeOver(item: AgendaItem): void {
    const saved = outcomeOf(item)
    const merged = mergeOutcome(this.base, this.shown.fields, saved)
    const theirs = { ...this.shown.theirs, ...merged.theirs }
    for (const field of outcomeFields) if (isSame(merged.fields[field], theirs[field] ?? '')) theirs[field] = undefined
    this.base = saved
    this.version = item.version
    this.show({ fields: merged.fields, theirs: defined(theirs) })
  }

  private sendable(): OutcomeField[] {
    const { fields, theirs, mistakes } = this.shown
    return changedFields(this.base, fields).filter((field) => !(field in theirs) && !mistakes[field])
  }

  private plan(afterMs: number): void {
    clearTimeout(this.timer)
    if (!this.isClosed) this.timer = setTimeout(() => void this.save(), afterMs)
  }

  private async save(): Promise<void> {
    const sent = this.sendable()
    if (this.isBusy || sent.length === 0) return
    const { fields } = this.shown
    this.isBusy = true
    this.show({})
    try {
      const { version } = await this.server.save(this.version, fields, sent)
      this.version = version
      this.isOffline = false
      for (const field of sent) Object.assign(this.base, { [field]: fields[field] })
      this.done(0)
    } catch (error) {
      await this.failed(error, sent)
    }
  }

  private async failed(error: unknown, sent: readonly OutcomeField[]): Promise<void> {
    if (isStatus(error, 412)) return this.outdated()
    this.isOffline = isTemporary(error)
    if (this.isOffline) {
      this.done(RETRY_MS)
      return
    }
    const { fields, rest } = placeProblem(error, isField)
    const mistakes = { ...this.shown.mistakes }
    for (const field of sent) mistakes[field] = fields[field]?.message ?? mistakes[field]
    this.shown = { ...this.shown, mistakes, problem: rest }
    this.done(rest ? undefined : 0)
  }

  /** Somebody else saved in between: first their words, then mine again. */
  private async outdated(): Promise<void> {
    try {
      const fresh = await this.server.read()
      this.isOffline = false
      if (fresh) this.takeOver(fresh)
      this.done(0)
    } catch {
      this.isOffline = true
      this.done(RETRY_MS)
    }
  }

  private done(nextMs: number | undefined): void {
    this.isBusy = false
    this.show({})
    if (nextMs !== undefined && this.sendable().length > 0) this.plan(nextMs)
  }

  private show(part: Partial<NoteView>): void {
    this.shown = { ...this.shown, ...part }
    this.shown = { ...this.shown, state: this.state() }
    const { fields, theirs } = this.shown
    if (this.isUnsaved()) keepOutcome(this.itemId, { fields, base: this.base, version: this.version, theirs })
    else forgetOutcome(this.itemId)
    for (const listener of this.listeners) listener()
  }

  private state(): SaveState {
    const { theirs, mistakes, problem } = this.shown
    if (this.isBusy) return this.isOffline ? 'offline' : 'saving'
    if (Object.keys(theirs).length > 0) return 'choose'
    if (problem !== undefined || outcomeFields.some((field) => mistakes[field])) return 'refused'
    if (!this.isUnsaved()) return 'saved'
    return this.isOffline ? 'offline' : 'waiting'
  }
}

function defined(fields: Partial<OutcomeFields>): Partial<OutcomeFields> {
  const known = outcomeFields.filter((field) => fields[field] !== undefined)
  return Object.fromEntries(known.map((field) => [field, fields[field]]))
}
