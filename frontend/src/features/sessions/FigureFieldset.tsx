import type { Path, UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { TextArea, TextField } from '../../ui/fields'
import type { FigureFields } from './figureFields'

interface FigureFieldsetProps<Fields extends FigureFields> {
  form: UseFormReturn<Fields>
  /** Keeps the ids of two forms on one page apart. */
  of?: string
}

/** For asking and for changing. */
export function FigureFieldset<Fields extends FigureFields>({ form, of }: FigureFieldsetProps<Fields>) {
  const { t } = useTranslation('sessions')
  const name = (field: keyof FigureFields) => field as Path<Fields>
  const id = (field: keyof FigureFields) => of && `${of}-${field}`
  const mistake = (field: keyof FigureFields) => form.getFieldState(name(field), form.formState).error?.message
  const required = (field: string) => ({ required: t('common:requiredField', { field }) })
  return (
    <>
      <TextField
        label={t('offences')}
        hint={t('offencesHint')}
        maxLength={300}
        error={mistake('offences')}
        {...form.register(name('offences'), required(t('offences')))}
        id={id('offences')}
      />
      <TextField
        label={t('periodFrom')}
        type="date"
        short
        error={mistake('periodFrom')}
        {...form.register(name('periodFrom'), required(t('periodFrom')))}
        id={id('periodFrom')}
      />
      <TextField
        label={t('periodUntil')}
        type="date"
        short
        error={mistake('periodUntil')}
        {...form.register(name('periodUntil'), required(t('periodUntil')))}
        id={id('periodUntil')}
      />
      <TextField
        label={t('daysAndHours')}
        optional={t('common:optional')}
        maxLength={200}
        error={mistake('daysAndHours')}
        {...form.register(name('daysAndHours'))}
        id={id('daysAndHours')}
      />
      <TextArea
        label={t('figuresPurpose')}
        rows={2}
        maxLength={500}
        error={mistake('purpose')}
        {...form.register(name('purpose'), required(t('figuresPurpose')))}
        id={id('purpose')}
      />
      <TextField
        label={t('figuresDue')}
        type="date"
        short
        error={mistake('dueDate')}
        {...form.register(name('dueDate'), required(t('figuresDue')))}
        id={id('dueDate')}
      />
    </>
  )
}
