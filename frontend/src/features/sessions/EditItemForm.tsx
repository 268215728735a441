import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ItemFieldset, linesOf } from './ItemFieldset'
import { type ItemFields, itemFieldsOf } from './itemFields'
import { useEditItem } from './sessionActs'

interface EditItemFormProps {
  session: SessionDetails
  item: AgendaItem
  onDone: () => void
}

export function EditItemForm({ session, item, onDone }: EditItemFormProps) {
  const { t } = useTranslation('sessions')
  const edit = useEditItem(session.id)
  const [before] = useState(() => itemFieldsOf(item))
  const form = useForm<ItemFields>({ defaultValues: before, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (after) => {
    try {
      await edit.mutateAsync({ itemId: item.id, version: item.version, before, after })
      announce(t('common:saved'))
      onDone()
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={linesOf(problemLines(errors), item.id)}
        attempt={submitCount}
      />
      <ItemFieldset form={form} session={session} item={item} of={item.id} />
      <div className="vc-row">
        <Button type="submit" size="small">
          {t('common:save')}
        </Button>
        <Button purpose="subtle" size="small" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
