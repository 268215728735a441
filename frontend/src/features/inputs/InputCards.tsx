import { useMe } from '../../api/me'
import type { Input } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Marked } from '../../ui/Marked'
import { Small, Text } from '../../ui/Text'
import { beginningOf, InputTag, useInputHeading } from './inputLabels'
import { SupportButton } from './SupportButton'

interface InputCardsProps {
  label: string
  inputs: readonly Input[]
  /** What was searched for. */
  words?: string
}

export function InputCards({ label, inputs, words }: InputCardsProps) {
  return (
    <ul className="vc-plain-list" aria-label={label}>
      {inputs.map((input) => (
        <li key={input.id}>
          <InputCard input={input} words={words?.split(/\s+/) ?? []} />
        </li>
      ))}
    </ul>
  )
}

function InputCard({ input, words }: { input: Input; words: readonly string[] }) {
  const { t } = useTranslation('inputs')
  const heading = useInputHeading()
  const areas = useMe().areas
  const area = areas.length > 1 ? areas.find(({ id }) => id === input.areaId)?.name : undefined
  const parts = [
    t(`topicName.${input.topic}`),
    area,
    t('sharedOn', { day: plainDay(input.submittedOn) }),
    input.mine ? t('mine') : undefined,
  ]

  const waitsForYou = input.needsAnswer || (input.status === 'SUBMITTED' && !input.mine)

  return (
    <Card needsYou={waitsForYou}>
      <div className="vc-row vc-row-between">
        <AppLink to={paths.input(input.id)}>{heading(input)}</AppLink>
        {input.status === 'ACCEPTED' && !input.needsAnswer ? null : <InputTag {...input} />}
      </div>
      <Text>
        <Marked text={beginningOf(input.text)} words={words} />
      </Text>
      <Small>{parts.filter(Boolean).join(' · ')}</Small>
      <SupportButton input={input} />
    </Card>
  )
}
