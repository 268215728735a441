import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { isStatus } from '../../api/problem'
import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea, TextField } from '../../ui/fields'
import { MeasureFieldset } from './MeasureFieldset'
import { longest } from './matrixCells'
import { useChangeMeasure } from './measureActs'
import { readMeasure } from './measureCache'
import { fieldsOf, pointers } from './measureFields'
import { useOrganisations } from './useOrganisations'

/** Every field of a measure that somebody may change; only what they changed is sent. */
export function EditMeasureForm({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const change = useChangeMeasure(measure.id)
  const organisations = useOrganisations([measure])
  const isManager = measure.edits === 'ALL'
  const [base, setBase] = useState(() => ({ before: fieldsOf(measure), version: measure.version }))
  const form = useForm({ defaultValues: base.before, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const save = form.handleSubmit(async (after) => {
    try {
      const saved = await change.mutateAsync({ ...base, after })
      setBase({ before: fieldsOf(saved), version: saved.version })
      form.reset(fieldsOf(saved))
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error, pointers)
      // who saves once more, after reading what stands there now, means it
      if (isStatus(error, 412)) setBase({ ...base, version: (await readMeasure(measure.id)).version })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      {isManager ? (
        <TextField
          label={t('column.code')}
          short
          maxLength={longest.code}
          error={errors.code?.message}
          {...form.register('code', { required: t('common:requiredField', { field: t('column.code') }) })}
        />
      ) : null}
      <MeasureFieldset
        form={form}
        setsAll={isManager}
        organisations={organisations}
        owners={isManager ? organisations : []}
      />
      <TextArea
        label={t('field.reason')}
        hint={t('reasonHint')}
        optional={t('common:optional')}
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason')}
        id="editReason"
      />
      <div>
        <Button type="submit">{t('common:save')}</Button>
      </div>
    </form>
  )
}
