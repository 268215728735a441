import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Input } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Small, Text } from '../../ui/Text'
import { beginningOf, useInputHeading } from './inputLabels'
import { similarInputs } from './inputQueries'
import { SupportButton } from './SupportButton'
import { useSettled } from './useSettled'

/** Fewer letters than this are like anything. */
const ENOUGH = 15

interface SimilarInputsProps {
  area: string
  about: Input['about']
  text: string
}

/** The same may have been said already: support is then worth more than a second message. */
export function SimilarInputs({ area, about, text }: SimilarInputsProps) {
  const { t } = useTranslation('inputs')
  const heading = useInputHeading()
  const written = useSettled(text)
  const isEnough = written.trim().length >= ENOUGH
  const { data: similar } = useQuery({
    ...similarInputs({ area, about, text: written }),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  })
  const offered = isEnough ? (similar?.items.filter(({ mine }) => !mine) ?? []) : []

  if (offered.length === 0) return null
  return (
    <Card needsYou>
      <Heading2>{t('similarTitle')}</Heading2>
      <Small>{t('similarHelp')}</Small>
      <ul className="vc-plain-list">
        {offered.map((input) => (
          <li key={input.id} className="vc-stack vc-stack-tight">
            <AppLink to={paths.input(input.id)}>{heading(input)}</AppLink>
            <Text>{beginningOf(input.text, 160)}</Text>
            <SupportButton input={input} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
