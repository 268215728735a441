import type { FoundIncidents } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Notice } from '../../ui/Card'

/** Says which words were used instead of those that found nothing. */
export function FoundNote({ corrections }: Pick<FoundIncidents, 'corrections'>) {
  const { t } = useTranslation('list')
  if (!corrections?.length) return null
  return (
    <Notice>
      {corrections.map(({ asked, used }) => (
        <p key={asked} className="nl-paragraph">
          {t('searchedInstead', { asked, used })}
        </p>
      ))}
    </Notice>
  )
}
