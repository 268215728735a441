import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading2 } from '../../ui/Text'
import { ConsentLinkForm } from './ConsentLinkForm'
import { EditMeasureForm } from './EditMeasureForm'
import { FireAdviceForm } from './FireAdviceForm'
import { MoveMeasureForm } from './MoveMeasureForm'

const handlingActs = ['PATCH', 'GIVE_FIRE_ADVICE', 'SEND_CONSENT_LINK'] as const

/** What somebody may do with a measure: nothing that the server does not allow is offered. */
export function HandleMeasure({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const { transitions, acts } = measure.allowed
  if (transitions.length === 0 && !handlingActs.some((act) => acts.includes(act))) return null

  return (
    <Card>
      <Heading2>{t('handle')}</Heading2>
      {acts.includes('GIVE_FIRE_ADVICE') ? <FireAdviceForm measure={measure} /> : null}
      {transitions.length > 0 ? <MoveMeasureForm key={measure.status} measure={measure} /> : null}
      {acts.includes('SEND_CONSENT_LINK') ? (
        <Disclosure summary={t('consentLink')}>
          <ConsentLinkForm measure={measure} />
        </Disclosure>
      ) : null}
      {acts.includes('PATCH') ? (
        <Disclosure summary={t('edit')}>
          <EditMeasureForm key={measure.id} measure={measure} />
        </Disclosure>
      ) : null}
    </Card>
  )
}
