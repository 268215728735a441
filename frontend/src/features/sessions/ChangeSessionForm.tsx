import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Small } from '../../ui/Text'
import { pointers, type WhenFields, whenFieldsOf } from './planFields'
import { useChangeSession } from './sessionActs'
import { WhenFieldset } from './WhenFieldset'

export function ChangeSessionForm({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const change = useChangeSession(session.id)
  const [before, setBefore] = useState(() => whenFieldsOf(session))
  const form = useForm<WhenFields>({ defaultValues: before, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (after) => {
    try {
      setBefore(whenFieldsOf(await change.mutateAsync({ before, after, version: session.version })))
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error, pointers)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <Small>{t('changeHelp')}</Small>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <WhenFieldset form={form} />
      <div>
        <Button type="submit" purpose="secondary" size="small">
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}
