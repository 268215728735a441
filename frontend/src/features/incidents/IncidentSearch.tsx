import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/i18n'
import { WordSearch } from '../../ui/WordSearch'
import { type ListSearch, readListSearch } from './incidentFilter'

/** The words are in the address, as the filters are. */
export function IncidentSearch({ search }: { search: ListSearch }) {
  const { t } = useTranslation('list')
  const navigate = useNavigate()

  function find(words: FormDataEntryValue | null) {
    const changed = readListSearch({ ...search, na: undefined, zoek: words })
    void navigate({ to: '/meldingen', search: changed, resetScroll: false })
  }

  return <WordSearch label={t('searchLabel')} act={t('searchAct')} words={search.zoek} onSearch={find} />
}
