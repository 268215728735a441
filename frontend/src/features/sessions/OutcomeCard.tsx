import type { ReactNode } from 'react'
import type { AgendaItem } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Card } from '../../ui/Card'
import { Heading3, Small } from '../../ui/Text'
import { OutcomeMeasures } from './OutcomeMeasures'
import { DecisionTag } from './sessionLabels'

interface OutcomeCardProps {
  item: AgendaItem
  /** Why this item cannot be published yet. */
  refusals?: readonly string[]
  children?: ReactNode
}

export const itemAnchor = (id: string) => `item-${id}`

export function OutcomeCard({ item, refusals = [], children }: OutcomeCardProps) {
  const { t } = useTranslation('sessions')
  const { id, position, title, discussion, outcome, partners = [] } = item
  const texts = [
    ['discussion', discussion],
    ['partnerText', outcome?.partnerText],
    ['giverText', outcome?.giverText],
  ] as const
  return (
    <section id={itemAnchor(id)} tabIndex={-1} aria-label={title}>
      <Card needsYou={refusals.length > 0}>
        <div className="vc-row vc-row-between">
          <Heading3>{`${position}. ${title}`}</Heading3>
          {outcome?.decision ? <DecisionTag decision={outcome.decision} /> : null}
        </div>
        {refusals.map((refusal) => (
          <p key={refusal} className="utrecht-form-field-error-message">
            {refusal}
          </p>
        ))}
        {partners.length > 0 ? (
          <Small>{t('outcomeOf', { partners: partners.map(({ name }) => name).join(', ') })}</Small>
        ) : null}
        <dl className="vc-facts">
          {texts.map(([name, text]) =>
            text ? (
              <div key={name} className="vc-fact">
                <dt>{t(`field.${name}`)}</dt>
                <dd>{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <OutcomeMeasures measures={outcome?.measures ?? []} />
        {children}
      </Card>
    </section>
  )
}
