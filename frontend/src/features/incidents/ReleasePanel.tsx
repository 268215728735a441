import { sentenceOf } from '../../api/problem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { useReleaseIncident } from './incidentActs'

/** Text that may describe a person, and photos, wait for the manager before others see them. */
export function ReleasePanel({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const release = useReleaseIncident(incident.id)
  const heldPhotos = incident.photoList.filter((photo) => !photo.released).map((photo) => photo.id)
  if (!incident.descriptionHeld && heldPhotos.length === 0) return null

  async function send(what: { description?: boolean; photoIds?: string[] }) {
    await release.mutateAsync(what)
    announce(t('releasedStatus'))
  }

  return (
    <Notice tone="needs">
      {release.isError ? <p role="alert">{sentenceOf(release.error)}</p> : null}
      <div className="vc-row">
        {incident.descriptionHeld ? (
          <Button
            size="small"
            purpose="secondary"
            onClick={() => void send({ description: true }).catch(() => undefined)}
          >
            {t('releaseText')}
          </Button>
        ) : null}
        {heldPhotos.length > 0 ? (
          <Button
            size="small"
            purpose="secondary"
            onClick={() => void send({ photoIds: heldPhotos }).catch(() => undefined)}
          >
            {t('releasePhotos')}
          </Button>
        ) : null}
      </div>
    </Notice>
  )
}
