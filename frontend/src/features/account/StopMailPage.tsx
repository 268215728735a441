import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { mailLink, mailStopped, useMailByLink } from './dataQueries'

/** Opened by the link in a mail, which is the one click that it takes. */
export function StopMailPage() {
  const { t } = useTranslation('account')
  const { data: stopped } = useSuspenseQuery(mailStopped)
  const { kind } = mailLink()
  const again = useMailByLink(mailLink())
  const words = kind ? 'stopKind' : 'stopWeek'

  if (!stopped) return <Page title={t('stopUnknown')} lead={t('stopUnknownLead')} narrow />
  if (again.isSuccess) return <Page title={t(`${words}.undone`)} narrow />
  return (
    <Page
      title={t(kind === 'DAY' ? 'stopDay' : `${words}.stopped`)}
      lead={kind ? <ToChoices isInInbox={kind !== 'PULSE'} /> : t('stoppedLead')}
      narrow
    >
      {again.isError ? <p role="alert">{sentenceOf(again.error)}</p> : null}
      {kind === 'DAY' ? null : (
        <div>
          <Button purpose="secondary" onClick={() => again.mutate(true)}>
            {t(`${words}.undo`)}
          </Button>
        </div>
      )}
    </Page>
  )
}

/** Nothing of what comes by mail only is under Voor jou. */
function ToChoices({ isInInbox }: { isInInbox: boolean }) {
  const { t } = useTranslation('account')
  return (
    <>
      {t(isInInbox ? 'stoppedKindLead' : 'stoppedMailOnly')}{' '}
      <AppLink to={paths.mailChoices()}>{t('nav:myMail')}</AppLink>
    </>
  )
}
