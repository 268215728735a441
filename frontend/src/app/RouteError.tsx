import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { NoMembership } from '../api/entry'
import { ApiProblem, isStatus, sentenceOf } from '../api/problem'
import { useTranslation } from '../i18n/i18n'
import { lazyPage } from '../lib/lazyPage'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'
import { Small, Text } from '../ui/Text'
import { NotFoundPage } from './NotFoundPage'
import { SignInPage } from './SignInPage'

/** Met once, before somebody is a member: every first page would load it. */
const NoMembershipPage = lazyPage(() => import('./NoMembershipPage'), 'NoMembershipPage')

export function RouteError({ error }: ErrorComponentProps) {
  if (isStatus(error, 401)) return <SignInPage />
  if (isStatus(error, 404)) return <NotFoundPage />
  if (error instanceof NoMembership) return <NoMembershipPage />
  return <UnexpectedPage error={error} />
}

function UnexpectedPage({ error }: { error: unknown }) {
  const { t } = useTranslation('start')
  const router = useRouter()
  return (
    <Page title={t('errorTitle')} narrow>
      <div role="alert">
        <Text>{sentenceOf(error)}</Text>
      </div>
      <Small>{t('errorHelp')}</Small>
      {error instanceof ApiProblem && error.traceId ? (
        <Small>{t('errorTrace', { traceId: error.traceId })}</Small>
      ) : null}
      <div>
        <Button onClick={() => void router.invalidate()}>{t('common:retry')}</Button>
      </div>
    </Page>
  )
}
