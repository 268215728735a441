export const roles = {
  MEMBER: 'Ondernemer',
  BOARD: 'Bestuur',
  MANAGER: 'Centrummanager',
  FACILITATOR: 'Procesbegeleider',
  MUNICIPALITY: 'Gemeente',
  POLICE: 'Politie',
  FIRE_SERVICE: 'Brandweer',
  SECURITY: 'Beveiliger',
  AUDITOR: 'Auditor',
  ADMIN: 'Beheerder',
}
