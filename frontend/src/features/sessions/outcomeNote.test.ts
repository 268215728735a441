import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiProblem } from '../../api/problem'
import type { AgendaItem } from '../../api/types'
import { agendaItem } from '../../testing/sessions'
import { OutcomeNote } from './OutcomeNote'
import { mergeOutcome, type OutcomeField, type OutcomeFields, outcomePatchOf } from './outcomeFields'

const stale = ApiProblem.of(412, { code: 'stale-version' })

/** A server that keeps one item, and refuses when told to. */
function serverWith(item: AgendaItem) {
  const refusals: Error[] = []
  const sent: object[] = []
  const server = {
    item,
    save: (version: number, fields: OutcomeFields, changed: readonly OutcomeField[]) => {
      const refusal = refusals.shift() ?? (version === server.item.version ? undefined : stale)
      if (refusal) return Promise.reject(refusal)
      sent.push(outcomePatchOf(fields, changed))
      server.item = written(server.item, Object.fromEntries(changed.map((field) => [field, fields[field]])))
      return Promise.resolve(server.item)
    },
    read: () => Promise.resolve(server.item),
  }
  return { server, sent, refusals }
}

/** The item after somebody saved this. */
function written(item: AgendaItem, { discussion, ...outcome }: Partial<OutcomeFields>): AgendaItem {
  return {
    ...item,
    version: item.version + 1,
    discussion: discussion ?? item.discussion,
    outcome: { measures: [], ...item.outcome, ...(outcome as AgendaItem['outcome']) },
  }
}

const item = agendaItem({ title: 'Verlichting', discussion: 'Er is gepraat.', outcome: { measures: [] } })

function noteWith(known = serverWith(item)) {
  const note = new OutcomeNote(item.id, item, known.server)
  note.open()
  return { note, ...known }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const pause = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms)

test('what is written is saved when somebody pauses, and only what changed', async () => {
  const { note, sent } = noteWith()

  note.change({ partnerText: 'De lampen' })
  note.change({ partnerText: 'De lampen branden.' })
  expect(note.view().state).toBe('waiting')
  await pause()

  expect(note.view().state).toBe('saved')
  expect(sent).toEqual([{ partnerText: 'De lampen branden.' }])
  expect(sessionStorage).toHaveLength(0)
})

test('without a connection nothing is lost: it is kept, said, and sent later', async () => {
  const { note, sent, refusals } = noteWith()
  refusals.push(ApiProblem.unreachable(undefined), ApiProblem.of(503, undefined))

  note.change({ discussion: 'Er is lang gepraat.' })
  await pause()
  expect(note.view().state).toBe('offline')
  expect(sessionStorage.getItem(`outcome-${item.id}`)).toContain('Er is lang gepraat.')
  await pause(5_000)
  expect(note.view().state).toBe('offline')
  await pause(5_000)

  expect(note.view().state).toBe('saved')
  expect(sent).toEqual([{ discussion: 'Er is lang gepraat.' }])
})

test('what was not saved when the page was left is saved when it opens again', async () => {
  const { note, server, refusals } = noteWith()
  refusals.push(ApiProblem.unreachable(undefined))
  note.change({ decision: 'AGREED' })
  await pause()
  note.close()
  refusals.length = 0

  const again = new OutcomeNote(item.id, server.item, server)
  expect(again.view().fields.decision).toBe('AGREED')
  again.open()
  await pause()
  expect(again.view().state).toBe('saved')
  expect(server.item.outcome?.decision).toBe('AGREED')
})

test('two people who write in different fields both keep their words', async () => {
  const { note, server, sent } = noteWith()
  server.item = written(item, { giverText: 'De lampen gaan aan.' })

  note.change({ partnerText: 'De gemeente zet de lampen aan.' })
  await pause()

  expect(note.view().state).toBe('saved')
  expect(note.view().fields).toMatchObject({
    partnerText: 'De gemeente zet de lampen aan.',
    giverText: 'De lampen gaan aan.',
  })
  expect(sent).toEqual([{ partnerText: 'De gemeente zet de lampen aan.' }])
})

test('two people who write in one field choose; until then neither text is overwritten', async () => {
  const { note, server, sent } = noteWith()
  server.item = written(item, { discussion: 'Zij schreef dit.' })

  note.change({ discussion: 'Ik schreef dat.', partnerText: 'Iets anders.' })
  await pause()

  expect(note.view()).toMatchObject({
    state: 'choose',
    fields: { discussion: 'Ik schreef dat.', partnerText: 'Iets anders.' },
    theirs: { discussion: 'Zij schreef dit.' },
  })
  expect(server.item.discussion).toBe('Zij schreef dit.')
  expect(sent).toEqual([{ partnerText: 'Iets anders.' }])

  note.choose('discussion', 'theirs')
  await pause()
  expect(note.view()).toMatchObject({ state: 'saved', fields: { discussion: 'Zij schreef dit.' }, theirs: {} })
})

test('who keeps the own text saves it over the other', async () => {
  const { note, server } = noteWith()
  server.item = written(item, { discussion: 'Zij schreef dit.' })
  note.change({ discussion: 'Ik schreef dat.' })
  await pause()

  note.choose('discussion', 'mine')
  await pause()

  expect(note.view()).toMatchObject({ state: 'saved', theirs: {} })
  expect(server.item.discussion).toBe('Ik schreef dat.')
})

test('a refused field says why and holds up no other', async () => {
  const { note, sent, refusals } = noteWith()
  const errors = [{ pointer: '/giverText', code: 'phone-number', detail: '' }]
  refusals.push(ApiProblem.of(400, { code: 'invalid-input', errors }))

  note.change({ giverText: 'Bel 06 12345678', partnerText: 'Er komt een nummer.' })
  await pause(2_000)
  expect(note.view()).toMatchObject({ state: 'refused', fields: { giverText: 'Bel 06 12345678' } })
  expect(note.view().mistakes.giverText).toBeTruthy()
  expect(sent).toEqual([{ partnerText: 'Er komt een nummer.' }])

  note.change({ giverText: 'Er komt een nummer.' })
  await pause()
  expect(note.view().state).toBe('saved')
})

test('what another saved shows by itself where nothing was written', () => {
  const { note } = noteWith()

  note.rebase(written(item, { decision: 'NOTED' }))

  expect(note.view()).toMatchObject({ state: 'saved', fields: { decision: 'NOTED' } })
})

const texts = (discussion: string): OutcomeFields => ({ discussion, decision: '', partnerText: '', giverText: '' })

test.each([
  ['nobody changed it', 'a', 'a', 'a', 'a', undefined],
  ['only here', 'a', 'b', 'a', 'b', undefined],
  ['only there', 'a', 'a', 'b', 'b', undefined],
  ['both the same', 'a', 'b', 'b', 'b', undefined],
  ['a space at the end is no change', 'a', 'a ', 'b', 'b', undefined],
  ['both, differently', 'a', 'b', 'c', 'b', 'c'],
])('of three texts: %s', (_, base, mine, saved, kept, theirs) => {
  const merged = mergeOutcome(texts(base), texts(mine), texts(saved))

  expect(merged.fields.discussion).toBe(kept)
  expect(merged.theirs.discussion).toBe(theirs)
})
