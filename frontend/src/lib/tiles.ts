/** The eight tiles of Melden, in the order of the screen, with the word each has in the address. */
export const tileSlugs = {
  THEFT: 'diefstal',
  AGGRESSION: 'agressie',
  NUISANCE: 'overlast',
  DAMAGED_OR_DIRTY: 'vernield-of-vies',
  BROKEN_OR_DARK: 'kapot-of-donker',
  FIRE_HAZARD: 'brandgevaar',
  TRAFFIC: 'verkeer',
  OTHER: 'iets-anders',
} as const
