import type { Texts, Translated } from '../texts'

export const roles: Translated<Texts['roles']> = {
  MEMBER: 'Entrepreneur',
  BOARD: 'Board',
  MANAGER: 'Centre manager',
  FACILITATOR: 'Process supervisor',
  MUNICIPALITY: 'Municipality',
  POLICE: 'Police',
  FIRE_SERVICE: 'Fire service',
  SECURITY: 'Security guard',
  AUDITOR: 'Auditor',
  ADMIN: 'Administrator',
}
