import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { CorrectByLink, CorrectionView } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { useCorrectByLink } from './linkQueries'
import { DecisionTag } from './sessionLabels'

interface CheckFields {
  right: 'yes' | 'no' | ''
  /** In the order of the items. */
  texts: string[]
}

interface CorrectByLinkFormProps {
  view: CorrectionView
  token: string
  onAnswered: (thanks: string) => void
}

const textOf = ({ partnerText = '' }: CorrectionView['items'][number]) => partnerText

export function CorrectByLinkForm({ view, token, onAnswered }: CorrectByLinkFormProps) {
  const { t } = useTranslation('sessions')
  const correct = useCorrectByLink()
  const form = useForm<CheckFields>({
    defaultValues: { right: view.saidRight ? 'yes' : '', texts: view.items.map(textOf) },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const isRight = useWatch({ control: form.control, name: 'right' }) !== 'no'
  const pointers = Object.fromEntries(view.items.map((_, index) => [`/corrections/${index}/text`, 'right' as const]))

  const send = form.handleSubmit(async ({ right, texts }) => {
    const corrections = right === 'no' ? changedTexts(view, texts) : []
    if (right === 'no' && corrections.length === 0) {
      form.setError('right', { message: t('lack.correction') })
      return
    }
    try {
      const { correctUntil } = await correct.mutateAsync({ token, corrections, right: right === 'yes' })
      onAnswered(t(right === 'yes' ? 'checkThanksRight' : 'checkThanks', { day: longDay(correctUntil) }))
    } catch (error) {
      showProblem(form, error, pointers)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {view.items.map((item, index) => (
        <CheckedItem key={item.id} form={form} item={item} index={index} isRight={isRight} />
      ))}
      <ChoiceField
        label={t('checkQuestion')}
        error={errors.right?.message}
        options={[
          { value: 'yes', label: t('checkYes') },
          { value: 'no', label: t('checkNo') },
        ]}
        {...form.register('right', { required: t('common:chooseOption') })}
      />
      <div>
        <Button type="submit" busy={correct.isPending}>
          {t('checkSend')}
        </Button>
      </div>
    </form>
  )
}

function changedTexts({ items }: CorrectionView, texts: readonly string[]): CorrectByLink['corrections'] {
  return items.flatMap((item, index) => {
    const text = texts[index]?.trim() ?? ''
    return text && text !== textOf(item) ? [{ itemId: item.id, text }] : []
  })
}

interface CheckedItemProps {
  form: UseFormReturn<CheckFields>
  item: CorrectionView['items'][number]
  index: number
  isRight: boolean
}

function CheckedItem({ form, item, index, isRight }: CheckedItemProps) {
  const { t } = useTranslation('sessions')
  return (
    <Card>
      <div className="vc-row vc-row-between">
        <Heading2>{item.title}</Heading2>
        {item.decision ? <DecisionTag decision={item.decision} /> : null}
      </div>
      <p className="vc-message">{item.partnerText ?? t('checkNoText')}</p>
      {item.corrections.map(({ text, status, answer }) => (
        <div key={text}>
          <Small>{`${t('checkEarlier')}: ${text}`}</Small>
          <Small>{[t(`correctionStatus.${status}`), answer].filter(Boolean).join(': ')}</Small>
        </div>
      ))}
      {isRight ? null : (
        <TextArea
          label={t('checkField', { title: item.title })}
          hint={t('measures:noPersons')}
          rows={4}
          maxLength={2000}
          {...form.register(`texts.${index}`)}
        />
      )}
    </Card>
  )
}
