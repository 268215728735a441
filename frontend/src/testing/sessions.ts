import type {
  AgendaItem,
  CorrectionView,
  FigureRequest,
  Invitee,
  Organisation,
  ProposedItem,
  Pulse,
  ReleaseView,
  SeatCandidate,
  SessionAnswer,
  SessionDetails,
  WorkingGroup,
} from '../api/types'
import { gemeente, gravenzande, mkb, politie } from './areas'
import { dayAhead, daysAgo } from './incidents'
import { slowPolice } from './inputs'
import { lights, parkingRoof } from './measures'

const ref = ({ id, name }: { id: string; name: string }) => ({ id, name })
const numbered = (start: string, number: number) => `${start}-0000-4000-8000-${number.toString().padStart(12, '0')}`

let sessions = 0
let items = 0
let invitees = 0

function invitee(organisation: Organisation, told: string, part: Partial<Invitee> = {}): Invitee {
  invitees += 1
  const { id, name, kind } = organisation
  return {
    id: numbered('2f1c2a00', invitees),
    organisation: { id, name, kind },
    function: told,
    hasAccount: true,
    attendance: 'INVITED',
    mine: false,
    ...part,
  }
}

export function agendaItem(told: Pick<AgendaItem, 'title'> & Partial<AgendaItem>): AgendaItem {
  items += 1
  return {
    id: numbered('2e1c2a00', items),
    version: 0,
    position: 1,
    areaIds: [gravenzande.id],
    audience: 'PARTNERS',
    partners: [],
    sources: { inputs: [], otherInputs: 0, measures: [] },
    outcome: { measures: [] },
    ...told,
  }
}

type Told = Pick<SessionDetails, 'title' | 'status'> & Partial<SessionDetails>

export function session(told: Told): SessionDetails {
  sessions += 1
  const list = told.items ?? []
  return {
    id: numbered('2d1c2a00', sessions),
    version: 0,
    kind: 'BRAINSTORM',
    areaIds: [gravenzande.id],
    host: ref(mkb),
    organiser: ref(mkb),
    isReportBack: false,
    startsAt: daysAgo(-10, 13),
    endsAt: daysAgo(-10, 15),
    place: 'Wijkcentrum De Brug',
    itemCount: list.length,
    published: told.status === 'MINUTES_PUBLISHED',
    addenda: [],
    moves: [],
    mayEdit: false,
    mayTakeNotes: false,
    mayCorrect: false,
    mayPublish: false,
    mayAskRelease: false,
    mayAdd: false,
    invitees: [],
    corrections: [],
    partnersReady: [],
    ...told,
    items: list.map((item, index) => ({ ...item, position: index + 1 })),
  }
}

const { about, kind, topic, text } = slowPolice.input

const responseTime = () =>
  agendaItem({
    title: 'Hoe snel er iemand komt na een diefstal',
    explanation: 'Drie winkeliers wachtten een uur.',
    presenter: 'de centrummanager',
    audience: 'MEMBERS',
    partners: [ref(politie)],
    sources: {
      inputs: [{ id: slowPolice.input.id, about, kind, topic, text, supports: 2 }],
      otherInputs: 0,
      measures: [],
      rising: { category: 'SHOPLIFTING', now: 14, before: 9, from: dayAhead(-90), until: dayAhead(-1) },
    },
  })

const roof = () =>
  agendaItem({
    title: 'Het hek op het parkeerdak',
    partners: [ref(gemeente)],
    sources: {
      inputs: [],
      otherInputs: 1,
      measures: [
        {
          id: parkingRoof.id,
          code: parkingRoof.code,
          action: parkingRoof.action,
          owner: ref(gemeente),
          dueDate: parkingRoof.dueDate,
          status: parkingRoof.status,
        },
      ],
    },
  })

export const planned = session({
  title: 'Werkgroep winter',
  status: 'PLANNED',
  kind: 'WORKING_GROUP',
  purpose: 'De donkere maanden samen voorbereiden.',
  startsAt: daysAgo(-20, 9),
  endsAt: daysAgo(-20, 11),
  moves: ['AGENDA_SENT', 'CANCELLED'],
  mayEdit: true,
  items: [responseTime(), roof(), agendaItem({ title: 'Rondvraag' })],
  invitees: [
    invitee(politie, 'wijkagent', { attendance: 'COMING' }),
    invitee(gemeente, 'beheerder openbare ruimte', { hasAccount: false }),
  ],
})

export const agendaSent = session({
  title: 'Samen met de politie',
  status: 'AGENDA_SENT',
  startsAt: daysAgo(-3, 13),
  endsAt: daysAgo(-3, 15),
  moves: ['CANCELLED'],
  mayEdit: true,
  items: [responseTime(), roof()],
  invitees: [invitee(politie, 'wijkagent')],
})

export const held = session({
  title: 'Veilig uitgaan',
  status: 'HELD',
  startsAt: daysAgo(1, 13),
  endsAt: daysAgo(1, 15),
  moves: ['DRAFT'],
  mayEdit: true,
  mayTakeNotes: true,
  items: [responseTime(), roof()],
  invitees: [
    invitee(politie, 'wijkagent', { attendance: 'COMING', attended: true }),
    invitee(gemeente, 'beheerder openbare ruimte', { attendance: 'NOT_COMING' }),
  ],
})

export const draft = session({
  title: 'Aangifte doen',
  status: 'DRAFT',
  startsAt: daysAgo(6, 13),
  endsAt: daysAgo(6, 15),
  correctUntil: dayAhead(4),
  mayTakeNotes: true,
  mayPublish: true,
  items: [
    {
      ...responseTime(),
      discussion: 'De politie legt uit waarom het soms lang duurt.',
      outcome: {
        decision: 'AGREED',
        partnerText: 'De politie belt binnen een half uur terug.',
        giverText: 'De politie belt je binnen een half uur terug.',
        measures: [],
      },
    },
    roof(),
  ],
  invitees: [invitee(politie, 'wijkagent', { attendance: 'COMING', attended: true })],
})
draft.corrections = [
  {
    id: numbered('3a1c2a00', 1),
    itemId: draft.items[0]?.id ?? '',
    organisation: ref(politie),
    text: 'De politie belt binnen een uur terug.',
    status: 'OPEN',
    proposedAt: daysAgo(1),
  },
]

export const reportBack = session({
  title: 'Overleg bij de politie',
  status: 'DRAFT',
  kind: 'BILATERAL',
  host: ref(politie),
  isReportBack: true,
  startsAt: daysAgo(15, 13),
  endsAt: daysAgo(15, 15),
  correctUntil: dayAhead(-2),
  mayTakeNotes: true,
  mayAskRelease: true,
  items: [responseTime()],
})

export const published = session({
  title: 'Samenwerken in de zomer',
  status: 'MINUTES_PUBLISHED',
  startsAt: daysAgo(80, 13),
  endsAt: daysAgo(80, 15),
  publication: {
    publishedAt: daysAgo(70),
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    byLink: false,
  },
  mayAdd: true,
  addenda: [
    {
      id: numbered('3b1c2a00', 1),
      writtenAt: daysAgo(60),
      organisationName: 'Politie Westland',
      text: 'Het nummer is intussen gewijzigd.',
    },
  ],
  items: [
    {
      ...responseTime(),
      discussion: 'Er is één nummer nodig.',
      outcome: {
        decision: 'AGREED',
        partnerText: 'Er komt één nummer voor winkeliers.',
        giverText: 'Er komt één nummer dat je altijd kunt bellen.',
        measures: [
          {
            id: lights.id,
            code: lights.code,
            action: lights.action,
            owner: ref(gemeente),
            dueDate: lights.dueDate,
            status: lights.status,
          },
        ],
      },
    },
  ],
})

export const cancelled = session({
  title: 'Stuurgroep september',
  status: 'CANCELLED',
  kind: 'STEERING',
  startsAt: daysAgo(40, 13),
  endsAt: daysAgo(40, 15),
  cancelReason: 'Er waren te weinig mensen.',
})

export const allSessions = [planned, agendaSent, held, draft, reportBack, published, cancelled]

export const proposals: ProposedItem[] = [
  {
    reason: 'MOST_SUPPORTED',
    title: 'Hoe snel er iemand komt',
    areaIds: [gravenzande.id],
    inputIds: [slowPolice.input.id],
    measureIds: [],
    supports: 2,
    alreadyOn: true,
  },
  {
    reason: 'RISING',
    title: 'Meer winkeldiefstal',
    areaIds: [gravenzande.id],
    inputIds: [],
    measureIds: [],
    rising: { category: 'SHOPLIFTING', now: 14, before: 9, from: dayAhead(-90), until: dayAhead(-1) },
    alreadyOn: false,
  },
  {
    reason: 'PAST_DATE',
    title: 'O-03: hek op het parkeerdak',
    areaIds: [gravenzande.id],
    inputIds: [],
    measureIds: [parkingRoof.id],
    owner: ref(gemeente),
    dueDate: dayAhead(-12),
    alreadyOn: false,
  },
]

export const askedCorrections: CorrectionView = {
  title: 'Aangifte doen',
  heldOn: daysAgo(6).slice(0, 10),
  organisation: 'Politie Westland',
  correctUntil: dayAhead(4),
  saidRight: false,
  items: [
    {
      id: draft.items[0]?.id ?? '',
      title: 'Hoe snel er iemand komt na een diefstal',
      decision: 'AGREED',
      partnerText: 'De politie belt binnen een half uur terug.',
      corrections: [],
    },
  ],
}

export const askedRelease: ReleaseView = {
  title: 'Overleg bij de politie',
  kind: 'BILATERAL',
  heldOn: daysAgo(15).slice(0, 10),
  host: 'Politie Westland',
  organiser: 'MKB Westland',
  expiresAt: daysAgo(-14),
  items: [
    {
      title: 'Hoe snel er iemand komt na een diefstal',
      decision: 'AGREED',
      partnerText: 'De politie belt binnen een half uur terug.',
      giverText: 'De politie belt je binnen een half uur terug.',
    },
  ],
}

export const givenAnswer: SessionAnswer = {
  itemId: published.items[0]?.id ?? '',
  sessionId: published.id,
  heldOn: '2020-05-12',
  title: 'Eén nummer voor winkeliers',
  decision: 'AGREED',
  giverText: 'Er komt één nummer dat je altijd kunt bellen.',
  inputs: 2,
  supports: 5,
  measures: [{ text: 'Het nummer staat op alle kassa’s', status: 'DONE', doneDate: '2020-06-02' }],
}

export const pulse: Pulse = {
  periods: [
    {
      sessionId: published.id,
      heldOn: '2020-05-12',
      answers: 8,
      communication: 6.5,
      decisiveness: 5,
      beingHeard: 7.2,
    },
  ],
}

export const candidates: SeatCandidate[] = [
  { personId: numbered('0e1c2a00', 1), name: 'Femke Visser', organisationId: politie.id },
  { personId: numbered('0e1c2a00', 2), name: 'Gijs de Boer', organisationId: politie.id },
  { personId: numbered('0e1c2a00', 3), name: 'Joris Bakker', organisationId: gemeente.id },
]

/** The deputy left the police, and is no candidate any more. */
export const group: WorkingGroup = {
  id: numbered('3c1c2a00', 1),
  version: 3,
  areaId: gravenzande.id,
  seats: [
    {
      id: numbered('3d1c2a00', 1),
      organisation: { id: politie.id, name: politie.name, kind: politie.kind },
      function: 'wijkagent',
      chairs: false,
      personId: numbered('0e1c2a00', 1),
      personName: 'Femke Visser',
      deputyPersonId: numbered('0e1c2a00', 9),
      deputyName: 'Sjoerd Kok',
      hasPerson: true,
      hasDeputy: true,
    },
  ],
  present: ['POLICE'],
  missing: ['MUNICIPALITY', 'FIRE_SERVICE', 'ENTREPRENEURS'],
  mayEdit: true,
}

export const askedFigures: FigureRequest = {
  id: numbered('3e1c2a00', 1),
  version: 0,
  areaId: gravenzande.id,
  organisation: ref(politie),
  owner: { organisation: ref(mkb), role: 'MANAGER' },
  offences: 'Winkeldiefstal en inbraak',
  periodFrom: '2020-01-01',
  periodUntil: '2020-06-30',
  purpose: 'Voorbereiden van de brainstorm.',
  dueDate: dayAhead(10),
  status: 'ASKED',
  overdue: false,
  askedOn: dayAhead(-2),
  mayEdit: false,
  documents: [],
  moves: ['REFUSED'],
  mayDeliver: true,
}
