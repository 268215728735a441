import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { Act, IncidentDetails, WriteUpdate } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextArea } from '../../ui/fields'
import { useWriteUpdate } from './incidentActs'

const kindOfAct = { ANSWER: 'ANSWER', ASK: 'QUESTION', NOTE: 'NOTE' } as const satisfies Partial<
  Record<Act, WriteUpdate['kind']>
>
const writingActs = ['ANSWER', 'ASK', 'NOTE'] as const

/** A note, a question or an answer, as far as this person may write them. */
export function WriteMessage({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const write = useWriteUpdate(incident.id)
  const kinds = writingActs.filter((act) => incident.allowed.acts.includes(act)).map((act) => kindOfAct[act])
  const form = useForm<WriteUpdate>({
    defaultValues: { kind: kinds[0] ?? 'NOTE', audience: 'REPORTER', text: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const asksReporter = useWatch({ control: form.control, name: 'kind' }) !== 'NOTE'

  const send = form.handleSubmit(async (message) => {
    try {
      await write.mutateAsync(asksReporter ? { ...message, audience: 'REPORTER' } : message)
      announce(t('messageSent'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {kinds.length > 1 ? (
        <ChoiceField
          label={t('writeKind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          {...form.register('kind')}
        />
      ) : null}
      {incident.mine || asksReporter ? null : (
        <ChoiceField
          label={t('writeFor')}
          options={[
            { value: 'REPORTER', label: t('forReporter') },
            { value: 'PARTNERS', label: t('forPartnersOption') },
          ]}
          {...form.register('audience')}
        />
      )}
      <TextArea
        label={kinds[0] === 'ANSWER' && kinds.length === 1 ? t('answer') : t('messageText')}
        error={errors.text?.message}
        {...form.register('text', { required: t('common:required') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('common:send')}
        </Button>
      </div>
    </form>
  )
}
