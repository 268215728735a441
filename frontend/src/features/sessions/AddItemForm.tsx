import { useForm } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { ItemFieldset, linesOf } from './ItemFieldset'
import { emptyItem, type ItemFields, itemOf } from './itemFields'
import { useAddItem } from './sessionActs'

export function AddItemForm({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const add = useAddItem(session.id)
  const form = useForm<ItemFields>({ defaultValues: emptyItem, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  const send = form.handleSubmit(async (fields) => {
    try {
      const { title } = await add.mutateAsync(itemOf(fields, session))
      form.reset()
      announce(t('itemAdded', { title }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        title={t('common:correctThese')}
        lines={linesOf(problemLines(errors), 'new')}
        attempt={submitCount}
      />
      <ItemFieldset form={form} session={session} of="new" />
      <div>
        <Button type="submit" size="small">
          {t('itemPutOn')}
        </Button>
      </div>
    </form>
  )
}
