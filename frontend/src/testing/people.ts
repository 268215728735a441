import type { Me, MyArea, Operation, Role } from '../api/types'
import { gravenzande, naaldwijk, organisations } from './areas'

const memberMay: Operation[] = [
  'REPORT_INCIDENT',
  'READ_INCIDENTS',
  'ENDORSE_INCIDENT',
  'READ_AREA',
  'READ_MEASURES',
  'READ_OWN_MEASURES',
  'READ_INPUTS',
  'READ_ACCEPTED_INPUTS',
  'SUBMIT_INPUT',
  'READ_SESSIONS',
  'READ_PULSE',
]
const partnersMay: Operation[] = ['TAKE_PART_IN_SESSIONS', 'READ_WORKING_GROUPS', 'READ_FIGURE_REQUESTS']
const matrixMay: Operation[] = ['READ_MATRIX', 'READ_MEASURES', 'READ_OWN_MEASURES', 'EDIT_OWN_MEASURES']
const managerMay: Operation[] = [
  ...memberMay,
  'EXPORT_INCIDENTS',
  'HANDLE_INCIDENTS',
  'REROUTE_INCIDENT',
  'RELEASE_INCIDENT',
  'READ_REPORTER',
  'EDIT_AREA',
  'READ_MEMBERS',
  'INVITE_MEMBER',
  'END_MEMBERSHIP',
  'COUNT_MEMBERS',
  'NAME_DEPUTY',
  'AGREE_TERM',
  'READ_STATISTICS',
  'READ_MATRIX',
  'EDIT_MEASURES',
  'EDIT_OWN_MEASURES',
  'MODERATE_INPUTS',
  ...partnersMay,
  'PLAN_SESSIONS',
  'EDIT_WORKING_GROUPS',
  'ASK_FIGURES',
]
const partnerMay: Operation[] = [
  ...matrixMay,
  'READ_INCIDENTS',
  'EXPORT_INCIDENTS',
  'HANDLE_INCIDENTS',
  'READ_AREA',
  'NAME_DEPUTY',
  'READ_STATISTICS',
  'READ_INPUTS',
  'READ_SESSIONS',
  'READ_PULSE',
  ...partnersMay,
  'DELIVER_FIGURES',
]

const organisationId = (name: string) => organisations.find((known) => known.name === name)?.id ?? `org-${name}`

type Home = Pick<MyArea, 'id' | 'slug' | 'name' | 'type'>

function person(name: string, role: Role, organisation: string, homes: readonly Home[], operations: Operation[]): Me {
  const id = `00000000-0000-4000-8000-${role.length.toString().padStart(12, '0')}`
  return {
    id,
    name,
    email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`,
    language: 'NL',
    digest: true,
    memberships: homes.map(({ id: areaId, slug, name: areaName }, index) => ({
      id: `${id.slice(0, -2)}${index}0`,
      organisation: {
        id: organisationId(organisation),
        name: organisation,
        kind: role === 'MEMBER' ? 'SHOP' : 'UMBRELLA',
      },
      role,
      scope: 'AREA',
      area: { id: areaId, slug, name: areaName },
      validFromDate: '2025-01-01',
    })),
    areas: homes.map(({ id: areaId, slug, name: areaName, type }) => ({
      id: areaId,
      slug,
      name: areaName,
      type,
      roles: [role],
      operations,
    })),
    operations: [],
    secondFactorNeeded: false,
  }
}

export const noor = person('Noor de Wit', 'MEMBER', 'Bloemen & Zo', [gravenzande], memberMay)
export const bram = person(
  'Bram Hoekstra',
  'BOARD',
  "BIZ 's-Gravenzande",
  [gravenzande],
  [...memberMay, ...matrixMay, ...partnersMay, 'COUNT_MEMBERS', 'NAME_DEPUTY', 'MODERATE_INPUTS'],
)
export const marit = person('Marit van Dalen', 'MANAGER', 'MKB Westland', [gravenzande, naaldwijk], managerMay)
export const joris = person('Joris Bakker', 'MUNICIPALITY', 'Gemeente Westland', [gravenzande, naaldwijk], partnerMay)
export const femke = person(
  'Femke Smit',
  'POLICE',
  'Politie Westland',
  [gravenzande],
  [
    'READ_INCIDENTS',
    'READ_AREA',
    'MARK_FOR_POLICE',
    'READ_INPUTS',
    'READ_SESSIONS',
    'READ_PULSE',
    'DELIVER_FIGURES',
    ...partnersMay,
    ...matrixMay,
  ],
)
export const newcomer = person('Piet de Vries', 'MEMBER', '', [], [])

export const people = { noor, bram, marit, joris, femke, newcomer }
