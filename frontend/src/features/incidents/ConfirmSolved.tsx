import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { useConfirmIncident } from './incidentActs'

interface Answer {
  note: string
}

/** Who saw it says whether it is true. */
export function ConfirmSolved({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const [isStillThere, setStillThere] = useState(false)
  const confirm = useConfirmIncident(incident.id)
  const form = useForm<Answer>({ defaultValues: { note: '' }, shouldFocusError: false })

  if (!incident.allowed.acts.includes('CONFIRM')) return null

  const send = (solved: boolean) =>
    form.handleSubmit(async ({ note }) => {
      try {
        await confirm.mutateAsync({ solved, note: note.trim() || undefined })
        announce(solved ? t('confirmedStatus') : t('reopenedStatus'))
      } catch (error) {
        showProblem(form, error)
      }
    })

  return (
    <Card needsYou>
      <Heading2>{t('confirmTitle')}</Heading2>
      <Small>{t('confirmLead')}</Small>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={problemLines(form.formState.errors)}
        attempt={form.formState.submitCount}
      />
      {isStillThere ? (
        <form className="vc-form" noValidate onSubmit={(event) => void send(false)(event)}>
          <TextArea
            label={t('confirmNote')}
            optional={t('common:optional')}
            error={form.formState.errors.note?.message}
            {...form.register('note')}
          />
          <div className="vc-row">
            <Button type="submit">{t('confirmSend')}</Button>
            <Button purpose="subtle" onClick={() => setStillThere(false)}>
              {t('common:cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="vc-row">
          <Button size="small" onClick={() => void send(true)()}>
            {t('confirmYes')}
          </Button>
          <Button size="small" purpose="secondary" onClick={() => setStillThere(true)}>
            {t('confirmNo')}
          </Button>
        </div>
      )}
    </Card>
  )
}
