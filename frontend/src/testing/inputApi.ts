import { HttpResponse, http, type RequestHandler } from 'msw'
import type { InputDetails, Me, MoveInput, Operation, SubmitInput } from '../api/types'
import { daysAgo } from './incidents'
import { inputOf, type KeptInput, keptInputs } from './inputs'
import { problem } from './problem'

const base = '*/api/v1'
const nothing = () => new HttpResponse(null, { status: 204 })
const today = () => daysAgo(0).slice(0, 10)
const single = (input: InputDetails) => HttpResponse.json(input, { headers: { ETag: `"${input.version}"` } })
const mayDo = (me: Me | undefined, operation: Operation) =>
  me?.areas.some(({ operations }) => operations.includes(operation)) ?? false

/** Nobody decides about their own organisation: the manager is of MKB Westland, and the board decides about that. */
function decides(me: Me, about: InputDetails['about']): boolean {
  if (!mayDo(me, 'MODERATE_INPUTS')) return false
  const isManager = me.memberships.some(({ role }) => role === 'MANAGER')
  return isManager ? about !== 'UMBRELLA' : about === 'UMBRELLA'
}

interface Reader {
  mine: boolean
  moderates: boolean
}

function exists({ status }: InputDetails, { mine, moderates }: Reader): boolean {
  return mine || status === 'ACCEPTED' || (moderates && status !== 'WITHDRAWN')
}

/** What the reader may do with a message now. */
function acts({ status, messages }: InputDetails, { mine, moderates }: Reader): Partial<InputDetails> {
  const isOpen = status === 'SUBMITTED'
  const isAlive = isOpen || status === 'ACCEPTED'
  const othersToo = moderates && !mine
  const withdrawn = mine && isAlive ? (['WITHDRAWN'] as const) : []
  const decided = othersToo && isOpen ? (['ACCEPTED', 'REFUSED'] as const) : []
  return {
    needsAnswer: mine && isOpen && messages.at(-1)?.from === 'MODERATOR',
    moves: [...withdrawn, ...decided],
    mayEdit: mine && isOpen,
    maySupport: !mine && status === 'ACCEPTED',
    mayMerge: othersToo && isAlive,
    mayWrite: isOpen && (mine ? messages.length > 0 : moderates),
  }
}

/** Of a message what this person sees, and what they may do with it. */
function seenBy(me: Me | undefined, { input, by, supporters }: KeptInput): InputDetails | undefined {
  if (!me || !mayDo(me, 'READ_ACCEPTED_INPUTS')) return undefined
  const isManager = me.memberships.some(({ role }) => role === 'MANAGER')
  const reader = { mine: by.name === me.name, moderates: decides(me, input.about) }
  const { mine, moderates } = reader
  if (!exists(input, reader)) return undefined

  const messages = input.messages.map((message) => ({ ...message, mine: (message.from === 'GIVER') === mine }))
  const between = mine || moderates ? { refusal: input.refusal, messages } : { refusal: undefined, messages: [] }
  return {
    ...input,
    ...between,
    ...acts(input, reader),
    supports: supporters.length,
    mine,
    supported: supporters.includes(me.name),
    writer: moderates && isManager && !mine ? by : undefined,
  }
}

function isAsked(input: InputDetails, query: URLSearchParams): boolean {
  const words = query.get('q')?.toLowerCase() ?? ''
  const chosen = (['about', 'kind', 'topic', 'status'] as const).every(
    (name) => !query.has(name) || query.getAll(name).includes(input[name]),
  )
  return (
    chosen &&
    input.text.toLowerCase().includes(words) &&
    (!query.get('area') || query.get('area') === input.areaId) &&
    (!query.get('mine') || input.mine) &&
    (!query.get('supported') || input.supported)
  )
}

/** Messages, as one person meets them; what is changed stays changed for them. */
export function inputApi(me: Me | undefined): RequestHandler[] {
  const known = structuredClone(keptInputs)
  const find = (id: unknown) => known.find(({ input }) => input.id === id)
  const all = () => known.flatMap((kept) => seenBy(me, kept) ?? [])

  function change(id: unknown, part: Partial<InputDetails>) {
    const kept = find(id)
    if (!kept) return problem(404, 'not-found')
    Object.assign(kept.input, part, { version: kept.input.version + 1 })
    const seen = seenBy(me, kept)
    return seen ? single(seen) : problem(404, 'not-found')
  }

  return [
    http.get(`${base}/brainstorm-inputs/_similar`, ({ request }) => {
      const query = new URL(request.url).searchParams
      const words =
        query
          .get('text')
          ?.toLowerCase()
          .match(/\p{L}{5,}/gu) ?? []
      const items = all().filter(
        ({ about, status, text }) =>
          about === query.get('about') &&
          status === 'ACCEPTED' &&
          words.some((word) => text.toLowerCase().includes(word)),
      )
      return HttpResponse.json({ items: items.slice(0, 3) })
    }),
    http.get(`${base}/brainstorm-inputs`, ({ request }) => {
      const query = new URL(request.url).searchParams
      const items = all().filter((input) => isAsked(input, query))
      if (query.get('sort') === '-supports') items.sort((one, other) => other.supports - one.supports)
      return HttpResponse.json({ items, total: items.length })
    }),
    http.post(`${base}/brainstorm-inputs`, async ({ request }) => {
      const { incidentIds, ...told } = (await request.json()) as SubmitInput
      const incidents = incidentIds?.map((id) => ({ id, category: 'STREET_LIGHT_BROKEN' }))
      const by = { name: me?.name ?? '', organisationName: 'Bloemen & Zo' }
      const kept = { by, supporters: [], input: inputOf({ ...told, incidents, status: 'SUBMITTED' }) }
      known.unshift(kept)
      return HttpResponse.json(seenBy(me, kept), { status: 201 })
    }),
    http.get(`${base}/brainstorm-inputs/:id`, ({ params }) => {
      const kept = find(params.id)
      const seen = kept && seenBy(me, kept)
      return seen ? single(seen) : problem(404, 'not-found')
    }),
    http.patch(`${base}/brainstorm-inputs/:id`, async ({ params, request }) => {
      const version = `"${find(params.id)?.input.version ?? 0}"`
      if (request.headers.get('If-Match') !== version) return problem(412, 'stale-version')
      return change(params.id, (await request.json()) as Partial<InputDetails>)
    }),
    http.post(`${base}/brainstorm-inputs/:id/transitions`, async ({ params, request }) => {
      const { from, to, reason, note } = (await request.json()) as MoveInput
      if (find(params.id)?.input.status !== from) return problem(409, 'status-changed')
      return change(params.id, { status: to, refusal: reason && { reason, note } })
    }),
    http.post(`${base}/brainstorm-inputs/:id/merge`, async ({ params, request }) => {
      const { into } = (await request.json()) as { into: string }
      const merged = find(params.id)
      const target = find(into)
      if (!merged || !target) return problem(404, 'not-found')
      Object.assign(merged.input, { status: 'MERGED', mergedInto: into })
      target.supporters.push(merged.by.name)
      return change(into, {})
    }),
    http.post(`${base}/brainstorm-inputs/:id/messages`, async ({ params, request }) => {
      const { text } = (await request.json()) as { text: string }
      const kept = find(params.id)
      const from = kept?.by.name === me?.name ? ('GIVER' as const) : ('MODERATOR' as const)
      const message = { id: crypto.randomUUID(), from, text, writtenOn: today(), mine: true }
      return change(params.id, { messages: [...(kept?.input.messages ?? []), message] })
    }),
    http.put(`${base}/brainstorm-inputs/:id/support`, ({ params }) => {
      find(params.id)?.supporters.push(me?.name ?? '')
      return nothing()
    }),
    http.delete(`${base}/brainstorm-inputs/:id/support`, ({ params }) => {
      const kept = find(params.id)
      if (kept) kept.supporters = kept.supporters.filter((name) => name !== me?.name)
      return nothing()
    }),
  ]
}
