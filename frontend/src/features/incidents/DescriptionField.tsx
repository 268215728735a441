import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { CheckField, TextArea } from '../../ui/fields'
import type { ReportFields } from './reportForm'

const LONGEST = 1000

/** Free text; when it seems to describe a person, the sender may keep it, knowing who will see it. */
export function DescriptionField({ isEvent }: { isEvent: boolean }) {
  const { t } = useTranslation('report')
  const { register, formState } = useFormContext<ReportFields>()
  const error = formState.errors.description
  const isKept = useWatch<ReportFields, 'keepDescription'>({ name: 'keepDescription' })
  const mayKeep = error?.type === 'person-description' || isKept

  return (
    <div className="vc-stack vc-stack-tight">
      <TextArea
        label={isEvent ? t('whatHappened') : t('what')}
        hint={isEvent ? t('whatHappenedHint') : t('whatHint')}
        optional={t('common:optional')}
        error={error?.message}
        {...register('description', { maxLength: { value: LONGEST, message: t('problems:too-long') } })}
      />
      {mayKeep ? <CheckField label={t('keep')} {...register('keepDescription')} /> : null}
    </div>
  )
}
