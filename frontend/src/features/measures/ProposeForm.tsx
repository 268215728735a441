import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useCategoryLabel } from '../../api/categories'
import { chainAround } from '../../api/chains'
import { problemLines, showProblem } from '../../api/formProblem'
import type { CatalogueMeasure, MyArea, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { Combobox } from '../../ui/Combobox'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { MeasureFieldset } from './MeasureFieldset'
import { partyValue } from './matrixCells'
import { useProposeMeasure } from './measureActs'
import { fieldsOf, pointers, proposalOf } from './measureFields'
import { measureCatalogue } from './measureQueries'
import { useOurs } from './useSteadyRows'

interface ProposeFormProps {
  area: MyArea
  organisations: readonly Organisation[]
  /** The report that it comes of. */
  incidentId?: string
}

export function ProposeForm({ area, organisations, incidentId }: ProposeFormProps) {
  const { t } = useTranslation('measures')
  const ours = useOurs()
  const navigate = useNavigate()
  const propose = useProposeMeasure()
  const isManager = area.operations.includes('EDIT_MEASURES')
  const owners = isManager ? organisations : organisations.filter(({ id }) => ours.includes(id))
  const origin = useOrigin(incidentId)
  const [example, setExample] = useState<CatalogueMeasure>()
  const form = useForm({
    defaultValues: fieldsOf({ theme: origin?.theme, bottleneck: origin?.heading }),
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState

  function startFrom(measure: CatalogueMeasure | undefined, action: string) {
    setExample(measure)
    if (!measure) return
    const owner = owners.find(({ kind }) => kind === measure.ownerKind)
    form.setValue('action', action)
    form.setValue('theme', measure.theme)
    form.setValue('changesAccess', measure.changesAccess)
    if (owner && !form.getValues('owner')) form.setValue('owner', partyValue(owner.id))
  }

  const send = form.handleSubmit(async (fields) => {
    const told = {
      areaIds: [area.id],
      catalogueCode: example?.code,
      incidentIds: incidentId ? [incidentId] : undefined,
      origin: incidentId ? ('INCIDENTS' as const) : undefined,
    }
    try {
      const { id, code } = await propose.mutateAsync(proposalOf(fields, told))
      announce(t('proposed', { code }))
      await navigate({ to: '/maatregelen/$id', params: { id } })
    } catch (error) {
      showProblem(form, error, pointers)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {origin ? <Notice>{t('fromReport', { report: origin.heading })}</Notice> : null}
      <ExampleChoice chosen={example?.code} onChoose={startFrom} />
      <MeasureFieldset form={form} setsAll organisations={organisations} owners={owners} />
      <div>
        <Button type="submit">{t('propose')}</Button>
      </div>
    </form>
  )
}

interface ExampleChoiceProps {
  chosen: string | undefined
  onChoose: (measure: CatalogueMeasure | undefined, action: string) => void
}

/** What proved itself elsewhere, to start from. */
function ExampleChoice({ chosen, onChoose }: ExampleChoiceProps) {
  const { t, language } = useTranslation('measures')
  const { data: catalogue } = useSuspenseQuery(measureCatalogue)
  const actionOf = (measure: CatalogueMeasure) => (language === 'en' ? measure.actionEn : measure.actionNl)

  function choose(code: string) {
    const measure = catalogue.items.find((candidate) => candidate.code === code)
    onChoose(measure, measure ? actionOf(measure) : '')
  }

  return (
    <Combobox
      id="example"
      label={`${t('example')} (${t('common:optional')})`}
      hint={t('exampleHint')}
      options={catalogue.items.map((measure) => ({
        value: measure.code,
        label: `${t(`incidents:theme.${measure.theme}`)}: ${actionOf(measure)}`,
      }))}
      value={chosen ?? ''}
      onChange={choose}
      nothing={t('exampleNone')}
    />
  )
}

/** The report that it comes of, in the words of its own page. */
function useOrigin(incidentId: string | undefined) {
  const label = useCategoryLabel()
  const { data: chain } = useQuery({ ...chainAround('incident', incidentId ?? ''), enabled: incidentId !== undefined })
  const incident = chain?.nodes.find(({ distance }) => distance === 0)?.incident
  if (!incident) return undefined
  return { theme: incident.theme, heading: [label(incident.category), incident.street].filter(Boolean).join(', ') }
}
