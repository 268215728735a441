import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/i18n'
import { WordSearch } from '../../ui/WordSearch'
import { type InputSearch, readInputSearch } from './inputSearch'

/** The words are in the address, as the filters are. */
export function InputWords({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const navigate = useNavigate()

  function find(words: FormDataEntryValue | null) {
    const changed = readInputSearch({ ...search, na: undefined, zoek: words })
    void navigate({ to: '/berichten', search: changed, resetScroll: false })
  }

  return <WordSearch label={t('searchLabel')} act={t('searchAct')} words={search.zoek} onSearch={find} />
}
