import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading3, Small } from '../../ui/Text'
import { itemAnchor } from './OutcomeCard'
import type { Refusals } from './refusals'

interface PublishPanelProps {
  session: SessionDetails
  publish: UseMutationResult<SessionDetails, Error, undefined>
  refusals: Refusals
}

/** The host publishes; what is missing is said here and at each item. */
export function PublishPanel({ session, publish, refusals }: PublishPanelProps) {
  const { t } = useTranslation('sessions')
  const [attempt, setAttempt] = useState(0)
  const lines = [
    ...session.items.flatMap(({ id, position, title }) =>
      (refusals.byItem[id] ?? []).map((text) => ({ field: itemAnchor(id), text: `${position}. ${title}: ${text}` })),
    ),
    ...refusals.rest.map((text) => ({ text })),
  ]

  async function send() {
    try {
      await publish.mutateAsync(undefined)
      announce(t('publishedNow'))
    } finally {
      setAttempt((count) => count + 1)
    }
  }

  return (
    <Card>
      <Heading3>{t('publish')}</Heading3>
      <Small>{t('publishHelp')}</Small>
      <ErrorSummary title={t('publishNotYet')} lines={lines} attempt={attempt} />
      <div>
        <Button busy={publish.isPending} onClick={() => void send().catch(() => undefined)}>
          {t('publishSend')}
        </Button>
      </div>
    </Card>
  )
}
