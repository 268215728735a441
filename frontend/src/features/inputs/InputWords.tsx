import { useNavigate } from '@tanstack/react-router'
import type { SyntheticEvent } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/fields'
import { type InputSearch, readInputSearch } from './inputSearch'

/** The words are in the address, as the filters are. */
export function InputWords({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const navigate = useNavigate()

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('zoek')
    const changed = readInputSearch({ ...search, na: undefined, zoek: words })
    void navigate({ to: '/berichten', search: changed, resetScroll: false })
  }

  return (
    <search aria-label={t('searchLabel')}>
      <form className="vc-search" onSubmit={submit} key={search.zoek}>
        <TextField
          label={t('searchLabel')}
          name="zoek"
          type="search"
          maxLength={100}
          defaultValue={search.zoek}
          autoComplete="off"
        />
        <Button type="submit" purpose="secondary">
          {t('searchAct')}
        </Button>
      </form>
    </search>
  )
}
