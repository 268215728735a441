import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Small } from '../../ui/Text'
import { useMakePack } from './sessionActs'
import { packAddress } from './sessionQueries'

/** On at most four pages what somebody reads before the meeting. */
export function PackButton({ id }: { id: string }) {
  const { t } = useTranslation('sessions')
  const make = useMakePack(id)
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{t('packHelp')}</Small>
      {make.isError ? <p role="alert">{sentenceOf(make.error)}</p> : null}
      <div className="vc-row">
        <Button purpose="secondary" size="small" busy={make.isPending} onClick={() => make.mutate()}>
          {t('packMake')}
        </Button>
        {make.data ? (
          <a className="nl-link" href={packAddress(id)} download>
            {t('packOpen')}
          </a>
        ) : null}
      </div>
    </div>
  )
}
