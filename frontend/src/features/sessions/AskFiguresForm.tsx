import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { areasWhere, useMe } from '../../api/me'
import type { AskFigures } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField, TextArea, TextField } from '../../ui/fields'
import { useAskFigures } from './figureQueries'
import { optionsOf, useOrganisations } from './useOrganisations'

type FigureFields = Record<Exclude<keyof AskFigures, 'sessionId'>, string>

const askable = ['POLICE', 'FIRE_SERVICE', 'MUNICIPALITY']

export function AskFiguresForm() {
  const { t } = useTranslation('sessions')
  const ask = useAskFigures()
  const areas = areasWhere(useMe(), 'ASK_FIGURES')
  const form = useForm<FigureFields>({ defaultValues: emptyAsk(areas[0]?.id ?? ''), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const areaId = useWatch({ control: form.control, name: 'areaId' })
  const organisations = useOrganisations([areaId]).filter(({ kind }) => askable.includes(kind))

  const send = form.handleSubmit(async ({ daysAndHours, ...fields }) => {
    try {
      await ask.mutateAsync({ ...fields, daysAndHours: daysAndHours.trim() || undefined })
      form.reset(emptyAsk(areaId))
      announce(t('figuresAsked'))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {areas.length > 1 ? (
        <SelectField label={t('common:area')} options={optionsOf(areas)} {...form.register('areaId')} />
      ) : null}
      <SelectField
        label={t('figuresWhom')}
        error={errors.organisationId?.message}
        options={[{ value: '', label: t('common:chooseOption') }, ...optionsOf(organisations)]}
        {...form.register('organisationId', {
          required: t('common:requiredField', { field: t('figuresWhom') }),
        })}
      />
      <WhatFields form={form} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          {t('figuresSend')}
        </Button>
      </div>
    </form>
  )
}

const emptyAsk = (areaId: string): FigureFields => ({
  areaId,
  organisationId: '',
  offences: '',
  periodFrom: '',
  periodUntil: '',
  daysAndHours: '',
  purpose: '',
  dueDate: '',
})

function WhatFields({ form }: { form: UseFormReturn<FigureFields> }) {
  const { t } = useTranslation('sessions')
  const { errors } = form.formState
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  return (
    <>
      <TextField
        label={t('offences')}
        hint={t('offencesHint')}
        maxLength={300}
        error={errors.offences?.message}
        {...form.register('offences', required(t('offences')))}
      />
      <TextField
        label={t('periodFrom')}
        type="date"
        short
        error={errors.periodFrom?.message}
        {...form.register('periodFrom', required(t('periodFrom')))}
      />
      <TextField
        label={t('periodUntil')}
        type="date"
        short
        error={errors.periodUntil?.message}
        {...form.register('periodUntil', required(t('periodUntil')))}
      />
      <TextField
        label={t('daysAndHours')}
        optional={t('common:optional')}
        maxLength={200}
        error={errors.daysAndHours?.message}
        {...form.register('daysAndHours')}
      />
      <TextArea
        label={t('figuresPurpose')}
        rows={2}
        maxLength={500}
        error={errors.purpose?.message}
        {...form.register('purpose', required(t('figuresPurpose')))}
      />
      <TextField
        label={t('figuresDue')}
        type="date"
        short
        error={errors.dueDate?.message}
        {...form.register('dueDate', required(t('figuresDue')))}
      />
    </>
  )
}
