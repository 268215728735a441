import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useCategoryLabel } from '../../api/categories'
import type { IncidentSummary } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { Disclosure } from '../../ui/Disclosure'
import { CheckField } from '../../ui/fields'
import { type InputFields, MOST_REPORTS } from './inputFields'
import { ownReports } from './inputQueries'

interface AttachReportsProps {
  form: UseFormReturn<InputFields>
  areaId: string
}

/** What happened, beside what somebody says about it: only own reports of the same area. */
export function AttachReports({ form, areaId }: AttachReportsProps) {
  const { t } = useTranslation('inputs')
  const nameOf = useReportName()
  const { data: reports } = useQuery(ownReports(areaId))
  const error = form.formState.errors.incidentIds?.message
  if (!reports || reports.items.length === 0) return null

  const tooMany = t('lack.reports')
  return (
    <Disclosure summary={`${t('reports')} (${t('common:optional')})`}>
      <fieldset id="incidentIds" tabIndex={-1} aria-describedby={error ? 'incidentIds-error' : undefined}>
        <legend className="vc-small">{t('reportsHint')}</legend>
        {error ? (
          <div className="utrecht-form-field-error-message" id="incidentIds-error">
            {error}
          </div>
        ) : null}
        {reports.items.map((report) => (
          <CheckField
            key={report.id}
            label={nameOf(report)}
            value={report.id}
            {...form.register('incidentIds', { validate: (ids) => ids.length <= MOST_REPORTS || tooMany })}
            id={`report-${report.id}`}
          />
        ))}
      </fieldset>
    </Disclosure>
  )
}

function useReportName() {
  const label = useCategoryLabel()
  return ({ category, street, occurredDate }: IncidentSummary) =>
    [label(category), street, plainDay(occurredDate)].filter(Boolean).join(', ')
}
