import { may, useMe } from '../../api/me'
import { sentenceOf } from '../../api/problem'
import type { Input } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Small } from '../../ui/Text'
import { useSupportInput } from './inputActs'

const supportable: Input['status'][] = ['ACCEPTED', 'SCHEDULED', 'DISCUSSED']

/** Support is given by pressing, and taken back by pressing again. */
export function SupportButton({ input }: { input: Input }) {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const support = useSupportInput(input.id)
  const isOpen = supportable.includes(input.status)
  const isOffered = isOpen && !input.mine && may(me, 'SUBMIT_INPUT', input.areaId)
  if (!isOpen && input.status !== 'ANSWERED') return null

  async function change(supports: boolean) {
    await support.mutateAsync(supports)
    announce(t(supports ? 'supported' : 'unsupported'))
  }

  return (
    <div className="vc-row">
      {isOffered ? (
        <Button
          purpose={input.supported ? 'primary' : 'secondary'}
          size="small"
          icon={input.supported ? 'check' : undefined}
          aria-pressed={input.supported}
          onClick={() => void change(!input.supported).catch(() => undefined)}
        >
          {t('support')}
        </Button>
      ) : null}
      <Small>{t('supports', { count: input.supports })}</Small>
      {support.isError ? <p role="alert">{sentenceOf(support.error)}</p> : null}
    </div>
  )
}
