import { account } from './en/account'
import { agreements } from './en/agreements'
import { areas } from './en/areas'
import { consents } from './en/consents'
import { incident } from './en/incident'
import { information } from './en/information'
import { inputs } from './en/inputs'
import { list } from './en/list'
import { measures } from './en/measures'
import { memberships } from './en/memberships'
import { mine } from './en/mine'
import { notifications } from './en/notifications'
import { removals } from './en/removals'
import { replies } from './en/replies'
import { reported } from './en/reported'
import { rhythm } from './en/rhythm'
import { sessions } from './en/sessions'
import { today } from './en/today'

/** The texts that the first screens do without. */
export const enPages = {
  mine,
  reported,
  incident,
  list,
  rhythm,
  today,
  areas,
  measures,
  inputs,
  sessions,
  agreements,
  consents,
  memberships,
  account,
  information,
  notifications,
  removals,
  replies,
}
