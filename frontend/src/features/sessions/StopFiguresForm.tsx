import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { FigureRequest } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { useMoveFigures } from './figureQueries'

interface StopFiguresFormProps {
  request: FigureRequest
  to: 'REFUSED' | 'WITHDRAWN'
}

/** Not delivered, or no longer needed: always with why. */
export function StopFiguresForm({ request, to }: StopFiguresFormProps) {
  const { t } = useTranslation('sessions')
  const move = useMoveFigures(request.id)
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async ({ reason }) => {
    try {
      await move.mutateAsync({ from: request.status, to, reason: reason.trim() })
      announce(t(`figureStatus.${to}`))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextArea
        label={t('figuresReason')}
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (reason) => Boolean(reason.trim()) || t('lack.reason') })}
      />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('leaveSend')}
        </Button>
      </div>
    </form>
  )
}
