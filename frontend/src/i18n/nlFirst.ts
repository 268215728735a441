import { common } from './nl/common'
import { incidents } from './nl/incidents'
import { nav } from './nl/nav'
import { report } from './nl/report'
import { roles } from './nl/roles'
import { start } from './nl/start'

/** What a phone needs to report something; the rest is in nlPages.ts. */
export const nlFirst = {
  common,
  nav,
  start,
  roles,
  incidents,
  report,
}
