import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading2 } from '../../ui/Text'
import { DecideForm } from './DecideForm'
import { MergeForm } from './MergeForm'

const decisions = ['ACCEPTED', 'REFUSED'] as const

/** What a moderator may do with a message: nothing that the server does not allow is offered. */
export function ModeratePanel({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const moves = decisions.filter((decision) => input.moves.includes(decision))
  if (moves.length === 0 && !input.mayMerge) return null

  return (
    <Card>
      <Heading2>{t('moderate')}</Heading2>
      {moves.length > 0 ? <DecideForm key={input.status} input={input} moves={moves} /> : null}
      {input.mayMerge ? (
        <Disclosure summary={t('merge')}>
          <MergeForm input={input} />
        </Disclosure>
      ) : null}
    </Card>
  )
}
