import type { Category } from '../api/types'

type Kind = Pick<Category, 'intake' | 'theme' | 'tile'> & Partial<Category>

let position = 0

function category(code: string, labelNl: string, labelEn: string, kind: Kind): Category {
  position += 1
  return {
    code,
    labelNl,
    labelEn,
    defaultSeverity: 'MEDIUM',
    defaultParty: 'MUNICIPALITY',
    icon: 'dots',
    callEmergencyFirst: false,
    photoStep: kind.intake === 'SITUATION',
    preselected: false,
    position,
    ...kind,
  }
}

const theft = { intake: 'EVENT', theme: 'CRIME', tile: 'THEFT' } as const
const aggression = { intake: 'EVENT', theme: 'CRIME', tile: 'AGGRESSION', callEmergencyFirst: true } as const
const nuisance = { intake: 'SITUATION', theme: 'NUISANCE', tile: 'NUISANCE' } as const
const dirty = { intake: 'SITUATION', theme: 'DECAY', tile: 'DAMAGED_OR_DIRTY' } as const
const broken = { intake: 'SITUATION', theme: 'DECAY', tile: 'BROKEN_OR_DARK' } as const
const fire = { intake: 'SITUATION', theme: 'FIRE_SAFETY', tile: 'FIRE_HAZARD' } as const
const traffic = { intake: 'SITUATION', theme: 'TRAFFIC', tile: 'TRAFFIC' } as const

export const categories: Category[] = [
  category('SHOPLIFTING', 'Winkeldiefstal', 'Shoplifting', { ...theft, preselected: true }),
  category('BURGLARY', 'Inbraak', 'Burglary', theft),
  category('PICKPOCKETING', 'Zakkenrollen', 'Pickpocketing', theft),
  category('FENCING', 'Heling', 'Handling stolen goods', {
    ...theft,
    intake: 'SIGNPOST',
    signpost: [
      { labelNl: 'Politie, geen spoed', labelEn: 'Police, no emergency', phone: '0900-8844' },
      { labelNl: 'Meld Misdaad Anoniem', labelEn: 'Report crime anonymously', phone: '0800-7000' },
    ],
  }),
  category('THREAT', 'Bedreiging', 'Threat', { ...aggression, preselected: true }),
  category('ASSAULT', 'Mishandeling', 'Assault', aggression),
  category('EXTORTION', 'Afpersing', 'Extortion', {
    ...aggression,
    intake: 'SIGNPOST',
    signpost: [
      { labelNl: 'Bij gevaar', labelEn: 'In danger', phone: '112' },
      { labelNl: 'Vertrouwenslijn afpersing', labelEn: 'Confidential line extortion', phone: '0800-2800 200' },
    ],
  }),
  category('GROUP_NOISE', 'Groep, lawaai', 'Group, noise', { ...nuisance, preselected: true, photoStep: false }),
  category('CYCLING', 'Fietsen in voetgangersgebied', 'Cycling in the pedestrian zone', nuisance),
  category('LITTER', 'Zwerfafval', 'Litter', { ...dirty, preselected: true }),
  category('GRAFFITI', 'Graffiti', 'Graffiti', dirty),
  category('VANDALISM', 'Vernieling', 'Vandalism', dirty),
  category('BROKEN_LIGHT', 'Lantaarnpaal uit', 'Street light out', {
    ...broken,
    preselected: true,
    hintNl: 'Staat er een nummer op de paal? Zet dat bij de plek.',
    hintEn: 'Is there a number on the post? Add it to the place.',
  }),
  category('LOOSE_TILES', 'Losse tegels', 'Loose paving', broken),
  category('BROKEN_FURNITURE', 'Kapotte bank of paal', 'Broken bench or post', broken),
  category('BLOCKED_EXIT', 'Vluchtweg geblokkeerd', 'Escape route blocked', { ...fire, preselected: true }),
  category('BINS_AT_WALL', 'Containers tegen de gevel', 'Containers against the wall', fire),
  category('PARKING', 'Fout geparkeerd', 'Wrongly parked', { ...traffic, preselected: true }),
  category('OTHER', 'Iets anders', 'Something else', {
    intake: 'SITUATION',
    theme: 'COOPERATION',
    tile: 'OTHER',
    preselected: true,
  }),
]
