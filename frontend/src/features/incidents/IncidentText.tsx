import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Notice } from '../../ui/Card'
import { Heading2 } from '../../ui/Text'

export function IncidentText({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  if (!incident.description) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('text')}</Heading2>
      <p className="vc-message">{incident.description}</p>
      {incident.descriptionHeld ? (
        <Notice tone="needs">{incident.mine ? t('held') : t('heldForManager')}</Notice>
      ) : null}
    </section>
  )
}
