import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import { useMe } from '../../api/me'
import type { MyArea } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Small } from '../../ui/Text'
import { InputFieldset } from './InputFieldset'
import { useSubmitInput } from './inputActs'
import { forgetDraft, keptDraft, useKeepDraft } from './inputDraft'
import { type InputFields, inputOf } from './inputFields'
import { SimilarInputs } from './SimilarInputs'

export function SubmitForm({ area }: { area: MyArea }) {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const navigate = useNavigate()
  const submit = useSubmitInput()
  const keyOf = useKeyOf()
  const where = { by: me.id, areaId: area.id }
  const form = useForm<InputFields>({ defaultValues: keptDraft(where), shouldFocusError: false })
  useKeepDraft(form, where)
  const { errors, submitCount } = form.formState
  const [about, text] = useWatch({ control: form.control, name: ['about', 'text'] })

  const send = form.handleSubmit(async (fields) => {
    const body = inputOf(fields, area.id)
    try {
      const { id } = await submit.mutateAsync({ body, key: keyOf(JSON.stringify(body)) })
      forgetDraft()
      announce(t('sent'))
      await navigate({ to: '/berichten/$id', params: { id }, search: { verstuurd: 'ja' } })
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <InputFieldset form={form} areaId={area.id}>
        {about === '' ? null : <SimilarInputs area={area.id} about={about} text={text} />}
      </InputFieldset>
      <Small>{t('whoSees')}</Small>
      {about === 'BIZ' || about === 'UMBRELLA' ? (
        <Small>{t('ownOrganisation', { about: t(`aboutWords.${about}`) })}</Small>
      ) : null}
      <Button type="submit" wide busy={submit.isPending}>
        {t('submit')}
      </Button>
    </form>
  )
}

/** The same words keep their key: sent once more after an answer that was lost, they are one message. */
function useKeyOf(): (words: string) => string {
  const [last, setLast] = useState({ words: '', key: '' })
  return (words) => {
    if (last.words === words) return last.key
    const key = crypto.randomUUID()
    setLast({ words, key })
    return key
  }
}
