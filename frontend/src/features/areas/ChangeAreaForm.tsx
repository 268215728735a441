import { useForm, useWatch } from 'react-hook-form'
import { problemLines, showProblem } from '../../api/formProblem'
import type { AreaDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { Position } from '../../lib/geo'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextArea, TextField } from '../../ui/fields'
import { LazyMap } from '../../ui/LazyMap'
import { Small } from '../../ui/Text'
import { useChangeArea } from './areaActs'
import { outlineOf, polygonOf } from './outline'
import { textOfPoints } from './streetLine'

interface ChangeAreaFormProps {
  area: AreaDetails
  /** Told what it was before. */
  onChanged: (before: Pick<AreaDetails, 'name' | 'boundary'>) => void
}

/** The boundary is clicked on the map, typed, or pasted as GeoJSON from a map of the municipality. */
export function ChangeAreaForm({ area, onChanged }: ChangeAreaFormProps) {
  const { t } = useTranslation('areas')
  const change = useChangeArea(area.id)
  const drawn = area.boundary.coordinates[0]?.slice(0, -1).map(([lon = 0, lat = 0]): Position => [lon, lat]) ?? []
  const form = useForm({
    defaultValues: { name: area.name, outline: textOfPoints(drawn) },
    shouldFocusError: false,
  })
  const { errors, submitCount, dirtyFields } = form.formState
  const points = outlineOf(useWatch({ control: form.control, name: 'outline' }))
  const draw = (next: readonly Position[]) => form.setValue('outline', textOfPoints(next), { shouldDirty: true })

  const save = form.handleSubmit(async ({ name }) => {
    const before = { name: area.name, boundary: area.boundary }
    try {
      await change.mutateAsync({ name, boundary: dirtyFields.outline ? polygonOf(points) : undefined })
      announce(t('changed'))
      onChanged(before)
    } catch (error) {
      showProblem(form, error, { '/boundary': 'outline' })
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('areaName')}
        error={errors.name?.message}
        {...form.register('name', { required: t('common:requiredField', { field: t('areaName') }) })}
      />
      <Small>{t('outlineHelp')}</Small>
      <LazyMap
        label={t('outlineMap')}
        boundary={area.boundary.coordinates[0]}
        streets={area.streets}
        line={[...points, ...points.slice(0, 1)]}
        onPick={(point) => draw([...points, point])}
        tall
      />
      <div className="vc-row">
        <Small>{t('streetPoints', { count: points.length })}</Small>
        <Button purpose="subtle" size="small" onClick={() => draw(points.slice(0, -1))}>
          {t('outlineBack')}
        </Button>
        <Button purpose="subtle" size="small" onClick={() => draw([])}>
          {t('streetRedraw')}
        </Button>
      </div>
      <TextArea
        label={t('outlineText')}
        hint={t('outlineHint')}
        rows={6}
        error={errors.outline?.message}
        {...form.register('outline', { validate: (text) => outlineOf(text).length >= 3 || t('outlineMissing') })}
      />
      <div>
        <Button type="submit">{t('common:save')}</Button>
      </div>
    </form>
  )
}
