import { common } from './en/common'
import { incidents } from './en/incidents'
import { nav } from './en/nav'
import { report } from './en/report'
import { roles } from './en/roles'
import { start } from './en/start'

/** What a phone needs to report something; the rest is in enPages.ts. */
export const enFirst = {
  common,
  nav,
  start,
  roles,
  incidents,
  report,
}
