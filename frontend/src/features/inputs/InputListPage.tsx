import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areaBySlug, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { PHONE, useMedia } from '../../lib/useMedia'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Heading2 } from '../../ui/Text'
import { InputCards } from './InputCards'
import { InputFilters } from './InputFilters'
import { InputTabs } from './InputTabs'
import { InputWords } from './InputWords'
import { useRememberInputs } from './inputAddress'
import { beginsWithToRead, filterOf, writesInputs } from './inputFilter'
import { inputList } from './inputQueries'
import { readInputSearch } from './inputSearch'
import { NoInputs } from './NoInputs'
import { ToRead } from './ToRead'

const route = getRouteApi('/berichten')

export function InputListPage() {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const isNarrow = useMedia(PHONE)
  const texts = route.useSearch()
  const search = readInputSearch(texts)
  const { data: inputs } = useSuspenseQuery(inputList(filterOf(search, me)))
  useRememberInputs(texts)
  const area = areaBySlug(me, search.gebied) ?? (me.areas.length === 1 ? me.areas[0] : undefined)
  const hasToRead = beginsWithToRead(search, me)
  const count = inputs.total ?? inputs.items.length

  return (
    <Page
      title={t('title')}
      lead={<span aria-live="polite">{t('lead', { areas: area?.name ?? t('common:areas'), count })}</span>}
      action={
        writesInputs(me) ? (
          <LinkButton to={paths.newInput()} search={{ gebied: search.gebied }} icon="talk">
            {t('share')}
          </LinkButton>
        ) : null
      }
    >
      <InputTabs search={search} />
      {hasToRead ? <ToRead search={search} /> : null}
      {hasToRead ? <Heading2>{t('accepted')}</Heading2> : null}
      <InputWords search={search} />
      {isNarrow ? (
        <Disclosure summary={t('filters')}>
          <InputFilters search={search} />
        </Disclosure>
      ) : (
        <InputFilters search={search} />
      )}
      {inputs.items.length === 0 ? (
        <NoInputs search={search} />
      ) : (
        <InputCards inputs={inputs.items} words={search.zoek} label={t('title')} />
      )}
      {inputs.next ? (
        <div>
          <LinkButton to={paths.inputs()} search={{ ...search, na: inputs.next }} purpose="secondary">
            {t('common:next')}
          </LinkButton>
        </div>
      ) : null}
    </Page>
  )
}
