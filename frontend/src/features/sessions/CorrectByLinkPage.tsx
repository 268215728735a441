import type { CorrectionView } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Page } from '../../ui/Page'
import { CorrectByLinkForm } from './CorrectByLinkForm'
import { LinkPage } from './LinkPage'
import { readCorrections } from './linkQueries'

/** A partner without an account reads its part of the draft, and says whether it is right. */
export function CorrectByLinkPage() {
  const { t } = useTranslation('sessions')
  return (
    <LinkPage<CorrectionView> purpose="correction" title={t('checkTitle')} read={readCorrections}>
      {(view, token, onAnswered) => (
        <Page
          title={t('checkOf', { title: view.title })}
          lead={t('checkLead', {
            organisation: view.organisation,
            held: longDay(view.heldOn),
            day: longDay(view.correctUntil),
          })}
          narrow
        >
          <CorrectByLinkForm view={view} token={token} onAnswered={onAnswered} />
        </Page>
      )}
    </LinkPage>
  )
}
