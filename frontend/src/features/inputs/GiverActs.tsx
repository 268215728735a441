import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Small } from '../../ui/Text'
import { EditInputForm } from './EditInputForm'
import { useMoveInput } from './inputActs'

/** What the writer may still do: say it better, or take it back. */
export function GiverActs({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  if (!input.mine) return null
  return (
    <>
      {input.mayEdit ? (
        <Disclosure summary={t('edit')}>
          <EditInputForm input={input} />
        </Disclosure>
      ) : null}
      {input.moves.includes('WITHDRAWN') ? <Withdraw input={input} /> : null}
    </>
  )
}

function Withdraw({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const [isAsking, setAsking] = useState(false)
  const move = useMoveInput(input.id)

  async function withdraw() {
    await move.mutateAsync({ from: input.status, to: 'WITHDRAWN' })
    announce(t('withdrawn'))
  }

  if (!isAsking) {
    return (
      <div>
        <Button purpose="subtle" size="small" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      </div>
    )
  }
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{t('withdrawSure')}</Small>
      {move.isError ? <p role="alert">{sentenceOf(move.error)}</p> : null}
      <div className="vc-row">
        <Button purpose="secondary" size="small" onClick={() => void withdraw().catch(() => undefined)}>
          {t('withdrawYes')}
        </Button>
        <Button purpose="subtle" size="small" onClick={() => setAsking(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  )
}
