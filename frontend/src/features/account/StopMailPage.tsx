import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { digestKey, digestStopped, useDigestByLink } from './dataQueries'

/** Opened by the link in the weekly mail, which is the one click that it takes. */
export function StopDigestPage() {
  const { t } = useTranslation('account')
  const { data: stopped } = useSuspenseQuery(digestStopped)
  const again = useDigestByLink(digestKey())

  if (!stopped) return <Page title={t('stopUnknown')} lead={t('stopUnknownLead')} narrow />
  if (again.isSuccess) return <Page title={t('stopUndone')} narrow />
  return (
    <Page title={t('stopped')} lead={t('stoppedLead')} narrow>
      {again.isError ? <p role="alert">{sentenceOf(again.error)}</p> : null}
      <div>
        <Button purpose="secondary" onClick={() => again.mutate(true)}>
          {t('stopUndo')}
        </Button>
      </div>
    </Page>
  )
}
