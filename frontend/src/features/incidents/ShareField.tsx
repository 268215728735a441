import { useTranslation } from '../../i18n/i18n'
import { CheckField } from '../../ui/fields'
import { useDraft } from './reportDraft'

export function ShareField() {
  const { t } = useTranslation('report')
  const { fields, change } = useDraft()
  return (
    <CheckField
      label={t('share')}
      name="shareWithPolice"
      checked={fields.shareWithPolice}
      onChange={({ target }) => change({ shareWithPolice: target.checked })}
    />
  )
}
