import { sentenceOf } from '../../api/problem'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AskFirst } from '../../ui/AskFirst'
import { announce } from '../../ui/announcer'
import { Disclosure } from '../../ui/Disclosure'
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
  const move = useMoveInput(input.id)

  async function withdraw() {
    await move.mutateAsync({ from: input.status, to: 'WITHDRAWN' })
    announce(t('withdrawn'))
  }

  return (
    <AskFirst
      words={{ act: t('withdraw'), sure: t('withdrawSure'), yes: t('withdrawYes'), cancel: t('common:cancel') }}
      problem={move.isError ? sentenceOf(move.error) : undefined}
      onYes={withdraw}
    />
  )
}
