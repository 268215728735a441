import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useWriteProgress } from './measureActs'

/** How it goes, in the words of who does it or helps. */
export function WriteProgress({ id }: { id: string }) {
  const { t } = useTranslation('measures')
  const write = useWriteProgress(id)
  const form = useForm({ defaultValues: { text: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (note) => {
    try {
      await write.mutateAsync(note)
      announce(t('progressSent'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('progressText')}
        hint={t('noPersons')}
        rows={3}
        maxLength={2000}
        error={errors.text?.message}
        {...form.register('text', { required: t('common:required') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('progressSend')}
        </Button>
      </div>
    </form>
  )
}
