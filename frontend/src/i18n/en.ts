import { nl } from './nl'
import { nlPages } from './nlPages'
export const en = { ...nl, ...nlPages }
