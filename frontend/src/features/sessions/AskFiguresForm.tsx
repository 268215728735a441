import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/fields'
import { FigureFieldset } from './FigureFieldset'
import { emptyFigures, type FigureFields, toldOf } from './figureFields'
import { useAskFigures } from './figureQueries'
import { optionsOf, useOrganisations } from './useOrganisations'

interface AskFields extends FigureFields {
  areaId: string
  organisationId: string
}

const askable = ['POLICE', 'FIRE_SERVICE', 'MUNICIPALITY']

export function AskFiguresForm() {
  const { t } = useTranslation('sessions')
  const ask = useAskFigures()
  const areas = areasWhere(useMe(), 'ASK_FIGURES')
  const form = useForm<AskFields>({ defaultValues: emptyAsk(areas[0]?.id ?? ''), shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const areaId = useWatch({ control: form.control, name: 'areaId' })
  const organisations = useOrganisations([areaId]).filter(({ kind }) => askable.includes(kind))

  const send = form.handleSubmit(async (fields) => {
    try {
      await ask.mutateAsync({ areaId, organisationId: fields.organisationId, ...toldOf(fields) })
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
      <FigureFieldset form={form} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          {t('figuresSend')}
        </Button>
      </div>
    </form>
  )
}

const emptyAsk = (areaId: string): AskFields => ({ areaId, organisationId: '', ...emptyFigures })
