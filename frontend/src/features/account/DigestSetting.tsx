import { useMe } from '../../api/me'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { CheckField } from '../../ui/fields'
import { Heading2, Text } from '../../ui/Text'
import { useWantDigest } from './dataQueries'

/** Whether the mail of Monday morning comes. */
export function DigestSetting() {
  const { t } = useTranslation('account')
  const { digest } = useMe()
  const want = useWantDigest()

  async function choose(wanted: boolean) {
    await want.mutateAsync(wanted)
    announce(t(wanted ? 'digestOn' : 'digestOff'))
  }

  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('digestTitle')}</Heading2>
      <Text>{t('digestLead')}</Text>
      <CheckField
        label={t('digestWanted')}
        checked={digest}
        onChange={(event) => void choose(event.target.checked).catch(() => undefined)}
      />
      {want.isError ? <p role="alert">{sentenceOf(want.error)}</p> : null}
    </section>
  )
}
