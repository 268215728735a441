import type { components } from '../../api/schema'
import type { InviteToSession, PlanSession, SessionDetails } from '../../api/types'
import { calendarDay, clockOf, momentAt } from './sessionTimes'

type EditSession = components['schemas']['EditSessionPatch']

export interface InviteeFields {
  organisationId: string
  function: string
  email: string
}

/** When and where, and what it is about: what can be changed afterwards too. */
export interface WhenFields {
  title: string
  areaIds: string[]
  day: string
  from: string
  until: string
  place: string
  purpose: string
}

export interface PlanFields extends WhenFields {
  kind: PlanSession['kind'] | ''
  hostOrganisationId: string
  invitees: InviteeFields[]
}

export const emptyInvitee: InviteeFields = { organisationId: '', function: '', email: '' }

export const EMAIL = /^\S+@\S+\.\S+$/

/** Fields of which the pointer of the server reads otherwise. */
export const pointers = { '/startsAt': 'day', '/endsAt': 'until' } as const

export function whenFieldsOf(session: SessionDetails): WhenFields {
  const { title, areaIds, startsAt, endsAt, place, purpose = '' } = session
  return { title, areaIds, day: calendarDay(startsAt), from: clockOf(startsAt), until: clockOf(endsAt), place, purpose }
}

function told({ title, areaIds, day, from, until, place, purpose }: WhenFields) {
  return {
    title: title.trim(),
    areaIds,
    startsAt: momentAt(day, from),
    endsAt: momentAt(day, until),
    place: place.trim(),
    purpose: purpose.trim() || undefined,
  }
}

export function invitationOf({ organisationId, function: named, email }: InviteeFields): InviteToSession {
  return { organisationId, function: named.trim(), email: email.trim() }
}

export function planOf(fields: PlanFields): PlanSession {
  const { kind, hostOrganisationId, invitees } = fields
  return {
    ...told(fields),
    // the form asks for it
    kind: kind as PlanSession['kind'],
    hostOrganisationId,
    invitees: invitees.length > 0 ? invitees.map(invitationOf) : undefined,
  }
}

/** Only what was changed; a merge patch empties a field by null. */
export function patchOf(before: WhenFields, after: WhenFields): EditSession {
  const earlier: Record<string, unknown> = told(before)
  const changed = Object.entries(told(after)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(earlier[field]),
  )
  return Object.fromEntries(changed.map(([field, value]) => [field, value ?? null]))
}
