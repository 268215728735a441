import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { FigureRequest } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FigureFieldset } from './FigureFieldset'
import { type FigureFields, figureFieldsOf } from './figureFields'
import { useEditFigures } from './figureQueries'
import { linesOf } from './ItemFieldset'

/** As long as nobody answered, who asked may ask it otherwise. */
export function EditFiguresForm({ request }: { request: FigureRequest }) {
  const { t } = useTranslation('sessions')
  const edit = useEditFigures(request.id)
  const [before, setBefore] = useState(() => figureFieldsOf(request))
  const form = useForm<FigureFields>({ defaultValues: before, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (after) => {
    try {
      setBefore(figureFieldsOf(await edit.mutateAsync({ before, after, version: request.version })))
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={linesOf(problemLines(errors), request.id)}
        attempt={submitCount}
      />
      <FigureFieldset form={form} of={request.id} />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}
