import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { sentenceOf } from '../../api/problem'
import type { IncidentDetails, PoliceReport } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AskFirst } from '../../ui/AskFirst'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { CheckField, ChoiceField, TextArea, TextField } from '../../ui/fields'
import { useMoveIncident } from './incidentActs'
import { useChangeIncident } from './incidentChange'
import { policeStates } from './reportForm'

/** What the reporter may still change: complete it, or take it back. */
export function ReporterActs({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const { acts, transitions } = incident.allowed
  if (!incident.mine) return null
  return (
    <>
      {acts.includes('PATCH') ? (
        <Disclosure summary={t('edit')}>
          <CompleteForm incident={incident} />
        </Disclosure>
      ) : null}
      {transitions.includes('WITHDRAWN') ? <Withdraw incident={incident} /> : null}
    </>
  )
}

interface CompleteFields {
  placeText: string
  description: string
  shareWithPolice: boolean
  policeState: PoliceReport['state'] | ''
  policeReference: string
}

function CompleteForm({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('report')
  const change = useChangeIncident(incident.id)
  const isEvent = incident.intake === 'EVENT'
  const form = useForm<CompleteFields>({
    defaultValues: {
      placeText: incident.placeText ?? '',
      description: incident.description ?? '',
      shareWithPolice: incident.shareWithPolice ?? false,
      policeState: incident.policeReport?.state ?? '',
      policeReference: incident.policeReport?.reference ?? '',
    },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const optional = t('common:optional')

  const save = form.handleSubmit(async ({ placeText, description, shareWithPolice, policeState, policeReference }) => {
    try {
      await change.mutateAsync({
        placeText: placeText.trim() || undefined,
        description: description.trim() || undefined,
        shareWithPolice,
        policeReport:
          isEvent && policeState ? { state: policeState, reference: policeReference.trim() || undefined } : undefined,
      })
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error, { '/policeReport/reference': 'policeReference', '/policeReport': 'policeState' })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('placeText')}
        optional={optional}
        error={errors.placeText?.message}
        {...form.register('placeText')}
      />
      <TextArea
        label={isEvent ? t('whatHappened') : t('what')}
        hint={t('whatHint')}
        optional={optional}
        error={errors.description?.message}
        {...form.register('description')}
      />
      {isEvent ? (
        <>
          <ChoiceField
            label={t('policeReport')}
            options={policeStates.map((state) => ({ value: state, label: t(`policeState.${state}`) }))}
            {...form.register('policeState')}
          />
          <TextField
            label={t('policeReference')}
            optional={optional}
            error={errors.policeReference?.message}
            {...form.register('policeReference')}
          />
        </>
      ) : null}
      <CheckField label={t('share')} {...form.register('shareWithPolice')} />
      <div>
        <Button type="submit" size="small">
          {t('incident:editSave')}
        </Button>
      </div>
    </form>
  )
}

function Withdraw({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const move = useMoveIncident(incident.id)

  async function withdraw() {
    await move.mutateAsync({ from: incident.status, to: 'WITHDRAWN' })
    announce(t('withdrawnStatus'))
  }

  return (
    <AskFirst
      words={{ act: t('withdraw'), sure: t('withdrawSure'), yes: t('withdrawYes'), cancel: t('common:cancel') }}
      problem={move.isError ? sentenceOf(move.error) : undefined}
      onYes={withdraw}
    />
  )
}
