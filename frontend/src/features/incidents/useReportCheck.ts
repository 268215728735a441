import { useTranslation } from '../../i18n/i18n'
import type { ReportMistakes } from './reportDraft'
import { amountOf, type ReportFields } from './reportForm'

const LONGEST = 1000

/** What the form sees before the server does, in the words of the reader. */
export function useReportCheck(isEvent: boolean): (fields: ReportFields) => ReportMistakes {
  const { t } = useTranslation('report')

  function momentMistake(moment: string): string | undefined {
    if (!moment) return t('common:required')
    return new Date(moment) > new Date() ? t('whenInFuture') : undefined
  }
  const numberMistake = (text: string) => (Number.isNaN(amountOf(text)) ? t('notANumber') : undefined)

  return (fields) => {
    const found: Partial<Record<keyof ReportFields, string>> = {
      streetId: fields.streetId || fields.point ? undefined : t('streetMissing'),
      description: fields.description.length > LONGEST ? t('tooLong') : undefined,
      ...(isEvent && {
        occurredFrom: momentMistake(fields.occurredFrom),
        damageEur: numberMistake(fields.damageEur),
        minutesLost: numberMistake(fields.minutesLost),
      }),
    }
    const mistakes = Object.entries(found).filter(([, message]) => message)
    return Object.fromEntries(mistakes.map(([name, message]) => [name, { message }]))
  }
}
