import { type DefaultBodyType, HttpResponse, http, type RequestHandler } from 'msw'
import type { IncidentDetails, Me, ReportIncident, Role } from '../api/types'
import { areas, biz, bloemen, gemeente, gravenzande, organisations } from './areas'
import { categories } from './categories'
import { figures } from './figures'
import { dayAhead, daysAgo, incident, incidents, noisyGroup } from './incidents'
import { inputApi } from './inputApi'
import { measureApi } from './measureApi'
import { notificationChoices, notifications } from './notifications'
import { problem } from './problem'
import { sessionApi } from './sessionApi'

const base = '*/api/v1'

const single = (body: DefaultBodyType) => HttpResponse.json(body, { headers: { ETag: '"1"' } })
const page = (items: readonly DefaultBodyType[]) => HttpResponse.json({ items, total: items.length })
const nothing = () => new HttpResponse(null, { status: 204 })

function reported(report: ReportIncident): IncidentDetails {
  const category = categories.find((candidate) => candidate.code === report.category)
  return incident({
    category: report.category,
    intake: category?.intake ?? 'SITUATION',
    theme: category?.theme ?? 'DECAY',
    street: gravenzande.streets.find((street) => street.id === report.streetId)?.name,
    placeText: report.placeText,
    description: report.description,
    descriptionHeld: report.keepDescription,
    damageEur: report.damageEur,
    occurredFrom: report.occurredFrom,
    reportedAt: daysAgo(0),
    mine: true,
    handler: category?.theme === 'CRIME' ? undefined : { organisation: gemeente },
    allowed: { transitions: ['WITHDRAWN'], acts: ['PATCH', 'NOTE', 'ADD_PHOTO'] },
  })
}

function summary(details: IncidentDetails) {
  return { ...details, photos: details.photoList.length, photoList: undefined, timeline: undefined, allowed: undefined }
}

const member = (id: number, name: string, organisation: { id: string; name: string }, role: Role) => ({
  id: `00000000-0000-7000-8000-0000000004${id.toString().padStart(2, '0')}`,
  person: { name },
  organisation: { id: organisation.id, name: organisation.name },
  role,
  scope: 'AREA',
  area: { id: gravenzande.id, slug: gravenzande.slug, name: gravenzande.name },
  validFromDate: '2025-01-01',
})

const members = [
  member(1, 'Noor de Wit', bloemen, 'MEMBER'),
  member(2, 'Bram Hoekstra', biz, 'BOARD'),
  member(3, 'Joris Bakker', gemeente, 'MUNICIPALITY'),
]

const invitations = [
  {
    id: '00000000-0000-7000-8000-000000000601',
    email: 'kaashuis@example.org',
    organisation: { id: bloemen.id, name: 'Kaashuis Westland' },
    role: 'MEMBER',
    status: 'OPEN',
    invitedAt: daysAgo(2),
    expiresAt: daysAgo(-28),
  },
  {
    id: '00000000-0000-7000-8000-000000000602',
    email: 'boekhandel@example.org',
    organisation: { id: bloemen.id, name: 'Boekhandel Vingerling' },
    role: 'MEMBER',
    status: 'TO_CONFIRM',
    invitedAt: daysAgo(5),
    expiresAt: daysAgo(-25),
  },
]

export const knownDigestKey = '6f1c2a00-0000-4000-8000-000000000001'

const takenOverFrom = { id: '00000000-0000-4000-8000-000000000801', name: 'Oscar Veldman' }

const countedIn = (items: readonly { kind: string }[]) => (kind: string) => ({
  kind,
  count: items.filter((item) => item.kind === kind).length,
})

/** The contract over invented data, for one person: enough to show and to test every screen. */
export function mockApi(me: Me | undefined): RequestHandler[] {
  const known = [...incidents]
  const find = (id: unknown) => known.find((candidate) => candidate.id === id)
  const isManager = me?.memberships.some((membership) => membership.role === 'MANAGER') ?? false
  const theirs = (row: IncidentDetails) => (isManager ? { ...row, mine: false } : row)

  return [
    http.get(`${base}/me`, () => (me ? HttpResponse.json(me) : problem(401, 'unauthorized'))),
    http.patch(`${base}/me`, async ({ request }) =>
      HttpResponse.json({ ...me, ...((await request.json()) as object) }),
    ),
    http.get(`${base}/me/sessions`, () =>
      HttpResponse.json({
        items: [
          { id: 's1', device: 'Chrome op Android', startedAt: daysAgo(59), lastSeenAt: daysAgo(0), current: true },
          { id: 's2', device: 'Firefox op Windows', startedAt: daysAgo(12), lastSeenAt: daysAgo(1), current: false },
        ],
      }),
    ),
    http.delete(`${base}/me/sessions/:id`, nothing),
    http.get(`${base}/me/tasks`, () => {
      const items = isManager
        ? [
            { kind: 'OVERDUE', incident: summary(noisyGroup), since: daysAgo(3), dueAt: daysAgo(1) },
            { kind: 'RELEASE', incident: summary(noisyGroup), since: daysAgo(3), takenOverFrom },
          ]
        : incidents
            .filter((row) => row.mine && row.status === 'RESOLVED')
            .map((row) => ({ kind: 'IS_IT_SOLVED', incident: summary(row), since: daysAgo(5) }))
      return HttpResponse.json({ items, counts: [...new Set(items.map(({ kind }) => kind))].map(countedIn(items)) })
    }),
    http.get(`${base}/me/changes`, () =>
      HttpResponse.json({
        since: daysAgo(2),
        count: 1,
        items: [{ what: 'RESOLVED', incident: summary(noisyGroup), at: daysAgo(1) }],
      }),
    ),
    http.put(`${base}/me/visit`, nothing),
    http.get(`${base}/me/data`, () => HttpResponse.json({ madeAt: daysAgo(0), sections: [] })),
    http.post(`${base}/me/erasure`, () =>
      isManager
        ? problem(409, 'last-manager')
        : HttpResponse.json({
            erasedAt: daysAgo(0),
            kept: ['OPEN_REPORTS', 'CLOSED_REPORTS', 'TEXTS', 'LOG', 'SIGN_IN_ACCOUNT'],
          }),
    ),
    http.get(`${base}/me/notifications`, ({ request }) => {
      const unread = new URL(request.url).searchParams.get('unread')
      return page(unread ? notifications.filter((one) => !('readAt' in one)) : notifications)
    }),
    http.put(`${base}/me/notifications/reading`, nothing),
    http.put(`${base}/me/notifications/:id/reading`, nothing),
    http.get(`${base}/me/notification-choices`, () => page(notificationChoices)),
    http.put(`${base}/me/notification-choices`, async ({ request }) => {
      const { choices } = (await request.json()) as { choices: DefaultBodyType[] }
      return page(choices)
    }),
    http.put(`${base}/notification-choice`, async ({ request }) => {
      const { key } = (await request.json()) as { key: string }
      return key === knownDigestKey ? new HttpResponse(null, { status: 204 }) : problem(404, 'not-found')
    }),
    http.put(`${base}/digest-choice`, async ({ request }) => {
      const { key } = (await request.json()) as { key: string }
      return key === knownDigestKey ? new HttpResponse(null, { status: 204 }) : problem(404, 'not-found')
    }),
    http.get(`${base}/incident-categories`, () => HttpResponse.json({ items: categories })),
    http.get(`${base}/organisations`, () => page(organisations)),
    http.get(`${base}/areas/:id`, ({ params }) => {
      const area = areas.find((candidate) => candidate.id === params.id)
      return area ? single(area) : problem(404, 'not-found')
    }),
    http.get(`${base}/areas/:id/agreed-terms`, () =>
      HttpResponse.json({
        items: [
          {
            id: '00000000-0000-7000-8000-000000000701',
            organisation: { id: gemeente.id, name: gemeente.name },
            category: 'BROKEN_LIGHT',
            reactWithinWorkingDays: 3,
            finishWithinWorkingDays: 15,
            agreedDate: '2026-02-12',
          },
        ],
      }),
    ),
    http.post(`${base}/areas/:id/agreed-terms`, () => HttpResponse.json({}, { status: 201 })),
    http.patch(`${base}/areas/:id`, () => single(gravenzande)),
    http.put(`${base}/areas/:id/contacts`, () => single(gravenzande)),
    http.post(`${base}/areas/:id/streets`, () => HttpResponse.json(gravenzande.streets[0], { status: 201 })),
    http.get(`${base}/areas/:id/streets/:street`, () => single(gravenzande.streets[0])),
    http.patch(`${base}/areas/:id/streets/:street`, () => single(gravenzande.streets[0])),
    http.delete(`${base}/areas/:id/streets/:street`, nothing),

    http.get(`${base}/incidents/_clusters`, () => {
      const [first, ...others] = known.filter((row) => row.point)
      const at = (row: IncidentDetails) => row.point?.coordinates ?? [0, 0]
      const box = ([lon = 0, lat = 0]: readonly number[]) =>
        [lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001].join(',')
      const items = first
        ? [
            { amount: 1, point: first.point, bbox: box(at(first)), incidentId: first.id },
            { amount: others.length + 12, point: others[0]?.point, bbox: box(at(others[0] ?? first)) },
          ]
        : []
      return HttpResponse.json({ items: others.length > 0 ? items : items.slice(0, 1), complete: true })
    }),
    http.get(`${base}/incidents/_similar`, ({ request }) => {
      const category = new URL(request.url).searchParams.get('category')
      return page(
        known
          .filter((row) => row.category === category && row.status !== 'CLOSED')
          .map((row) => ({ ...summary(row), mine: false })),
      )
    }),
    http.get(`${base}/incidents`, ({ request }) => {
      const query = new URL(request.url).searchParams
      const rows = known.filter(
        (row) =>
          (!query.get('mine') || row.mine) &&
          (!query.get('theme') || row.theme === query.get('theme')) &&
          (!query.get('area') || row.area.id === query.get('area')),
      )
      return page(rows.map(theirs).map(summary))
    }),
    http.post(`${base}/incidents`, async ({ request }) => {
      const created = reported((await request.json()) as ReportIncident)
      known.unshift(created)
      return HttpResponse.json(created, { status: 201, headers: { ETag: '"0"' } })
    }),
    http.get(`${base}/incidents/:id`, ({ params }) => {
      const row = find(params.id)
      return row ? single(theirs(row)) : problem(404, 'not-found')
    }),
    http.patch(`${base}/incidents/:id`, ({ params }) => single(find(params.id) ?? null)),
    http.post(`${base}/incidents/:id/photos`, () =>
      HttpResponse.json({ id: 'p1', width: 1600, height: 1200, released: false }, { status: 201 }),
    ),
    http.get(`${base}/incidents/:id/photos/:photo`, () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(8), { headers: { 'Content-Type': 'image/jpeg' } }),
    ),
    http.delete(`${base}/incidents/:id/photos/:photo`, nothing),
    http.post(`${base}/incidents/:id/transitions`, async ({ params, request }) => {
      const { to } = (await request.json()) as { to: IncidentDetails['status'] }
      return single({ ...find(params.id), status: to })
    }),
    http.get(`${base}/incidents/:id/updates`, ({ params }) => {
      const row = find(params.id)
      if (!row || row.timeline.length < 3) return page([])
      return page([
        {
          id: 'u1',
          kind: 'QUESTION',
          audience: 'REPORTER',
          text: 'Staat er een nummer op de paal?',
          by: { organisation: { id: gemeente.id, name: gemeente.name }, reporter: false },
          at: daysAgo(19),
        },
        { id: 'u2', kind: 'ANSWER', audience: 'REPORTER', text: 'Ja: 0417.', by: { reporter: true }, at: daysAgo(18) },
      ])
    }),
    http.post(`${base}/incidents/:id/updates`, () => HttpResponse.json({}, { status: 201 })),
    http.put(`${base}/incidents/:id/endorsement`, nothing),
    http.delete(`${base}/incidents/:id/endorsement`, nothing),
    http.put(`${base}/incidents/:id/confirmation`, ({ params }) => single({ ...find(params.id), status: 'CLOSED' })),
    http.put(`${base}/incidents/:id/handler`, ({ params }) =>
      single({ ...find(params.id), handler: { organisation: gemeente } }),
    ),
    http.post(`${base}/incidents/:id/release`, ({ params }) => single({ ...find(params.id), descriptionHeld: false })),
    http.get(`${base}/incidents/:id/reporter`, () =>
      HttpResponse.json({
        name: 'Noor de Wit',
        email: 'noor@example.org',
        organisation: { id: bloemen.id, name: bloemen.name },
      }),
    ),
    http.post(`${base}/incidents/:id/external-references`, () => HttpResponse.json({}, { status: 201 })),
    http.put(`${base}/incidents/:id/police-mark`, ({ params }) => single(find(params.id) ?? null)),

    http.get(`${base}/memberships/counts`, () =>
      HttpResponse.json({
        items: [
          { role: 'MEMBER', members: 41 },
          { role: 'BOARD', members: 5 },
          { role: 'AUDITOR', members: 0 },
        ],
      }),
    ),
    http.get(`${base}/statistics/incidents`, ({ request }) => {
      const query = new URL(request.url).searchParams
      return HttpResponse.json(figures(query.get('by') ?? '', query.get('from') ?? '', isManager))
    }),

    http.get(`${base}/memberships`, () => page(members)),
    http.get(`${base}/memberships/:id`, () => single(members[0])),
    http.patch(`${base}/memberships/:id`, () => single(members[0])),
    http.post(`${base}/memberships/import`, ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun') === 'true'
      return HttpResponse.json({
        dryRun,
        invited: 1,
        refused: 1,
        lines: [
          { line: 2, email: 'kaas@example.org', result: dryRun ? 'WOULD_INVITE' : 'INVITED', errors: [] },
          { line: 3, email: 'geen-adres', result: 'INVALID', errors: [{ code: 'not-an-email-address', detail: '' }] },
        ],
      })
    }),
    http.get(`${base}/invitations`, () => page(invitations)),
    http.get(`${base}/invitations/:id`, () => single(invitations[0])),
    http.post(`${base}/invitations`, () => HttpResponse.json(invitations[0], { status: 201 })),
    http.post(`${base}/invitations/acceptance`, () =>
      HttpResponse.json({
        result: 'MEMBER',
        area: { id: gravenzande.id, slug: gravenzande.slug, name: gravenzande.name },
      }),
    ),
    http.post(`${base}/invitations/:id/confirmation`, () => single(invitations[1])),
    http.delete(`${base}/invitations/:id`, nothing),
    http.get(`${base}/deputies/candidates`, () =>
      HttpResponse.json({
        items: [{ personId: 'p-bram', name: 'Bram Hoekstra', organisation: { id: biz.id, name: biz.name } }],
      }),
    ),
    http.get(`${base}/deputies`, () =>
      page([
        {
          id: '00000000-0000-7000-8000-000000000801',
          person: { id: 'p-marit', name: 'Marit van Dalen' },
          deputy: { id: 'p-bram', name: 'Bram Hoekstra' },
          area: { id: gravenzande.id, slug: gravenzande.slug, name: gravenzande.name },
          fromDate: dayAhead(20),
          untilDate: dayAhead(34),
        },
      ]),
    ),
    http.post(`${base}/deputies`, () =>
      HttpResponse.json({ deputy: { id: 'p-bram', name: 'Bram Hoekstra' } }, { status: 201 }),
    ),
    http.get(`${base}/deputies/:id`, () => single({})),
    http.delete(`${base}/deputies/:id`, nothing),
    ...measureApi(me),
    ...inputApi(me),
    ...sessionApi(me),
  ]
}
