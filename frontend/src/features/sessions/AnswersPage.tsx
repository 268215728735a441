import { useSuspenseQuery } from '@tanstack/react-query'
import type { SessionAnswer } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { ButtonIcon, buttonClass } from '../../ui/Button'
import { Card, Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small, Text } from '../../ui/Text'
import { DecisionTag } from './sessionLabels'
import { posterAddress, sessionAnswers } from './sessionQueries'

/** What entrepreneurs said, and what was done with it: for who said it, and for the window of the shop. */
export function AnswersPage() {
  const { t } = useTranslation('sessions')
  const { area } = useArea()
  const { data: answers } = useSuspenseQuery(sessionAnswers(area.id))
  return (
    <Page
      title={t('saidAndDone')}
      lead={t('saidAndDoneLead', { area: area.name })}
      action={
        answers.items.length > 0 ? (
          <a className={buttonClass({ purpose: 'secondary' })} href={posterAddress(area.id)} download>
            <ButtonIcon name="list" />
            {t('poster')}
          </a>
        ) : null
      }
      narrow
    >
      {answers.items.length === 0 ? (
        <Empty title={t('saidNone')}>
          <Small>{t('saidNoneHelp')}</Small>
        </Empty>
      ) : (
        <ul className="vc-plain-list" aria-label={t('saidAndDone')}>
          {answers.items.map((answer) => (
            <li key={answer.itemId}>
              <AnswerCard answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function AnswerCard({ answer }: { answer: SessionAnswer }) {
  const { t } = useTranslation('sessions')
  const { title, heldOn, decision, giverText, inputs, supports, measures } = answer
  const said = [
    t('saidBy', { count: inputs ?? 1 }),
    supports > 0 ? t('inputs:supports', { count: supports }) : undefined,
    t('inputs:answeredAt', { day: longDay(heldOn) }),
  ]
  return (
    <Card>
      <div className="vc-row vc-row-between">
        <Heading2>{title}</Heading2>
        {decision ? <DecisionTag decision={decision} /> : null}
      </div>
      <Small>{said.filter(Boolean).join(' · ')}</Small>
      {giverText ? <Text>{giverText}</Text> : null}
      {measures.length > 0 ? (
        <ul className="vc-plain-list" aria-label={t('inputs:agreedThen')}>
          {measures.map(({ id, text, status, dueDate, doneDate }) => (
            <li key={id ?? text}>
              {text}
              <Small>
                {doneDate
                  ? t('inputs:doneOn', { day: longDay(doneDate) })
                  : [t(`measures:status.${status}`), dueDate && t('inputs:readyOn', { day: longDay(dueDate) })]
                      .filter(Boolean)
                      .join(', ')}
              </Small>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}
