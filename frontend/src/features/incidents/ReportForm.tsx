import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { hintOf } from '../../api/categories'
import type { AreaDetails, Category } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Small } from '../../ui/Text'
import { DescriptionField } from './DescriptionField'
import { EventFields } from './EventFields'
import { type DraftPhoto, PhotoStep } from './PhotoStep'
import { PlaceField } from './PlaceField'
import { sendPhoto, useReportIncident } from './reportActs'
import { DraftProvider, useReportDraft } from './reportDraft'
import { type ReportFields, reportOf } from './reportForm'
import { ShareField } from './ShareField'
import { useReportCheck } from './useReportCheck'

const SimilarOffer = lazy(() => import('./SimilarOffer').then((module) => ({ default: module.SimilarOffer })))

interface ReportFormProps {
  area: AreaDetails
  category: Category
  linkedTo?: string
}

export function ReportForm({ area, category, linkedTo }: ReportFormProps) {
  const { t, language } = useTranslation('report')
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const [photos, setPhotos] = useState<DraftPhoto[]>([])
  const report = useReportIncident(key)
  const isEvent = category.intake === 'EVENT'
  const check = useReportCheck(isEvent)
  const { draft, lines, attempt, isSending, submit } = useReportDraft({ check, send })

  async function send(fields: ReportFields) {
    const incident = await report.mutateAsync(reportOf(fields, category, area.id, linkedTo))
    const sent = await Promise.allSettled(
      category.photoStep ? photos.map((photo) => sendPhoto(incident.id, photo.bytes)) : [],
    )
    const failed = sent.filter((outcome) => outcome.status === 'rejected').length
    const organisation = incident.handler?.organisation.name
    announce(organisation ? t('doneStatus', { organisation }) : t('doneStatusNobody'))
    await navigate({
      to: paths.reported(incident.id),
      search: { fotos: failed > 0 ? String(failed) : undefined } as never,
    })
  }

  return (
    <DraftProvider value={draft}>
      <form
        className="vc-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <ErrorSummary title={t('common:correctThese')} lines={lines} attempt={attempt} />
        {hintOf(category, language) ? <Small>{hintOf(category, language)}</Small> : null}
        {category.photoStep ? <PhotoStep photos={photos} onChange={setPhotos} /> : null}
        <PlaceField area={area} />
        {isEvent || !(draft.fields.streetId || draft.fields.point) ? null : (
          <Suspense>
            <SimilarOffer area={area} category={category} />
          </Suspense>
        )}
        <DescriptionField isEvent={isEvent} />
        {isEvent ? <EventFields /> : null}
        <ShareField />
        <Small>{t('whoSees')}</Small>
        <Button type="submit" wide busy={isSending}>
          {t('submit')}
        </Button>
      </form>
    </DraftProvider>
  )
}
