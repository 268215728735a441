import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { Heading2, Small } from '../../ui/Text'

/** Every look at a reporter's identity is shown to the reporter. */
export function ReporterReads({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  if (!incident.mine || !incident.reporterReads) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('reads')}</Heading2>
      {incident.reporterReads.length === 0 ? <Small>{t('readsNone')}</Small> : null}
      <ul className="vc-plain-list vc-small">
        {incident.reporterReads.map((read) => (
          <li key={read.at}>
            {t('readLine', {
              organisation: read.organisation.name,
              day: shortDay(read.at),
              reason: t(`incidents:readReason.${read.reason}`).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
