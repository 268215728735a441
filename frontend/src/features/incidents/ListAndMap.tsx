import { may, useMe } from '../../api/me'
import type { FoundIncidents } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { BulkBar } from './BulkBar'
import { IncidentMap } from './IncidentMap'
import { IncidentTable } from './IncidentTable'
import type { ListSearch } from './incidentFilter'
import { useChosen } from './useChosen'

interface ListAndMapProps {
  incidents: FoundIncidents
  search: ListSearch
  areaId: string | undefined
}

/** The same reports twice: to read and handle, and to see where they are. */
export function ListAndMap({ incidents: { items, next, hits }, search, areaId }: ListAndMapProps) {
  const { t } = useTranslation('list')
  const { chosen, choosing, chooseAll, chooseNone } = useChosen(search, items)
  const mayHandle = may(useMe(), 'HANDLE_INCIDENTS')

  return (
    <div className="vc-list-and-map">
      <div className="vc-stack">
        {mayHandle ? <BulkBar chosen={chosen} onChooseAll={chooseAll} onChooseNone={chooseNone} /> : null}
        <IncidentTable
          incidents={items}
          sort={search.sorteer ?? '-reportedAt'}
          hits={hits}
          choosing={mayHandle ? choosing : undefined}
        />
        {next ? (
          <div>
            <LinkButton to={paths.incidents()} search={{ ...search, kies: undefined, na: next }} purpose="secondary">
              {t('common:next')}
            </LinkButton>
          </div>
        ) : null}
      </div>
      <IncidentMap incidents={items} areaId={areaId} search={search} />
    </div>
  )
}
