import type { FieldValues, Path, UseFormRegisterReturn, UseFormReturn } from 'react-hook-form'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { CheckField, TextArea, TextField } from '../../ui/fields'
import type { WhenFields } from './planFields'

interface FieldsetProps<Fields extends FieldValues> {
  form: UseFormReturn<Fields>
}

/** Title, areas, day, times, place and purpose, for planning and for changing. */
export function WhenFieldset<Fields extends WhenFields>({ form }: FieldsetProps<Fields>) {
  const { t } = useTranslation('sessions')
  const mistake = useMistake(form)
  const name = (field: keyof WhenFields) => field as Path<Fields>
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  return (
    <>
      <TextField
        label={t('titleField')}
        hint={t('titleHint')}
        maxLength={120}
        error={mistake('title')}
        {...form.register(name('title'), required(t('titleField')))}
      />
      <AreaBoxes
        mistake={mistake('areaIds')}
        field={form.register(name('areaIds'), {
          validate: (chosen) => (chosen as string[]).length > 0 || t('lack.areas'),
        })}
      />
      <TextField
        label={t('day')}
        type="date"
        short
        error={mistake('day')}
        {...form.register(name('day'), required(t('day')))}
      />
      <TextField
        label={t('from')}
        type="time"
        short
        error={mistake('from')}
        {...form.register(name('from'), required(t('from')))}
      />
      <TextField
        label={t('until')}
        type="time"
        short
        error={mistake('until')}
        {...form.register(name('until'), {
          ...required(t('until')),
          validate: (until, { from }) => String(until) > from || t('lack.until'),
        })}
      />
      <TextField
        label={t('place')}
        hint={t('placeHint')}
        maxLength={200}
        error={mistake('place')}
        {...form.register(name('place'), required(t('place')))}
      />
      <TextArea
        label={t('purpose')}
        optional={t('common:optional')}
        rows={3}
        maxLength={1000}
        error={mistake('purpose')}
        {...form.register(name('purpose'))}
      />
    </>
  )
}

function useMistake<Fields extends FieldValues>({ formState: { errors } }: UseFormReturn<Fields>) {
  return (field: keyof WhenFields): string | undefined => {
    const message = errors[field]?.message
    return typeof message === 'string' ? message : undefined
  }
}

interface AreaBoxesProps {
  field: UseFormRegisterReturn
  mistake: string | undefined
}

function AreaBoxes({ field, mistake }: AreaBoxesProps) {
  const { t } = useTranslation('sessions')
  const areas = areasWhere(useMe(), 'PLAN_SESSIONS')
  if (areas.length < 2) return null
  return (
    <fieldset id="areaIds" tabIndex={-1} aria-describedby={mistake ? 'areaIds-error' : undefined}>
      <legend className="vc-legend">{t('areas')}</legend>
      {mistake ? (
        <div className="utrecht-form-field-error-message" id="areaIds-error">
          {mistake}
        </div>
      ) : null}
      {areas.map(({ id, name }) => (
        <CheckField key={id} label={name} value={id} {...field} id={`area-${id}`} />
      ))}
    </fieldset>
  )
}
