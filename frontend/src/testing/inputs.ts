import type { InputDetails } from '../api/types'
import { gravenzande } from './areas'
import { daysAgo } from './incidents'

/** As the server keeps it: with who wrote it, and who supports it. */
export interface KeptInput {
  by: { name: string; organisationName: string }
  supporters: string[]
  input: InputDetails
}

const noor = { name: 'Noor de Wit', organisationName: 'Bloemen & Zo' }
const kees = { name: 'Kees Vreugdenhil', organisationName: 'Kaashuis Westland' }

let number = 0

type Told = Pick<InputDetails, 'about' | 'kind' | 'topic' | 'text' | 'status'> & Partial<InputDetails>

export function inputOf(told: Told): InputDetails {
  number += 1
  return {
    id: `7e1c2a00-0000-4000-8000-${number.toString().padStart(12, '0')}`,
    version: 1,
    areaId: gravenzande.id,
    submittedOn: daysAgo(number).slice(0, 10),
    supports: 0,
    mine: false,
    supported: false,
    needsAnswer: false,
    named: false,
    messages: [],
    answers: [],
    moves: [],
    mayEdit: false,
    maySupport: false,
    mayMerge: false,
    mayWrite: false,
    ...told,
  }
}

export const slowPolice: KeptInput = {
  by: kees,
  supporters: ['Bram Hoekstra', 'Sem Post'],
  input: inputOf({
    about: 'POLICE',
    kind: 'PROBLEM',
    topic: 'RESPONSE_TIME',
    text: 'Na een winkeldiefstal duurt het een uur voor er iemand komt. De dader is dan allang weg.',
    status: 'ACCEPTED',
  }),
}

export const kindWarden: KeptInput = {
  by: noor,
  supporters: ['Kees Vreugdenhil'],
  input: inputOf({
    about: 'MUNICIPALITY',
    kind: 'PRAISE',
    topic: 'PRESENCE',
    text: 'De boa’s lopen nu elke zaterdag een ronde. Dat scheelt.',
    status: 'ACCEPTED',
  }),
}

export const noAnswer: KeptInput = {
  by: noor,
  supporters: [],
  input: inputOf({
    about: 'MUNICIPALITY',
    kind: 'QUESTION',
    topic: 'FEEDBACK',
    text: 'Waarom hoor ik nooit wat er met een melding gebeurt?',
    status: 'SUBMITTED',
    named: true,
  }),
}

export const aboutOneOfficer: KeptInput = {
  by: noor,
  supporters: [],
  input: inputOf({
    about: 'POLICE',
    kind: 'PROBLEM',
    topic: 'COOPERATION',
    text: 'De agent met de rode fiets groet nooit.',
    status: 'REFUSED',
    refusal: { reason: 'ABOUT_A_PERSON', note: 'Bel gerust even als je vragen hebt.' },
  }),
}

export const keptInputs = [slowPolice, kindWarden, noAnswer, aboutOneOfficer]
