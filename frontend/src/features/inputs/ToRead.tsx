import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { Heading2, Small } from '../../ui/Text'
import { InputCards } from './InputCards'
import { toReadFilter } from './inputFilter'
import { inputList } from './inputQueries'
import type { InputSearch } from './inputSearch'

/** What nobody else sees yet comes first for who decides about it. */
export function ToRead({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const { data: inputs } = useSuspenseQuery(inputList(toReadFilter(search, useMe())))
  if (inputs.items.length === 0) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>
        {t('toRead')} ({inputs.total ?? inputs.items.length})
      </Heading2>
      <Small>{t('toReadHelp')}</Small>
      <InputCards inputs={inputs.items} label={t('toRead')} />
    </section>
  )
}
