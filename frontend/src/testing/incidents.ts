import type { IncidentDetails } from '../api/types'
import { biz, gemeente, gravenzande, mkb, naaldwijk } from './areas'

const DAY = 24 * 60 * 60 * 1000

export function daysAgo(days: number, hour = 10): string {
  const moment = new Date(Date.now() - days * DAY)
  moment.setUTCHours(hour, 42, 0, 0)
  return moment.toISOString()
}

export const dayAhead = (days: number) => daysAgo(-days).slice(0, 10)

const area = ({ id, slug, name }: { id: string; slug: string; name: string }) => ({ id, slug, name })

type Told = Pick<IncidentDetails, 'category' | 'intake' | 'theme'> & Partial<IncidentDetails>

let number = 0

export function incident(told: Told): IncidentDetails {
  number += 1
  const reportedAt = told.reportedAt ?? daysAgo(2)
  return {
    id: `4f1c2a00-0000-4000-8000-${number.toString().padStart(12, '0')}`,
    area: area(gravenzande),
    status: 'REPORTED',
    severity: 'MEDIUM',
    street: 'Langestraat',
    occurredDate: reportedAt.slice(0, 10),
    occurredFrom: reportedAt,
    partOfDay: 'AFTERNOON',
    endorsements: told.intake === 'EVENT' ? undefined : 0,
    mine: false,
    seenByMe: false,
    view: 'FULL',
    reportedAt,
    handler: { organisation: gemeente, department: gemeente.departments[0] },
    photoList: [],
    timeline: [{ at: reportedAt, to: 'REPORTED', by: { reporter: true } }],
    externalReferences: [],
    allowed: { transitions: [], acts: [] },
    ...told,
  }
}

const at = (longitude: number, latitude: number) => ({ type: 'Point' as const, coordinates: [longitude, latitude] })

export const brokenLamp = incident({
  category: 'BROKEN_LIGHT',
  intake: 'SITUATION',
  theme: 'DECAY',
  status: 'IN_PROGRESS',
  placeText: '41',
  point: at(4.1652, 52.0013),
  reportedAt: daysAgo(21, 16),
  endorsements: 3,
  mine: true,
  description: 'Drie lampen op een rij uit, de stoep is pikdonker.',
  promisedForDate: dayAhead(3),
  promisedBy: { id: gemeente.id, name: gemeente.name },
  externalReferences: [{ organisation: gemeente, system: 'Meldsysteem', number: '2026-004711' }],
  timeline: [
    { at: daysAgo(21, 16), to: 'REPORTED', by: { reporter: true } },
    {
      at: daysAgo(20),
      from: 'REPORTED',
      to: 'ACKNOWLEDGED',
      by: { organisation: mkb, reporter: false },
      note: 'Dank je, drie meldingen over dit stuk.',
      noteFor: 'REPORTER',
    },
    {
      at: daysAgo(19),
      from: 'ACKNOWLEDGED',
      to: 'IN_PROGRESS',
      by: { organisation: gemeente, reporter: false },
      note: 'Monteur ingepland in week 48.',
      noteFor: 'REPORTER',
    },
  ],
  reporterReads: [{ at: daysAgo(18), organisation: mkb, reason: 'ANSWER_QUESTION' }],
  allowed: { transitions: [], acts: ['PATCH', 'ANSWER', 'NOTE', 'ADD_PHOTO'] },
})

export const graffiti = incident({
  category: 'GRAFFITI',
  intake: 'SITUATION',
  theme: 'DECAY',
  status: 'RESOLVED',
  street: 'Graaf Willem II-straat',
  point: at(4.1664, 52.0022),
  reportedAt: daysAgo(9),
  endorsements: 1,
  mine: true,
  handler: { organisation: biz },
  timeline: [
    { at: daysAgo(9), to: 'REPORTED', by: { reporter: true } },
    {
      at: daysAgo(5),
      from: 'REPORTED',
      to: 'RESOLVED',
      by: { organisation: biz, reporter: false },
      note: 'Schoongemaakt.',
      noteFor: 'REPORTER',
    },
  ],
  allowed: { transitions: [], acts: ['CONFIRM', 'NOTE'] },
})

export const noisyGroup = incident({
  category: 'GROUP_NOISE',
  intake: 'SITUATION',
  theme: 'NUISANCE',
  street: 'Marktplein',
  placeText: 'parkeerdak',
  partOfDay: 'EVENING',
  point: at(4.1655, 52.0019),
  reportedAt: daysAgo(3, 21),
  endorsements: 4,
  handler: { organisation: mkb },
  dueAt: daysAgo(1),
  overdue: true,
  description: 'Een grote groep staat elke avond tegen de deur en laat niemand erin.',
  descriptionHeld: true,
  allowed: {
    transitions: ['ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'DECLINED', 'DUPLICATE'],
    acts: ['REROUTE', 'RELEASE', 'READ_REPORTER', 'NOTE', 'ASK', 'EXTERNAL_REFERENCE'],
  },
})

export const blockedExit = incident({
  category: 'BLOCKED_EXIT',
  intake: 'SITUATION',
  theme: 'FIRE_SAFETY',
  status: 'IN_PROGRESS',
  street: 'Sand Ambachtstraat',
  placeText: 'achterzijde',
  partOfDay: 'MORNING',
  point: at(4.1638, 51.9999),
  reportedAt: daysAgo(4),
  endorsements: 1,
  handler: { organisation: gemeente, department: gemeente.departments[1] },
  dueAt: daysAgo(-1),
})

export const shoplifting = incident({
  category: 'SHOPLIFTING',
  intake: 'EVENT',
  theme: 'CRIME',
  status: 'WAITING',
  waitingFor: 'REPORTER',
  street: undefined,
  reportedAt: daysAgo(4, 14),
  handler: undefined,
  allowed: { transitions: ['IN_PROGRESS', 'CLOSED'], acts: ['NOTE', 'ASK', 'READ_REPORTER'] },
})

export const litter = incident({
  category: 'LITTER',
  intake: 'SITUATION',
  theme: 'DECAY',
  status: 'ACKNOWLEDGED',
  area: area(naaldwijk),
  street: 'Wilhelminaplein',
  point: at(4.206, 51.9938),
  reportedAt: daysAgo(6),
  endorsements: 2,
  partOfDay: 'NIGHT',
})

export const incidents = [noisyGroup, brokenLamp, shoplifting, blockedExit, graffiti, litter]
