import { useCategories } from '../../api/categories'
import { sentenceOf } from '../../api/problem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { tileSlugs } from '../../lib/tiles'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { useEndorseIncident } from './incidentActs'

/** "Ik zie dit ook" for what is there, an own linked report for what happened to somebody. */
export function EndorseButton({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const endorse = useEndorseIncident(incident.id)

  if (incident.intake === 'EVENT') return <HappenedToMe incident={incident} />
  const { acts } = incident.allowed
  if (!acts.includes('ENDORSE') && !acts.includes('WITHDRAW_ENDORSEMENT')) return null

  async function change(seen: boolean) {
    await endorse.mutateAsync(seen)
    announce(seen ? t('endorsedStatus') : t('unendorsedStatus'))
  }

  return (
    <div className="vc-row">
      {incident.seenByMe ? (
        <>
          <Tag icon="check">{t('endorsed')}</Tag>
          <Button purpose="subtle" size="small" onClick={() => void change(false).catch(() => undefined)}>
            {t('unendorse')}
          </Button>
        </>
      ) : (
        <Button onClick={() => void change(true).catch(() => undefined)}>{t('endorse')}</Button>
      )}
      {endorse.isError ? <p role="alert">{sentenceOf(endorse.error)}</p> : null}
    </div>
  )
}

function HappenedToMe({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const category = useCategories().find((candidate) => candidate.code === incident.category)
  if (!category || incident.mine || incident.view !== 'SHARED') return null
  return (
    <div>
      <LinkButton
        to={paths.reportTile(tileSlugs[category.tile])}
        search={{ gebied: incident.area.slug, soort: category.code, bij: incident.id }}
        purpose="secondary"
      >
        {t('happenedToMe')}
      </LinkButton>
    </div>
  )
}
