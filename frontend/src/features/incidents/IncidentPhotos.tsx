import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shrinkPhoto } from '../../lib/photo'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { PhotoInput } from '../../ui/PhotoInput'
import { Heading2, Small } from '../../ui/Text'
import { useAddPhoto, useRemovePhoto } from './incidentActs'
import { isClosed } from './incidentLabels'

export function IncidentPhotos({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const [removed, setRemoved] = useState<Blob>()
  const { photoList: photos, mine, status } = incident
  const mayAdd = incident.allowed.acts.includes('ADD_PHOTO')
  if (photos.length === 0 && !mayAdd && !removed) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('photos')}</Heading2>
      <ul className="vc-photos">
        {photos.map((photo, index) => (
          <li key={photo.id} className="vc-photo">
            <a href={photoAddress(incident.id, photo.id, 'FULL')} target="_blank" rel="noreferrer">
              <img
                src={photoAddress(incident.id, photo.id, 'THUMBNAIL')}
                alt={t('photo', { number: index + 1, total: photos.length })}
                width={photo.width}
                height={photo.height}
                loading="lazy"
              />
            </a>
            {photo.released ? null : <span className="vc-small">{t('photoHeld')}</span>}
            {mine && !isClosed(status) ? (
              <RemovePhoto id={incident.id} photo={photo.id} number={index + 1} onRemoved={setRemoved} />
            ) : null}
          </li>
        ))}
      </ul>
      {removed ? <BringBack id={incident.id} photo={removed} onBack={() => setRemoved(undefined)} /> : null}
      {mayAdd ? <AddPhoto id={incident.id} /> : null}
    </section>
  )
}

interface RemovePhotoProps {
  id: string
  photo: string
  number: number
  onRemoved: (bytes: Blob) => void
}

function RemovePhoto({ id, photo, number, onRemoved }: RemovePhotoProps) {
  const { t } = useTranslation('incident')
  const remove = useRemovePhoto(id)

  async function takeAway() {
    onRemoved(await remove.mutateAsync(photo))
    announce(t('photoRemoved'))
  }

  return (
    <>
      <Button
        purpose="subtle"
        size="small"
        aria-label={t('report:photoRemove', { number })}
        onClick={() => void takeAway().catch(() => undefined)}
      >
        {t('common:remove')}
      </Button>
      {remove.isError ? <p role="alert">{sentenceOf(remove.error)}</p> : null}
    </>
  )
}

/** The photo that was just removed is still on this device. */
function BringBack({ id, photo, onBack }: { id: string; photo: Blob; onBack: () => void }) {
  const { t } = useTranslation('incident')
  const addPhoto = useAddPhoto(id)

  async function undo() {
    await addPhoto.mutateAsync(photo)
    announce(t('photoBack'))
    onBack()
  }

  return (
    <div className="vc-row">
      <Small>{t('photoRemoved')}</Small>
      <Button purpose="secondary" size="small" onClick={() => void undo().catch(() => undefined)}>
        {t('common:undo')}
      </Button>
      {addPhoto.isError ? <p role="alert">{sentenceOf(addPhoto.error)}</p> : null}
    </div>
  )
}

function AddPhoto({ id }: { id: string }) {
  const { t } = useTranslation('incident')
  const addPhoto = useAddPhoto(id)

  async function add(files: File[]) {
    for (const file of files) await addPhoto.mutateAsync(await shrinkPhoto(file))
    announce(t('photoAdded'))
  }

  return (
    <>
      {addPhoto.isError ? <p role="alert">{sentenceOf(addPhoto.error)}</p> : null}
      <PhotoInput label={t('addPhoto')} onFiles={(files) => void add(files).catch(() => undefined)} />
    </>
  )
}

function photoAddress(incident: string, photo: string, size: 'THUMBNAIL' | 'FULL'): string {
  return `/api/v1/incidents/${incident}/photos/${photo}?size=${size}`
}
