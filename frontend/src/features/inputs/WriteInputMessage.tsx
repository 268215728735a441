import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useWriteInputMessage } from './inputActs'

/** Who decides asks; who wrote it answers. */
export function WriteInputMessage({ input: { id, mine } }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const write = useWriteInputMessage(id)
  const form = useForm({ defaultValues: { message: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ message }) => {
    try {
      await write.mutateAsync(message.trim())
      announce(t(mine ? 'answered' : 'asked'))
    } catch (error) {
      showProblem(form, error, { '/text': 'message' })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t(mine ? 'answer' : 'ask')}
        hint={mine ? undefined : t('askHint')}
        rows={3}
        maxLength={1000}
        error={errors.message?.message}
        {...form.register('message', { validate: (text) => Boolean(text.trim()) || t('common:required') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('common:send')}
        </Button>
      </div>
    </form>
  )
}
