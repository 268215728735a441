import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useWriteAddendum } from './draftActs'

export function AddendumForm({ id }: { id: string }) {
  const { t } = useTranslation('sessions')
  const write = useWriteAddendum(id)
  const form = useForm({ defaultValues: { text: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ text }) => {
    try {
      await write.mutateAsync(text.trim())
      form.reset()
      announce(t('addendumAdded'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('addendum')}
        hint={t('addendumHint')}
        rows={3}
        maxLength={2000}
        error={errors.text?.message}
        {...form.register('text', { validate: (text) => Boolean(text.trim()) || t('common:required') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('addendumSend')}
        </Button>
      </div>
    </form>
  )
}
