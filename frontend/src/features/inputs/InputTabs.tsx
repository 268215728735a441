import { Link } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { listsOf } from './inputFilter'
import type { InputSearch } from './inputSearch'

/** The lists of one address: which of them is shown stands behind the question mark, so that the filters go along. */
export function InputTabs({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const lists = listsOf(useMe())
  const shown = search.toon ?? 'alle'
  if (lists.length === 1) return null
  return (
    <nav aria-label={t('shown')}>
      <ul className="vc-tabs">
        {lists.map((list) => (
          <li key={list}>
            <Link
              to="/berichten"
              search={{
                ...search,
                na: list === shown ? search.na : undefined,
                toon: list === 'alle' ? undefined : list,
              }}
              activeOptions={{ exact: true }}
              className=""
            >
              {t(`shownOption.${list}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
