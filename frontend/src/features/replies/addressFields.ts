import type { components } from '../../api/schema'
import type { Organisation } from '../../api/types'
import type { EditReplyAddress } from './replyQueries'

type ReplyAddress = components['schemas']['ReplyAddress']

/** An organisation, or one department of it, as the value of one choice. */
interface AddressField {
  party: string
  email: string
  /** Somebody of this party signs in, so it is not mailed by itself. */
  signsIn: boolean
}

export interface AddressFields {
  addresses: AddressField[]
}

const partyOf = (organisationId: string, departmentId?: string) => [organisationId, departmentId ?? ''].join(' ')

export function fieldsOf(addresses: readonly ReplyAddress[]): AddressFields {
  return {
    addresses: addresses.map(({ organisation, department, email, answersByMail }) => ({
      party: partyOf(organisation.id, department?.id),
      email,
      signsIn: !answersByMail,
    })),
  }
}

export function addressesOf({ addresses }: AddressFields): EditReplyAddress[] {
  return addresses.map(({ party, email }) => {
    const [organisationId = '', departmentId] = party.split(' ')
    return { organisationId, departmentId: departmentId || undefined, email: email.trim() }
  })
}

/** The police and the fire service are informed, a shop reports: none of them answers for a report. */
const SILENT: readonly Organisation['kind'][] = ['POLICE', 'FIRE_SERVICE', 'SHOP', 'CERTIFYING_BODY', 'PLATFORM']

export function partiesOf(organisations: readonly Organisation[]): { value: string; label: string }[] {
  return organisations
    .filter(({ kind }) => !SILENT.includes(kind))
    .flatMap(({ id, name, departments }) => [
      { value: partyOf(id), label: name },
      ...departments.map((department) => ({
        value: partyOf(id, department.id),
        label: `${name}, ${department.name}`,
      })),
    ])
}
