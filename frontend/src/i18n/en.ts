import { nl } from './nl'
export const en = nl
