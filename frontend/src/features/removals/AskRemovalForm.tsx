import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea, TextField } from '../../ui/fields'
import { useAskRemoval } from './removalQueries'

export function AskRemovalForm({ onSent }: { onSent: () => void }) {
  const { t, language } = useTranslation('removals')
  const ask = useAskRemoval()
  const form = useForm({ defaultValues: { place: '', email: '' }, shouldFocusError: false })
  const { errors, submitCount, isSubmitting } = form.formState

  const send = form.handleSubmit(async (fields) => {
    try {
      await ask.mutateAsync({ ...fields, language: language === 'en' ? 'EN' : 'NL' })
      onSent()
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('place')}
        hint={t('placeHint')}
        rows={3}
        maxLength={500}
        error={errors.place?.message}
        {...form.register('place', { required: t('common:requiredField', { field: t('place') }) })}
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...form.register('email', {
          required: t('common:requiredField', { field: t('email') }),
          pattern: { value: /^\S+@\S+\.\S+$/, message: t('memberships:emailInvalid') },
        })}
      />
      <div>
        <Button type="submit" busy={isSubmitting}>
          {t('send')}
        </Button>
      </div>
    </form>
  )
}
