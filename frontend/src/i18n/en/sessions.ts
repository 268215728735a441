import { sessions as nl } from '../nl/sessions'
export const sessions = nl
