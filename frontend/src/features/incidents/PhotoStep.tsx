import { useTranslation } from '../../i18n/i18n'
import { shrinkPhoto } from '../../lib/photo'
import { Button } from '../../ui/Button'
import { PhotoInput } from '../../ui/PhotoInput'
import { PhotoPreview } from '../../ui/PhotoPreview'

const MOST = 5

/** A photo that is on this phone only. */
export interface DraftPhoto {
  id: string
  bytes: Blob
}

interface PhotoStepProps {
  photos: readonly DraftPhoto[]
  onChange: (photos: DraftPhoto[]) => void
}

/** Photos stay on the phone until the report is sent. */
export function PhotoStep({ photos, onChange }: PhotoStepProps) {
  const { t } = useTranslation('report')

  async function add(files: File[]) {
    const added = await Promise.all(
      files.map(async (file) => ({ id: crypto.randomUUID(), bytes: await shrinkPhoto(file) })),
    )
    onChange([...photos, ...added].slice(0, MOST))
  }

  return (
    <div className="vc-stack vc-stack-tight">
      {photos.length > 0 ? (
        <ul className="vc-photos">
          {photos.map((photo, index) => (
            <li key={photo.id} className="vc-photo">
              <PhotoPreview photo={photo.bytes} alt={t('photoAlt', { number: index + 1 })} />
              <Button
                purpose="subtle"
                size="small"
                aria-label={t('photoRemove', { number: index + 1 })}
                onClick={() => onChange(photos.filter((other) => other !== photo))}
              >
                {t('common:remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {photos.length < MOST ? (
        <PhotoInput
          label={photos.length > 0 ? t('photoAnother') : t('photoTake')}
          hint={t('photoHint')}
          onFiles={(files) => void add(files)}
        />
      ) : null}
    </div>
  )
}
