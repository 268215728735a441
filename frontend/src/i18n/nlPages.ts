import { account } from './nl/account'
import { agreements } from './nl/agreements'
import { areas } from './nl/areas'
import { consents } from './nl/consents'
import { incident } from './nl/incident'
import { information } from './nl/information'
import { inputs } from './nl/inputs'
import { list } from './nl/list'
import { measures } from './nl/measures'
import { memberships } from './nl/memberships'
import { mine } from './nl/mine'
import { notifications } from './nl/notifications'
import { removals } from './nl/removals'
import { replies } from './nl/replies'
import { reported } from './nl/reported'
import { rhythm } from './nl/rhythm'
import { sessions } from './nl/sessions'
import { today } from './nl/today'

/** The texts that the first screens do without. */
export const nlPages = {
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
