import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { isStatus } from '../../api/problem'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { InputFieldset } from './InputFieldset'
import { useChangeInput } from './inputActs'
import { fieldsOf } from './inputFields'
import { readInput } from './inputQueries'

/** The words of somebody who thought again; only what they changed is sent. */
export function EditInputForm({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const change = useChangeInput(input.id)
  const [base, setBase] = useState(() => ({ before: fieldsOf(input), version: input.version }))
  const form = useForm({ defaultValues: base.before, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const save = form.handleSubmit(async (after) => {
    try {
      const saved = await change.mutateAsync({ ...base, after })
      setBase({ before: fieldsOf(saved), version: saved.version })
      form.reset(fieldsOf(saved))
      announce(t('common:saved'))
    } catch (error) {
      showProblem(form, error)
      // who saves once more, after reading what stands there now, means it
      if (isStatus(error, 412)) setBase({ ...base, version: (await readInput(input.id)).version })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <InputFieldset form={form} areaId={input.areaId} />
      <div>
        <Button type="submit">{t('common:save')}</Button>
      </div>
    </form>
  )
}
