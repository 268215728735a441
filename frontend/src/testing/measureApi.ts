import { HttpResponse, http, type RequestHandler } from 'msw'
import type { components } from '../api/schema'
import type { Agreements, CatalogueMeasure, CellChange, Chain, Me, MeasureDetails, MoveMeasure } from '../api/types'
import { gemeente, gravenzande, organisations, politie } from './areas'
import { dayAhead, daysAgo, noisyGroup } from './incidents'
import { measure, measures, parkingRoof, training } from './measures'
import { problem } from './problem'

const base = '*/api/v1'

export const catalogue: CatalogueMeasure[] = [
  {
    code: 'SUPERVISION',
    theme: 'NUISANCE',
    actionNl: 'Georganiseerd toezicht: rondes van beveiliging en boa’s',
    actionEn: 'Organised supervision: rounds of guards and wardens',
    againstNl: 'overlast, diefstal, inbraak',
    againstEn: 'nuisance, theft, burglary',
    ownerKind: 'MUNICIPALITY',
    changesAccess: false,
  },
  {
    code: 'BOLLARDS',
    theme: 'TRAFFIC',
    actionNl: 'Palen die wegzakken voor wie erin mag',
    actionEn: 'Bollards that sink for who may enter',
    againstNl: 'auto’s in het voetgangersgebied',
    againstEn: 'cars in the pedestrian zone',
    ownerKind: 'MUNICIPALITY',
    changesAccess: true,
  },
]

export const history: CellChange[] = [
  {
    at: daysAgo(20),
    version: 3,
    cell: 'dueDate',
    by: { id: gemeente.id, name: gemeente.name },
    person: 'Joris Bakker',
    from: daysAgo(40).slice(0, 10),
    to: daysAgo(12).slice(0, 10),
  },
  { at: daysAgo(200), version: 0, cell: 'proposed', by: { id: gemeente.id, name: gemeente.name } },
]

const workOrder: components['schemas']['MeasureDocument'] = {
  id: '2d000000-0000-7000-8000-000000000001',
  name: 'Werkbon hek.pdf',
  mediaType: 'application/pdf',
  bytes: 48_213,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  revision: 1,
  uploadedAt: daysAgo(3),
  organisation: { id: gemeente.id, name: gemeente.name },
}

const counts = (kept: number, later: number, changed: number, open: number) => ({
  agreed: kept + later + changed + open,
  kept,
  later,
  changed,
  open,
  stopped: 0,
})

export const agreements: Agreements = {
  asOfDate: daysAgo(0).slice(0, 10),
  partners: [
    {
      organisation: { id: gemeente.id, name: gemeente.name },
      counts: counts(6, 1, 1, 4),
      items: [
        {
          measureId: parkingRoof.id,
          code: 'O-03',
          action: parkingRoof.action,
          agreedDate: daysAgo(200).slice(0, 10),
          agreedDueDate: daysAgo(12).slice(0, 10),
          dueDate: daysAgo(12).slice(0, 10),
          keeping: 'LATER',
          daysLate: 12,
          reason: 'De boa’s waren nodig bij het strand.',
        },
      ],
    },
    {
      organisation: { id: politie.id, name: politie.name },
      counts: counts(2, 1, 0, 1),
      items: [
        {
          measureId: training.id,
          code: 'C-02',
          action: training.action,
          agreedDate: daysAgo(200).slice(0, 10),
          agreedDueDate: daysAgo(4).slice(0, 10),
          dueDate: daysAgo(4).slice(0, 10),
          keeping: 'LATER',
          daysLate: 4,
        },
      ],
    },
  ],
  quarters: [
    { quarter: '2026-Q1', counts: counts(3, 0, 0, 0) },
    { quarter: '2026-Q2', counts: counts(3, 1, 0, 0) },
    { quarter: '2026-Q3', counts: counts(2, 1, 1, 5) },
  ],
}

const incidentRef = `incident:${noisyGroup.id}`
const measureRef = `measure:${parkingRoof.id}`

/** The report of the noisy group led to the measure for the parking roof. */
export function chainAround(subject: string): Chain {
  const isKnown = subject === incidentRef || subject === measureRef
  if (!isKnown) return { subject, nodes: [], links: [], more: false }
  return {
    subject,
    nodes: [
      { subject: incidentRef, distance: Number(subject !== incidentRef), incident: noisyGroup },
      { subject: measureRef, distance: Number(subject !== measureRef), measure: parkingRoof },
    ],
    links: [{ from: incidentRef, to: measureRef, relation: 'LED_TO' }],
    more: false,
  }
}

export const askedConsent = {
  owner: 'Kaashuis Westland',
  areas: [gravenzande.name],
  code: 'O-05',
  bottleneck: 'Fietsen tegen de gevels',
  goal: { text: 'Geen klachten meer over de doorgang' },
  action: 'Een rek naast de winkel, en een bord',
  dueDate: dayAhead(60),
  status: 'PROPOSED',
  expiresAt: daysAgo(-14),
}

/** Of a measure what this person sees, and what they may do with it. */
function seenBy(me: Me | undefined, row: MeasureDetails): MeasureDetails | undefined {
  const may = (operation: string) => me?.areas.some(({ operations }) => operations.some((each) => each === operation))
  const isOurs = me?.memberships.some(({ organisation }) => organisation.id === row.owner.organisation.id)
  if (!may('READ_MATRIX')) {
    if (row.audience === 'PARTNERS') return undefined
    const { organisation } = row.owner
    const hidden = { bottleneck: undefined, goal: undefined, reason: undefined, progress: undefined, edits: undefined }
    return { ...row, ...hidden, action: row.membersText ?? row.action, owner: { organisation } }
  }
  const edits = may('EDIT_MEASURES') ? 'ALL' : isOurs && may('EDIT_OWN_MEASURES') ? 'OWN' : undefined
  const next = { PROPOSED: ['AGREED', 'STOPPED'], AGREED: ['IN_PROGRESS', 'DONE', 'STOPPED'] } as const
  const steps = { ...next, IN_PROGRESS: ['DONE', 'STOPPED'], DONE: ['IN_PROGRESS'], STOPPED: ['PROPOSED'] } as const
  const acts: MeasureDetails['allowed']['acts'] = edits ? ['PATCH', 'WRITE_PROGRESS'] : []
  if (edits === 'ALL' && row.status === 'PROPOSED') acts.push('SEND_CONSENT_LINK')
  if (row.changesAccess && may('GIVE_FIRE_ADVICE')) acts.push('GIVE_FIRE_ADVICE')
  return { ...row, edits, allowed: { transitions: edits ? [...steps[row.status]] : [], acts } }
}

const single = (row: MeasureDetails) => HttpResponse.json(row, { headers: { ETag: `"${row.version}"` } })

/** Measures, as one person meets them; what is changed stays changed for them. */
export function measureApi(me: Me | undefined): RequestHandler[] {
  const known = measures.map((row) => ({ ...row }))
  const documents = [workOrder]
  const find = (id: unknown) => known.find((row) => row.id === id)

  function change(id: unknown, part: Partial<MeasureDetails>) {
    const row = find(id)
    const seen = row && seenBy(me, Object.assign(row, part, { version: row.version + 1 }))
    return seen ? single(seen) : problem(404, 'not-found')
  }

  return [
    http.get(`${base}/measures`, () => {
      const items = known.flatMap((row) => seenBy(me, row) ?? [])
      return HttpResponse.json({ items })
    }),
    http.post(`${base}/measures`, async ({ request }) => {
      const { ownerOrganisationId, ...told } = (await request.json()) as MeasureDetails & {
        ownerOrganisationId: string
      }
      const organisation = organisations.find(({ id }) => id === ownerOrganisationId) ?? gemeente
      const proposed = measure({ ...told, code: 'O-04', status: 'PROPOSED', owner: { organisation } })
      known.push(proposed)
      return HttpResponse.json(seenBy(me, proposed), { status: 201 })
    }),
    http.get(`${base}/measures/:id`, ({ params }) => {
      const row = find(params.id)
      const seen = row && seenBy(me, row)
      return seen ? single(seen) : problem(404, 'not-found')
    }),
    http.patch(`${base}/measures/:id`, async ({ params, request }) => {
      if (request.headers.get('If-Match') !== `"${find(params.id)?.version ?? 0}"`) return problem(412, 'stale-version')
      const patch = (await request.json()) as Partial<MeasureDetails> & { ownerOrganisationId?: string }
      const organisation = organisations.find(({ id }) => id === patch.ownerOrganisationId)
      return change(params.id, organisation ? { owner: { organisation } } : patch)
    }),
    http.post(`${base}/measures/:id/transitions`, async ({ params, request }) => {
      const { to, doneDate, reason } = (await request.json()) as MoveMeasure
      return change(params.id, { status: to, doneDate, reason, daysLate: 0 })
    }),
    http.put(`${base}/measures/:id/fire-advice`, async ({ params, request }) => {
      const advice = (await request.json()) as NonNullable<MeasureDetails['fireAdvice']>
      return change(params.id, { fireAdvice: { ...advice, date: daysAgo(0).slice(0, 10) } })
    }),
    http.post(`${base}/measures/:id/progress`, async ({ params, request }) => {
      const { text } = (await request.json()) as { text: string }
      const organisation = { id: gemeente.id, name: gemeente.name }
      const note = { id: crypto.randomUUID(), at: daysAgo(0), organisation, text }
      return change(params.id, { progress: [note, ...(find(params.id)?.progress ?? [])] })
    }),
    http.get(`${base}/measures/:id/documents`, () => HttpResponse.json({ items: documents })),
    http.post(`${base}/measures/:id/documents`, ({ request }) => {
      const name = new URL(request.url).searchParams.get('name') ?? ''
      if (name.endsWith('.html')) return problem(400, 'invalid-input', [{ pointer: '', code: 'kind-not-kept' }])
      const document = { ...workOrder, id: crypto.randomUUID(), name }
      documents.unshift(document)
      return HttpResponse.json(document, { status: 201 })
    }),
    http.post(`${base}/measures/:id/consent-link`, () => HttpResponse.json({ expiresAt: daysAgo(-14) })),
    http.get(`${base}/measures/:id/history`, () => HttpResponse.json({ items: history })),
    http.get(`${base}/measure-catalogue`, () => HttpResponse.json({ items: catalogue })),
    http.get(`${base}/agreements`, () => HttpResponse.json(agreements)),
    http.get(`${base}/chains`, ({ request }) =>
      HttpResponse.json(chainAround(new URL(request.url).searchParams.get('subject') ?? '')),
    ),
    http.post(`${base}/consents/_read`, () => HttpResponse.json(askedConsent)),
    http.post(`${base}/consents`, async ({ request }) => {
      const { agrees } = (await request.json()) as { agrees: boolean }
      return HttpResponse.json({ status: agrees ? 'AGREED' : 'PROPOSED' })
    }),
  ]
}
