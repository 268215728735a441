import { useTranslation } from '../../i18n/i18n'
import { CheckField, TextArea } from '../../ui/fields'
import { useDraft, useTextInput } from './reportDraft'

/** Free text; when it seems to describe a person, the sender may keep it, knowing who will see it. */
export function DescriptionField({ isEvent }: { isEvent: boolean }) {
  const { t } = useTranslation('report')
  const { fields, mistakes, change } = useDraft()
  const input = useTextInput()
  const mayKeep = mistakes.description?.code === 'person-description' || fields.keepDescription

  return (
    <div className="vc-stack vc-stack-tight">
      <TextArea
        label={isEvent ? t('whatHappened') : t('what')}
        hint={isEvent ? t('whatHappenedHint') : t('whatHint')}
        optional={t('common:optional')}
        {...input('description')}
      />
      {mayKeep ? (
        <CheckField
          label={t('keep')}
          name="keepDescription"
          checked={fields.keepDescription}
          onChange={({ target }) => change({ keepDescription: target.checked })}
        />
      ) : null}
    </div>
  )
}
