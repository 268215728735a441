import { incidentList } from './incidentQueries'

export const latestIncidents = incidentList({ sort: '-reportedAt', limit: 5 })
