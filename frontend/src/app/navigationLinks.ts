import { isOnlyMember, may } from '../api/me'
import type { Me } from '../api/types'
import { paths } from '../lib/paths'
import type { IconName } from '../ui/Icon'

export interface NavigationLink {
  to: string
  label:
    | 'today'
    | 'report'
    | 'incidents'
    | 'myIncidents'
    | 'measures'
    | 'inputs'
    | 'sessions'
    | 'rhythm'
    | 'area'
    | 'contact'
    | 'more'
  icon: IconName
  exact?: boolean
  /** Shown on a phone only, where the account has no room of its own. */
  narrow?: boolean
  /** Shown beside the page only, where there is room. */
  wide?: boolean
}

const managesAnArea = (me: Me) => may(me, 'READ_MEMBERS') || may(me, 'INVITE_MEMBER') || may(me, 'EDIT_AREA')

function incidentLinks(me: Me): NavigationLink[] {
  if (isOnlyMember(me)) return [{ to: paths.myIncidents(), label: 'incidents', icon: 'list' }]
  const links: NavigationLink[] = []
  if (may(me, 'READ_INCIDENTS')) {
    links.push({ to: paths.incidents(), label: 'incidents', icon: 'list', exact: false })
  }
  if (may(me, 'REPORT_INCIDENT'))
    links.push({ to: paths.myIncidents(), label: 'myIncidents', icon: 'check', wide: true })
  return links
}

/** Only what the person may open; each link leads to a page that exists. */
export function navigationLinks(me: Me): NavigationLink[] {
  const reporting: NavigationLink[] = may(me, 'REPORT_INCIDENT')
    ? [{ to: paths.report(), label: 'report', icon: 'plus', exact: false }]
    : []
  const figures: NavigationLink[] = may(me, 'READ_STATISTICS')
    ? [{ to: paths.rhythm(), label: 'rhythm', icon: 'chart', wide: true }]
    : []
  const measures: NavigationLink[] = may(me, 'READ_OWN_MEASURES')
    ? [{ to: paths.measures(), label: 'measures', icon: 'checks', exact: false, wide: true }]
    : []
  const inputs: NavigationLink[] = may(me, 'READ_INPUTS')
    ? [{ to: paths.inputs(), label: 'inputs', icon: 'talk', exact: false, wide: true }]
    : []
  const sessions: NavigationLink[] = may(me, 'READ_SESSIONS')
    ? [{ to: paths.sessions(), label: 'sessions', icon: 'people', exact: false, wide: true }]
    : []
  const area: NavigationLink[] = managesAnArea(me)
    ? [
        { to: paths.areas(), label: 'area', icon: 'area', exact: false },
        { to: paths.contact(), label: 'contact', icon: 'phone', wide: true },
      ]
    : [{ to: paths.contact(), label: 'contact', icon: 'phone' }]
  return [
    { to: paths.today(), label: 'today', icon: 'home' },
    ...reporting,
    ...incidentLinks(me),
    ...measures,
    ...inputs,
    ...sessions,
    ...figures,
    ...area,
    { to: paths.more(), label: 'more', icon: 'dots', narrow: true },
  ]
}
