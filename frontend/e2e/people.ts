const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }

export interface Person {
  username: string
  /** As the realm names them, for who needs to know before they sign in. */
  subject?: string
  screen: { width: number; height: number }
}

/** The accounts of the demo realm, each at the screen that fits the work. */
export const noor: Person = { username: 'noor', screen: phone }
export const sem: Person = { username: 'sem', screen: phone }
export const bram: Person = { username: 'bram', screen: desk }
export const marit: Person = {
  username: 'marit',
  subject: '00000000-0000-4000-8000-000000000004',
  screen: desk,
}
export const joris: Person = { username: 'joris', screen: desk }
export const femke: Person = { username: 'femke', screen: desk }
export const daan: Person = { username: 'daan', screen: desk }
export const lotte: Person = { username: 'lotte', screen: desk }
export const kees: Person = { username: 'kees', screen: phone }
export const anna: Person = {
  username: 'anna',
  subject: '00000000-0000-4000-8000-000000000011',
  screen: desk,
}

export const password = 'welkom-in-westland'
