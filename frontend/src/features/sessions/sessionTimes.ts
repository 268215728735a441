import { dayOf, endOfDay } from '../../lib/dates'

/** A time of the clock on a day in Amsterdam, as a moment. */
export function momentAt(day: string, time: string): string {
  const offset = endOfDay(day).slice(-6)
  return `${day}T${time}:00${offset}`
}

/** What an input of type time shows: the clock in Amsterdam. */
export function clockOf(moment: string): string {
  const options = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('nl-NL', options).format(new Date(moment))
}

/** What an input of type date shows. */
export const calendarDay = (moment: string) => dayOf(new Date(moment))

export const hasBegun = ({ startsAt }: { startsAt: string }) => Date.parse(startsAt) <= Date.now()
