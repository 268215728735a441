import { sentenceOf } from '../../api/problem'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shrinkPhoto } from '../../lib/photo'
import { announce } from '../../ui/announcer'
import { PhotoInput } from '../../ui/PhotoInput'
import { Heading2 } from '../../ui/Text'
import { useAddPhoto } from './incidentActs'

export function IncidentPhotos({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const { photoList: photos } = incident
  const mayAdd = incident.allowed.acts.includes('ADD_PHOTO')
  if (photos.length === 0 && !mayAdd) return null
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
          </li>
        ))}
      </ul>
      {mayAdd ? <AddPhoto id={incident.id} /> : null}
    </section>
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
