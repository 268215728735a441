import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { Heading2, Text } from '../../ui/Text'

interface EraseFields {
  word: string
}

/** Cannot be undone, so it asks for a word that nobody types by accident. */
export function EraseForm({ erase }: { erase: () => Promise<unknown> }) {
  const { t } = useTranslation('account')
  const form = useForm<EraseFields>({ defaultValues: { word: '' }, shouldFocusError: false })
  const { errors, submitCount, isSubmitting } = form.formState
  const word = t('eraseWord')

  const submit = form.handleSubmit(async () => {
    try {
      await erase()
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('eraseTitle')}</Heading2>
      <Text>{t('eraseLead')}</Text>
      <ul>
        <li>{t('eraseAccount')}</li>
        <li>{t('eraseRoles')}</li>
        <li>{t('eraseOpen')}</li>
        <li>{t('eraseClosed')}</li>
        <li>{t('eraseKept')}</li>
      </ul>
      <form className="vc-form" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
        <TextField
          label={t('eraseConfirm', { word })}
          short
          autoComplete="off"
          error={errors.word?.message}
          {...form.register('word', {
            validate: (typed) => typed.trim().toUpperCase() === word || t('eraseConfirm', { word }),
          })}
        />
        <div>
          <Button type="submit" purpose="secondary" busy={isSubmitting}>
            {t('erase')}
          </Button>
        </div>
      </form>
    </section>
  )
}
