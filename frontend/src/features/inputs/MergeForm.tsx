import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ChoiceField, TextField } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { useMergeInput } from './inputActs'
import { beginningOf, useInputHeading } from './inputLabels'
import { possibleTargets } from './inputQueries'
import { useSettled } from './useSettled'

/** The one that says the same is pointed out in a list; words narrow it. */
export function MergeForm({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const heading = useInputHeading()
  const navigate = useNavigate()
  const merge = useMergeInput(input.id)
  const form = useForm({ defaultValues: { words: '', into: '' }, shouldFocusError: false })
  const { errors, submitCount } = form.formState
  const words = useSettled(useWatch({ control: form.control, name: 'words' }))
  const { data: found } = useQuery({ ...possibleTargets(input, words), placeholderData: keepPreviousData })
  const targets = found?.items.filter(({ id }) => id !== input.id) ?? []

  const send = form.handleSubmit(async ({ into }) => {
    try {
      const target = await merge.mutateAsync(into)
      announce(t('merged'))
      await navigate({ to: '/berichten/$id', params: { id: target.id } })
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('mergeSearch')}
        type="search"
        autoComplete="off"
        maxLength={100}
        {...form.register('words')}
      />
      {found && targets.length === 0 ? <Small>{t('mergeNone')}</Small> : null}
      {targets.length > 0 ? (
        <ChoiceField
          label={t('mergeInto')}
          error={errors.into?.message}
          options={targets.map((target) => ({
            value: target.id,
            label: `${heading(target)}: ${beginningOf(target.text, 100)}`,
          }))}
          {...form.register('into', { required: t('lack.into') })}
        />
      ) : null}
      <div>
        <Button type="submit" purpose="secondary">
          {t('mergeSend')}
        </Button>
      </div>
    </form>
  )
}
