import type { MeasureDetails, Organisation } from '../api/types'
import { biz, gemeente, gravenzande, mkb, politie } from './areas'
import { dayAhead, daysAgo } from './incidents'

type Told = Pick<MeasureDetails, 'code' | 'theme' | 'action' | 'status'> & Partial<MeasureDetails>

const ref = ({ id, name }: { id: string; name: string }) => ({ id, name })

const by = (organisation: Organisation, department?: number): MeasureDetails['owner'] => ({
  organisation: ref(organisation),
  department: department === undefined ? undefined : organisation.departments[department],
})

let number = 0

export function measure(told: Told): MeasureDetails {
  number += 1
  const isAgreed = told.status !== 'PROPOSED'
  const dueDate = told.dueDate ?? dayAhead(60)
  return {
    id: `5f1c2a00-0000-4000-8000-${number.toString().padStart(12, '0')}`,
    version: 3,
    areaIds: [gravenzande.id],
    audience: 'PARTNERS',
    owner: by(gemeente),
    coOrganisations: [],
    priority: 'MEDIUM',
    origin: 'PLAN',
    changesAccess: false,
    agreedDate: isAgreed ? daysAgo(200).slice(0, 10) : undefined,
    agreedDueDate: isAgreed ? dueDate : undefined,
    agreedHow: isAgreed ? 'MEETING' : undefined,
    dueDate,
    daysLate: 0,
    keeping: isAgreed ? 'OPEN' : undefined,
    changedAt: daysAgo(5),
    incidents: 0,
    progress: [],
    allowed: { transitions: [], acts: [] },
    ...told,
  }
}

export const parkingRoof = measure({
  code: 'O-03',
  theme: 'NUISANCE',
  bottleneck: 'Groepen op het parkeerdak, ’s avonds',
  goal: {
    text: 'Van 11 naar 5 meldingen per maand',
    indicator: 'meldingen per maand',
    baseline: 11,
    target: 5,
    targetDate: dayAhead(90),
  },
  action: 'Extra toezicht, dak eerder dicht',
  membersText: 'Extra toezicht op het parkeerdak',
  audience: 'MEMBERS',
  owner: by(gemeente, 1),
  coOrganisations: [ref(biz)],
  priority: 'HIGH',
  origin: 'INCIDENTS',
  status: 'IN_PROGRESS',
  startDate: daysAgo(120).slice(0, 10),
  dueDate: daysAgo(12).slice(0, 10),
  agreedDueDate: daysAgo(12).slice(0, 10),
  daysLate: 12,
  keeping: 'LATER',
  incidents: 2,
  progress: [
    {
      id: '5f1c2a00-0000-4000-8000-0000000000a1',
      at: daysAgo(20),
      organisation: ref(gemeente),
      text: 'De boa’s lopen nu twee keer per avond een ronde.',
    },
  ],
})

export const lights = measure({
  code: 'V-07',
  theme: 'DECAY',
  bottleneck: 'Donkere stukken Langestraat',
  goal: { text: 'Veiligheidsgevoel ’s avonds van 6,1 naar 7,0' },
  action: 'Alle verlichting naar led',
  owner: by(gemeente, 0),
  status: 'IN_PROGRESS',
})

export const training = measure({
  code: 'C-02',
  theme: 'CRIME',
  bottleneck: 'Winkeldiefstal wordt niet gemeld',
  goal: { text: 'Aangifte van 26% naar 40%' },
  action: 'Preventietraining en hulp bij aangifte op locatie',
  owner: by(politie),
  coOrganisations: [ref(biz)],
  status: 'AGREED',
  dueDate: daysAgo(4).slice(0, 10),
  daysLate: 4,
  keeping: 'LATER',
})

export const fireCheck = measure({
  code: 'B-01',
  theme: 'FIRE_SAFETY',
  bottleneck: 'Vluchtwegen aan de achterzijde',
  goal: { text: 'Geen blokkades bij controle' },
  action: 'Advies brandveiligheid bij 35 winkels, terug na 6 weken',
  owner: by(biz),
  status: 'DONE',
  dueDate: daysAgo(55).slice(0, 10),
  doneDate: daysAgo(60).slice(0, 10),
  keeping: 'KEPT',
})

export const bollards = measure({
  code: 'K-01',
  theme: 'TRAFFIC',
  bottleneck: 'Auto’s in het voetgangersgebied',
  action: 'Beweegbare paal aan de Marktpleinkant',
  status: 'PROPOSED',
  changesAccess: true,
})

export const surveys = measure({
  code: 'S-01',
  theme: 'COOPERATION',
  bottleneck: 'Ondernemers weten niet wat er loopt',
  action: 'Elk kwartaal een brief met wat er gedaan is',
  owner: by(mkb),
  status: 'STOPPED',
  reason: 'De weekmail vertelt dit al.',
  keeping: 'STOPPED',
})

export const measures = [parkingRoof, lights, training, fireCheck, bollards, surveys]
