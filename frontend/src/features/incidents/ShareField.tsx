import { useFormContext } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { CheckField } from '../../ui/fields'
import type { ReportFields } from './reportForm'

export function ShareField() {
  const { t } = useTranslation('report')
  const { register } = useFormContext<ReportFields>()
  return <CheckField label={t('share')} {...register('shareWithPolice')} />
}
