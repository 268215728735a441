const ZONE = 'Europe/Amsterdam'
const DAY_MS = 24 * 60 * 60 * 1000

function locale(): string {
  return document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL'
}

function format(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(moment).replace(/\.(?=\s|$|,)/g, '')
}

/** The calendar day in Amsterdam, as yyyy-mm-dd. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment)
}

export function today(): string {
  return dayOf(new Date())
}

export function yesterday(): string {
  return dayOf(new Date(Date.now() - DAY_MS))
}

/** The beginning of a day some days ago, so that a list keeps its address all day. */
export function momentBefore(days: number): string {
  return `${dayOf(new Date(Date.now() - days * DAY_MS))}T00:00:00Z`
}

function yearUnlessThisOne(moment: Date): Intl.DateTimeFormatOptions {
  return dayOf(moment).slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' }
}

/** "di 3 nov", with the year where it is not this one. */
export function shortDay(value: string): string {
  const moment = new Date(value)
  return format(moment, { weekday: 'short', day: 'numeric', month: 'short', ...yearUnlessThisOne(moment) })
}

/** "3 nov", with the year where it is not this one. */
export function plainDay(value: string): string {
  const moment = new Date(value)
  return format(moment, { day: 'numeric', month: 'short', ...yearUnlessThisOne(moment) })
}

/** "dinsdag 3 november", with the year where it is not this one. */
export function longDay(value: string): string {
  const moment = new Date(value)
  return format(moment, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnlessThisOne(moment) })
}

export function timeOf(value: string): string {
  const time = format(new Date(value), { hour: '2-digit', minute: '2-digit' })
  return locale() === 'nl-NL' ? `${time.replace(':', '.')} uur` : time
}

/** "di 3 nov, 17.42 uur" */
export function momentOf(value: string): string {
  return `${shortDay(value)}, ${timeOf(value)}`
}

export function daysUntil(value: string): number {
  return Math.round((Date.parse(dayOf(new Date(value))) - Date.parse(today())) / DAY_MS)
}

/** The last moment of a day in Amsterdam. */
export function endOfDay(day: string): string {
  const hour = format(new Date(`${day}T12:00:00Z`), { hour: '2-digit', hourCycle: 'h23' })
  return `${day}T23:59:59+0${parseInt(hour, 10) - 12}:00`
}

/** "vandaag", "gisteren", "morgen" where that is clearer than a date. */
export function nearDay(value: string): string {
  const days = daysUntil(value)
  if (Math.abs(days) > 1) return shortDay(value)
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day')
}

/** "2 dagen geleden" */
export function daysAgo(value: string): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(daysUntil(value), 'day')
}

/** What an input of type datetime-local shows, in the time of the reader. */
export function localInputValue(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

/** "jan" */
export function shortMonth(month: string): string {
  return format(new Date(`${month}-15T12:00:00Z`), { month: 'short' })
}

/** "januari 2026" */
export function longMonth(month: string): string {
  return format(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
}

// the first of January 2024 was a Monday
const dayOfWeek = (weekday: number) => new Date(Date.UTC(2024, 0, weekday, 12))

/** "maandag" for 1 */
export function weekdayName(weekday: number): string {
  return format(dayOfWeek(weekday), { weekday: 'long' })
}

/** "ma" for 1 */
export function shortWeekday(weekday: number): string {
  return format(dayOfWeek(weekday), { weekday: 'short' })
}
