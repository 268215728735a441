import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { paths } from '../../lib/paths'
import type { Notification } from './notificationQueries'

/** What it is about, in the language of the reader; what one does not see any more has no name. */
export function useSubjectName() {
  const { t, language } = useTranslation('notifications')
  return ({ name }: Notification): string => {
    if (!name) return t('gone')
    const called = name[language]
    return name.place ? `${called}, ${name.place}` : called
  }
}

/** What happened, in one line. */
export function useHappened() {
  const { t } = useTranslation('notifications')
  return ({ kind, what, dueDate, subject }: Notification): string => {
    if (!subject) return t('goneHelp')
    if (kind === 'INCIDENT_STATUS') return t('status', { status: t(`statusOf.${what as 'RESOLVED'}`) })
    if (kind === 'NOTE_FOR_YOU') return t(`note.${what as 'NOTE'}`)
    if (kind === 'INPUT_STATUS') return t(`input.${what as 'ACCEPTED'}`)
    if (kind === 'PULSE') return t('about.PULSE')
    return t(`happened.${kind}`, { day: dueDate && longDay(dueDate) })
  }
}

/** Where it is read; nowhere when it is not seen any more. */
export function addressOf({ subject }: Notification): string | undefined {
  const [type, id] = subject?.split(':') ?? []
  if (type === 'incident' && id) return paths.incident(id)
  if (type === 'input' && id) return paths.input(id)
  if (type === 'figures') return paths.figures()
  return type === 'measure' && id ? paths.measure(id) : undefined
}
