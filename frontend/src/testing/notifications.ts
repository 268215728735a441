import type { components } from '../api/schema'
import { daysAgo, noisyGroup } from './incidents'

type Notification = components['schemas']['Notification']
type NotificationChoice = components['schemas']['NotificationChoice']

const about = {
  subject: `incident:${noisyGroup.id}`,
  name: { nl: 'Groep die blijft hangen', en: 'Group that hangs around', place: 'Langestraat' },
}

export const notifications: Notification[] = [
  {
    id: '00000000-0000-7000-8000-000000000901',
    kind: 'INCIDENT_STATUS',
    at: daysAgo(0),
    ...about,
    what: 'RESOLVED',
    concern: 'REPORTED_IT',
  },
  {
    id: '00000000-0000-7000-8000-000000000902',
    kind: 'NOTE_FOR_YOU',
    at: daysAgo(1),
    readAt: daysAgo(1),
    ...about,
    what: 'QUESTION',
    concern: 'REPORTED_IT',
  },
  { id: '00000000-0000-7000-8000-000000000903', kind: 'INCIDENT_STATUS', at: daysAgo(4), readAt: daysAgo(3) },
]

export const notificationChoices: NotificationChoice[] = [
  { kind: 'ASSIGNED', mail: 'IMMEDIATE' },
  { kind: 'DUE_SOON', mail: 'DIGEST' },
  { kind: 'DUE_TODAY', mail: 'DIGEST' },
  { kind: 'OVERDUE', mail: 'DIGEST' },
  { kind: 'CHANGED_BY_OTHER', mail: 'DIGEST' },
  { kind: 'INCIDENT_STATUS', mail: 'IMMEDIATE' },
  { kind: 'NOTE_FOR_YOU', mail: 'IMMEDIATE' },
  { kind: 'INPUT_STATUS', mail: 'IMMEDIATE' },
  { kind: 'PULSE', mail: 'IMMEDIATE' },
]
