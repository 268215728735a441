import { HttpResponse, http, type RequestHandler } from 'msw'
import type {
  AddAgendaItem,
  AgendaItem,
  AgreeInSession,
  InviteToSession,
  Me,
  MoveSession,
  Operation,
  Outcome,
  PlanSession,
  SessionDetails,
} from '../api/types'
import { organisations } from './areas'
import { daysAgo } from './incidents'
import { problem } from './problem'
import {
  agendaItem,
  allSessions,
  askedCorrections,
  askedFigures,
  askedRelease,
  candidates,
  givenAnswer,
  group,
  proposals,
  published,
  pulse,
  session,
} from './sessions'

const base = '*/api/v1/brainstorm-sessions'
const nothing = () => new HttpResponse(null, { status: 204 })
const single = (found: SessionDetails) => HttpResponse.json(found, { headers: { ETag: `"${found.version}"` } })

const mayDo = (me: Me, operation: Operation) => me.areas.some(({ operations }) => operations.includes(operation))

const refOf = (id: string) => {
  const known = organisations.find((organisation) => organisation.id === id)
  return { id, name: known?.name ?? '' }
}

const namedIn = ({ partners }: AgendaItem, mine: readonly string[]) =>
  partners?.some(({ id }) => mine.includes(id)) ?? false

/** Of an item what a member reads: its title, and the answer once it was published. */
function forMembers(item: AgendaItem, isPublished: boolean): AgendaItem {
  const { id, version, position, title, areaIds, audience, outcome } = item
  const answer = { decision: outcome?.decision, giverText: outcome?.giverText, measures: [] }
  return { id, version, position, title, areaIds, audience, outcome: isPublished ? answer : undefined }
}

const nothingToDo = {
  moves: [],
  mayEdit: false,
  mayTakeNotes: false,
  mayPublish: false,
  mayAskRelease: false,
  mayAdd: false,
}

/** Of a session what this person sees, and what they may do with it. */
function seenBy(me: Me | undefined, found: SessionDetails): SessionDetails | undefined {
  if (!me || !mayDo(me, 'READ_SESSIONS')) return undefined
  if (mayDo(me, 'PLAN_SESSIONS')) return found
  const mine = me.memberships.map(({ organisation }) => organisation.id)
  const isPublished = found.status === 'MINUTES_PUBLISHED'
  const showsOutcome = isPublished || found.status === 'DRAFT'
  if (!mayDo(me, 'TAKE_PART_IN_SESSIONS')) {
    if (found.status === 'PLANNED') return undefined
    const items = found.items.filter(({ audience }) => audience !== 'PARTNERS')
    return {
      ...found,
      ...nothingToDo,
      invitees: undefined,
      corrections: undefined,
      partnersReady: undefined,
      items: items.map((item) => forMembers(item, isPublished)),
    }
  }
  const items = found.status === 'PLANNED' ? [] : found.items
  return {
    ...found,
    ...nothingToDo,
    mayCorrect: found.status === 'DRAFT' && found.items.some((item) => namedIn(item, mine)),
    mayPublish: found.status === 'DRAFT' && mine.includes(found.host.id),
    invitees: found.invitees?.map((one) => ({ ...one, mine: mine.includes(one.organisation.id) })),
    items: items.map((item) => (showsOutcome ? item : { ...item, discussion: undefined, outcome: undefined })),
  }
}

const after: Partial<Record<SessionDetails['status'], Partial<SessionDetails>>> = {
  AGENDA_SENT: { moves: ['CANCELLED'] },
  HELD: { moves: ['DRAFT'], mayTakeNotes: true },
  DRAFT: { moves: [], mayTakeNotes: true, mayEdit: false, mayPublish: true, correctUntil: daysAgo(-7).slice(0, 10) },
  CANCELLED: { moves: [], mayEdit: false },
}

interface Known {
  me: Me | undefined
  find: (id: unknown) => SessionDetails | undefined
  sessions: SessionDetails[]
}

function sessionHandlers({ me, find, sessions }: Known): RequestHandler[] {
  const seen = (id: unknown) => {
    const found = find(id)
    return found && seenBy(me, found)
  }
  return [
    http.get(base, ({ request }) => {
      const query = new URL(request.url).searchParams
      const items = sessions
        .flatMap((found) => seenBy(me, found) ?? [])
        .filter(
          ({ areaIds, kind, startsAt }) =>
            areaIds.includes(query.get('area') ?? areaIds[0] ?? '') &&
            (!query.has('kind') || query.getAll('kind').includes(kind)) &&
            startsAt.slice(0, 10) >= (query.get('from') ?? '') &&
            startsAt.slice(0, 10) <= (query.get('until') ?? '9999'),
        )
        .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
      if (query.get('sort') !== 'startsAt') items.reverse()
      return HttpResponse.json({ items, total: items.length })
    }),
    http.post(base, async ({ request }) => {
      const { invitees = [], hostOrganisationId, ...told } = (await request.json()) as PlanSession
      const planned = session({
        ...told,
        host: refOf(hostOrganisationId),
        status: 'PLANNED',
        mayEdit: true,
        moves: ['AGENDA_SENT', 'CANCELLED'],
        invitees: invitees.map(invited),
      })
      sessions.push(planned)
      return HttpResponse.json(planned, { status: 201 })
    }),
    http.get(`${base}/:id`, ({ params }) => {
      const found = seen(params.id)
      return found ? single(found) : problem(404, 'not-found')
    }),
    http.get(`${base}/:id/minutes`, ({ params }) => {
      const found = seen(params.id)
      return found?.published ? single(found) : problem(404, 'not-found')
    }),
    http.patch(`${base}/:id`, async ({ params, request }) => {
      const found = find(params.id)
      if (!found) return problem(404, 'not-found')
      if (request.headers.get('If-Match') !== `"${found.version}"`) return problem(412, 'stale-version')
      Object.assign(found, await request.json(), { version: found.version + 1 })
      return single(found)
    }),
    http.post(`${base}/:id/transitions`, async ({ params, request }) => {
      const { from, to, reason } = (await request.json()) as MoveSession
      const found = find(params.id)
      if (found?.status !== from) return problem(409, 'status-changed')
      Object.assign(found, after[to], { status: to, cancelReason: reason })
      return single(found)
    }),
    http.post(`${base}/:id/invitees`, async ({ params, request }) => {
      const one = invited((await request.json()) as InviteToSession)
      find(params.id)?.invitees?.push(one)
      return HttpResponse.json(one, { status: 201 })
    }),
    http.delete(`${base}/:id/invitees/:invitee`, ({ params }) => {
      const found = find(params.id)
      if (found) found.invitees = found.invitees?.filter(({ id }) => id !== params.invitee)
      return nothing()
    }),
    http.put(`${base}/:id/invitees/:invitee/attendance`, async ({ params, request }) => {
      const one = find(params.id)?.invitees?.find(({ id }) => id === params.invitee)
      Object.assign(one ?? {}, await request.json())
      return HttpResponse.json(one)
    }),
    http.post(`${base}/:id/publication`, ({ params }) => {
      const found = find(params.id)
      if (!found) return problem(404, 'not-found')
      const errors = found.items.flatMap(({ outcome }, index) =>
        outcome?.decision ? [] : [{ pointer: `/items/${index}`, code: 'outcome-missing' }],
      )
      const open = found.corrections?.some(({ status }) => status === 'OPEN')
      if (open) errors.push({ pointer: '/corrections', code: 'correction-open' })
      if (errors.length > 0) return problem(409, 'not-ready-to-publish', errors)
      Object.assign(found, { status: 'MINUTES_PUBLISHED', published: true, mayAdd: true, mayPublish: false })
      found.publication = { publishedAt: daysAgo(0), sha256: 'ab12', byLink: false }
      return single(found)
    }),
    http.post(`${base}/:id/release-link`, () => HttpResponse.json({ expiresAt: daysAgo(-14) })),
    http.post(`${base}/:id/pack`, () =>
      HttpResponse.json({ documentId: 'pack', createdAt: daysAgo(0), sha256: 'ab12' }, { status: 201 }),
    ),
    http.post(`${base}/:id/addenda`, async ({ params, request }) => {
      const { text } = (await request.json()) as { text: string }
      const written = { id: crypto.randomUUID(), writtenAt: daysAgo(0), organisationName: 'MKB Westland', text }
      find(params.id)?.addenda.push(written)
      return HttpResponse.json(written, { status: 201 })
    }),
    http.put(`${base}/:id/draft/approval`, ({ params }) => {
      const mine = me?.memberships[0]?.organisation.id
      if (mine) find(params.id)?.partnersReady?.push(mine)
      return nothing()
    }),
    http.post(`${base}/:id/corrections`, async ({ params, request }) => {
      const told = (await request.json()) as { itemId: string; text: string }
      const organisation = refOf(me?.memberships[0]?.organisation.id ?? '')
      const made = { id: crypto.randomUUID(), organisation, status: 'OPEN' as const, proposedAt: daysAgo(0), ...told }
      find(params.id)?.corrections?.push(made)
      return HttpResponse.json(made, { status: 201 })
    }),
    http.post(`${base}/:id/corrections/:correction/decision`, async ({ params, request }) => {
      const { taken, answer } = (await request.json()) as { taken: boolean; answer?: string }
      const found = find(params.id)
      const decided = found?.corrections?.find(({ id }) => id === params.correction)
      Object.assign(decided ?? {}, { status: taken ? 'TAKEN' : 'LEFT', answer })
      const outcome = found?.items.find(({ id }) => id === decided?.itemId)?.outcome
      if (taken && outcome) outcome.partnerText = decided?.text
      return HttpResponse.json(decided)
    }),
  ]
}

function invited({ organisationId, function: told, email }: InviteToSession) {
  const { id, name, kind } = organisations.find((known) => known.id === organisationId) ?? organisations[0] ?? {}
  return {
    id: crypto.randomUUID(),
    organisation: { id: id ?? '', name: name ?? '', kind: kind ?? ('SHOP' as const) },
    function: told,
    hasAccount: !email,
    attendance: 'INVITED' as const,
    mine: false,
  }
}

function agendaHandlers({ find }: Known): RequestHandler[] {
  const itemOf = (id: unknown, item: unknown) => find(id)?.items.find((candidate) => candidate.id === item)
  const number = (found: SessionDetails) => {
    for (const [index, item] of found.items.entries()) item.position = index + 1
    found.itemCount = found.items.length
  }

  async function change(item: AgendaItem | undefined, request: Request, part: (body: object) => object) {
    if (!item) return problem(404, 'not-found')
    if (request.headers.get('If-Match') !== `"${item.version}"`) return problem(412, 'stale-version')
    Object.assign(item, part((await request.json()) as object), { version: item.version + 1 })
    return HttpResponse.json(item)
  }

  return [
    http.get(`${base}/:id/proposed-agenda`, () => HttpResponse.json({ items: proposals })),
    http.post(`${base}/:id/agenda-items`, async ({ params, request }) => {
      const { partnerIds = [], inputIds, measureIds, ...told } = (await request.json()) as AddAgendaItem
      const found = find(params.id)
      if (!found) return problem(404, 'not-found')
      const inputs = inputIds?.length ?? 0
      const sources = { inputs: [], otherInputs: inputs + (measureIds?.length ?? 0), measures: [] }
      const added = agendaItem({ ...told, partners: partnerIds.map(refOf), sources })
      found.items.push(added)
      number(found)
      return HttpResponse.json(added, { status: 201 })
    }),
    http.patch(`${base}/:id/agenda-items/:item`, ({ params, request }) =>
      change(itemOf(params.id, params.item), request, (body) => body),
    ),
    http.delete(`${base}/:id/agenda-items/:item`, ({ params }) => {
      const found = find(params.id)
      if (!found) return problem(404, 'not-found')
      found.items = found.items.filter(({ id }) => id !== params.item)
      number(found)
      return nothing()
    }),
    http.put(`${base}/:id/agenda-order`, async ({ params, request }) => {
      const { itemIds } = (await request.json()) as { itemIds: string[] }
      const found = find(params.id)
      if (!found) return problem(404, 'not-found')
      found.items.sort((one, other) => itemIds.indexOf(one.id) - itemIds.indexOf(other.id))
      number(found)
      return single(found)
    }),
    http.patch(`${base}/:id/agenda-items/:item/outcome`, ({ params, request }) => {
      const item = itemOf(params.id, params.item)
      return change(item, request, (body) => {
        const { discussion = item?.discussion, ...told } = body as { discussion?: string } & Partial<Outcome>
        return { discussion, outcome: { measures: [], ...item?.outcome, ...told } }
      })
    }),
    http.post(`${base}/:id/agenda-items/:item/measures`, async ({ params, request }) => {
      const { action, ownerOrganisationId, dueDate, agreed } = (await request.json()) as AgreeInSession
      const made = {
        id: crypto.randomUUID(),
        code: 'C-09',
        action,
        owner: refOf(ownerOrganisationId),
        dueDate,
        status: agreed ? ('AGREED' as const) : ('PROPOSED' as const),
      }
      itemOf(params.id, params.item)?.outcome?.measures.push(made)
      return HttpResponse.json(made, { status: 201 })
    }),
    http.put(`${base}/:id/agenda-items/:item/measures/:measure`, ({ params }) => {
      const item = itemOf(params.id, params.item)
      const known = item?.sources?.measures.find(({ id }) => id === params.measure)
      if (known) item?.outcome?.measures.push(known)
      return nothing()
    }),
    http.delete(`${base}/:id/agenda-items/:item/measures/:measure`, ({ params }) => {
      const outcome = itemOf(params.id, params.item)?.outcome
      if (outcome) outcome.measures = outcome.measures.filter(({ id }) => id !== params.measure)
      return nothing()
    }),
  ]
}

/** What the links of mails open, and what stands beside sessions. */
const linkHandlers: RequestHandler[] = [
  http.get('*/api/v1/figure-requests', ({ request }) =>
    HttpResponse.json({ items: new URL(request.url).searchParams.has('session') ? [] : [askedFigures] }),
  ),
  http.post('*/api/v1/figure-requests', () => HttpResponse.json(askedFigures, { status: 201 })),
  http.post('*/api/v1/figure-requests/:id/transitions', () =>
    HttpResponse.json({ ...askedFigures, status: 'REFUSED', moves: [], mayDeliver: false }),
  ),
  http.post('*/api/v1/figure-requests/:id/documents', ({ request }) => {
    const name = new URL(request.url).searchParams.get('name')
    return HttpResponse.json({ id: 'cijfers', name, uploadedAt: daysAgo(0) }, { status: 201 })
  }),
  http.get('*/api/v1/session-answers', () => HttpResponse.json({ items: [givenAnswer] })),
  http.get('*/api/v1/cooperation-pulse', () => HttpResponse.json(pulse)),
  http.post('*/api/v1/pulse-answers/_read', () =>
    HttpResponse.json({ title: published.title, heldOn: '2020-05-12', until: '2020-05-26' }),
  ),
  http.post('*/api/v1/pulse-answers', () => HttpResponse.json({ thanks: true })),
  http.get('*/api/v1/working-groups', () => HttpResponse.json({ items: [group] })),
  http.get('*/api/v1/working-groups/:id/candidates', ({ request }) => {
    const organisation = new URL(request.url).searchParams.get('organisationId')
    return HttpResponse.json({ items: candidates.filter(({ organisationId }) => organisationId === organisation) })
  }),
  http.post('*/api/v1/working-groups', () => HttpResponse.json({ ...group, seats: [] }, { status: 201 })),
  http.patch('*/api/v1/working-groups/:id', ({ request }) =>
    request.headers.get('If-Match') === `"${group.version}"`
      ? HttpResponse.json({ ...group, version: group.version + 1 })
      : problem(412, 'stale-version'),
  ),
  http.post('*/api/v1/session-corrections/_read', () => HttpResponse.json(askedCorrections)),
  http.post('*/api/v1/session-corrections', () => HttpResponse.json({ correctUntil: askedCorrections.correctUntil })),
  http.post('*/api/v1/session-releases/_read', () => HttpResponse.json(askedRelease)),
  http.post('*/api/v1/session-releases', async ({ request }) => {
    const { agrees } = (await request.json()) as { agrees: boolean }
    return HttpResponse.json({ status: agrees ? 'MINUTES_PUBLISHED' : 'DRAFT' })
  }),
]

/** Sessions, as one person meets them; what is changed stays changed for them. */
export function sessionApi(me: Me | undefined): RequestHandler[] {
  const sessions = structuredClone(allSessions)
  const known: Known = { me, sessions, find: (id) => sessions.find((candidate) => candidate.id === id) }
  return [...agendaHandlers(known), ...sessionHandlers(known), ...linkHandlers]
}
