import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { forgetLinkToken, takeLinkToken } from '../../lib/linkToken'
import { Page } from '../../ui/Page'
import { Small, Text } from '../../ui/Text'

interface LinkPageProps<View> {
  purpose: 'correction' | 'release' | 'pulse'
  title: string
  read: (token: string) => Promise<View>
  /** What is asked; answered, it says with which words it is over. */
  children: (view: View, token: string, onAnswered: (thanks: string) => void) => ReactNode
}

/** From the link in a mail to an answer, without an account. */
export function LinkPage<View>({ purpose, title, read, children }: LinkPageProps<View>) {
  const { t } = useTranslation('sessions')
  const [token] = useState(() => takeLinkToken(purpose))
  const [thanks, setThanks] = useState<string>()

  function thank(words: string) {
    forgetLinkToken(purpose)
    setThanks(words)
  }

  if (thanks) {
    return (
      <Page title={t('thanks')} narrow>
        <div role="status">
          <Text>{thanks}</Text>
        </div>
      </Page>
    )
  }
  if (!token) return <Page title={title} lead={t('linkMissing')} narrow />
  return (
    <Opened title={title} ask={[purpose, token]} read={() => read(token)}>
      {(view) => children(view, token, thank)}
    </Opened>
  )
}

interface OpenedProps<View> {
  title: string
  ask: readonly string[]
  read: () => Promise<View>
  children: (view: View) => ReactNode
}

function Opened<View>({ title, ask, read, children }: OpenedProps<View>) {
  const { t } = useTranslation('sessions')
  const { data: view, error } = useQuery({
    queryKey: ['link', ...ask],
    queryFn: read,
    // what somebody is writing does not change under their hands
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (error) {
    return (
      <Page title={t('replies:unusable')} narrow>
        <div role="alert">
          <Text>{sentenceOf(error)}</Text>
        </div>
        <Small>{t('linkUnusableHelp')}</Small>
      </Page>
    )
  }
  if (view === undefined) return <Page title={title} lead={t('common:loading')} narrow />
  return children(view)
}
