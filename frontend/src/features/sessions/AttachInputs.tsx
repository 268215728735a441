import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Disclosure } from '../../ui/Disclosure'
import { CheckField } from '../../ui/fields'
import type { ItemFields } from './itemFields'
import { acceptedInputs } from './sessionQueries'

interface AttachInputsProps {
  form: UseFormReturn<ItemFields>
  session: SessionDetails
  of: string
  item?: AgendaItem
}

/** As much of a message as is needed to know it again. */
const KNOWN_BY = 140

/** Messages that wait for a session, and those that the item has already. */
export function AttachInputs({ form, session, of, item }: AttachInputsProps) {
  const { t } = useTranslation('sessions')
  const { data: waiting } = useQuery(acceptedInputs(session))
  const inputs = [...(item?.sources?.inputs ?? []), ...(waiting?.items ?? [])]
  const error = form.formState.errors.inputIds?.message
  if (inputs.length === 0) return null
  return (
    <Disclosure summary={`${t('inputsField')} (${t('common:optional')})`}>
      <fieldset id={`${of}-inputIds`} tabIndex={-1} aria-describedby={error ? `${of}-inputIds-error` : undefined}>
        <legend className="vc-small">{t('inputsHint')}</legend>
        {error ? (
          <div className="utrecht-form-field-error-message" id={`${of}-inputIds-error`}>
            {error}
          </div>
        ) : null}
        {inputs.map(({ id, about, text }) => (
          <CheckField
            key={id}
            label={`${t('inputAbout', { about: t(`inputs:aboutWords.${about}`) })}: ${shortened(text)}`}
            value={id}
            {...form.register('inputIds')}
            id={`${of}-${id}`}
          />
        ))}
      </fieldset>
    </Disclosure>
  )
}

const shortened = (text: string) => (text.length > KNOWN_BY ? `${text.slice(0, KNOWN_BY).trimEnd()}…` : text)
