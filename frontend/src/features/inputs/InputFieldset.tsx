import type { ReactNode } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/i18n'
import { CheckField, ChoiceField, TextArea } from '../../ui/fields'
import { Small } from '../../ui/Text'
import { AttachReports } from './AttachReports'
import { type InputFields, LONGEST } from './inputFields'
import { useEmployeeNote } from './inputLabels'
import { abouts, kinds, topics } from './inputSearch'

interface InputFieldsetProps {
  form: UseFormReturn<InputFields>
  areaId: string
  /** What is said about the text, right under it. */
  children?: ReactNode
}

export function InputFieldset({ form, areaId, children }: InputFieldsetProps) {
  const { t } = useTranslation('inputs')
  const { errors } = form.formState
  return (
    <>
      <ChoiceField
        label={t('aboutField')}
        error={errors.about?.message}
        options={abouts.map((value) => ({ value, label: t(`aboutName.${value}`) }))}
        {...form.register('about', { required: t('lack.about') })}
      />
      <NotAboutAPerson form={form} />
      <ChoiceField
        label={t('kindField')}
        error={errors.kind?.message}
        options={kinds.map((value) => ({ value, label: t(`kindName.${value}`) }))}
        {...form.register('kind', { required: t('lack.kind') })}
      />
      <ChoiceField
        label={t('topicField')}
        error={errors.topic?.message}
        options={topics.map((value) => ({ value, label: t(`topicName.${value}`) }))}
        {...form.register('topic', { required: t('lack.topic') })}
      />
      <TextArea
        label={t('textField')}
        hint={t('textHint')}
        rows={5}
        maxLength={LONGEST}
        error={errors.text?.message}
        {...form.register('text', { validate: (text) => Boolean(text.trim()) || t('lack.text') })}
      />
      {children}
      <AttachReports form={form} areaId={areaId} />
      <CheckField label={t('named')} {...form.register('named')} />
    </>
  )
}

function NotAboutAPerson({ form }: Pick<InputFieldsetProps, 'form'>) {
  const note = useEmployeeNote()
  const about = useWatch({ control: form.control, name: 'about' })
  return <Small>{note(about || 'POLICE')}</Small>
}
