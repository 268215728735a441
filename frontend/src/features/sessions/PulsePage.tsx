import type { PulseView } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Page } from '../../ui/Page'
import { LinkPage } from './LinkPage'
import { readPulse } from './linkQueries'
import { PulseForm } from './PulseForm'

/** How the cooperation goes, by the link of a mail: three numbers, and a line when somebody likes. */
export function PulsePage() {
  const { t } = useTranslation('sessions')
  return (
    <LinkPage<PulseView> purpose="pulse" title={t('pulseTitle')} read={readPulse}>
      {(view, token, onAnswered) => (
        <Page title={t('pulseTitle')} lead={t('pulseLead', { title: view.title, day: longDay(view.heldOn) })} narrow>
          <PulseForm token={token} onAnswered={onAnswered} />
        </Page>
      )}
    </LinkPage>
  )
}
