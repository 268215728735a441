import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { hintOf } from '../../api/categories'
import { problemLines, showProblem } from '../../api/formProblem'
import type { AreaDetails, Category } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Small } from '../../ui/Text'
import { DescriptionField } from './DescriptionField'
import { EventFields } from './EventFields'
import { sendPhoto, useReportIncident } from './incidentQueries'
import { type DraftPhoto, PhotoStep } from './PhotoStep'
import { PlaceField } from './PlaceField'
import { emptyReport, fieldOfPointer, type ReportFields, reportOf } from './reportForm'
import { ShareField } from './ShareField'
import { SimilarOffer } from './SimilarOffer'

interface ReportFormProps {
  area: AreaDetails
  category: Category
  linkedTo?: string
}

export function ReportForm({ area, category, linkedTo }: ReportFormProps) {
  const { t, language } = useTranslation('report')
  const navigate = useNavigate()
  const [draft] = useState(() => crypto.randomUUID())
  const [photos, setPhotos] = useState<DraftPhoto[]>([])
  const form = useForm<ReportFields>({ defaultValues: emptyReport(new Date()), shouldFocusError: false })
  const report = useReportIncident(draft)
  const isEvent = category.intake === 'EVENT'

  const send = form.handleSubmit(async (fields) => {
    try {
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
    } catch (error) {
      showProblem(form, error, fieldOfPointer)
    }
  })

  return (
    <FormProvider {...form}>
      <form className="vc-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary
          title={t('common:correctThese')}
          lines={problemLines(form.formState.errors)}
          attempt={form.formState.submitCount}
        />
        {hintOf(category, language) ? <Small>{hintOf(category, language)}</Small> : null}
        {category.photoStep ? <PhotoStep photos={photos} onChange={setPhotos} /> : null}
        <PlaceField area={area} />
        {isEvent ? null : <SimilarOffer area={area} category={category} />}
        <DescriptionField isEvent={isEvent} />
        {isEvent ? <EventFields /> : null}
        <ShareField />
        <Small>{t('whoSees')}</Small>
        <Button type="submit" wide busy={form.formState.isSubmitting}>
          {t('submit')}
        </Button>
      </form>
    </FormProvider>
  )
}
