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
import { useAddStreet } from './areaActs'
import { pointsOf, textOfPoints } from './streetLine'

interface AddStreetFields {
  name: string
  businesses: string
  line: string
}

/** A street is a line: clicked on the map, or typed. */
export function AddStreetForm({ area }: { area: AreaDetails }) {
  const { t } = useTranslation('areas')
  const add = useAddStreet(area.id)
  const form = useForm<AddStreetFields>({
    defaultValues: { name: '', businesses: '', line: '' },
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const points = pointsOf(useWatch({ control: form.control, name: 'line' }))
  const draw = (next: readonly Position[]) => form.setValue('line', textOfPoints(next))

  const save = form.handleSubmit(async ({ name, businesses }) => {
    try {
      await add.mutateAsync({
        name,
        line: { type: 'LineString', coordinates: points.map((point) => [...point]) },
        businesses: Number(businesses),
      })
      form.reset()
      announce(t('streetAdded', { name }))
    } catch (error) {
      showProblem(form, error)
    }
  })

  return (
    <form className="vc-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary title={t('common:correctThese')} lines={problemLines(errors)} attempt={submitCount} />
      <TextField
        label={t('streetName')}
        error={errors.name?.message}
        {...form.register('name', { required: t('common:requiredField', { field: t('streetName') }) })}
      />
      <TextField
        label={t('streetBusinesses')}
        inputMode="numeric"
        short
        error={errors.businesses?.message}
        {...form.register('businesses', {
          required: t('common:requiredField', { field: t('streetBusinesses') }),
          pattern: { value: /^\d+$/, message: t('common:wholeNumber') },
        })}
      />
      <Small>{t('streetLineHelp')}</Small>
      <LazyMap
        label={t('streetLine')}
        boundary={area.boundary.coordinates[0]}
        streets={area.streets}
        line={points}
        onPick={(point) => draw([...points, point])}
      />
      <div className="vc-row">
        <Small>{t('streetPoints', { count: points.length })}</Small>
        {points.length > 0 ? (
          <Button purpose="subtle" size="small" onClick={() => draw([])}>
            {t('streetRedraw')}
          </Button>
        ) : null}
      </div>
      <TextArea
        label={t('streetLonLat')}
        hint={t('streetLonLatHint')}
        error={errors.line?.message}
        {...form.register('line', { validate: (text) => pointsOf(text).length >= 2 || t('streetLineMissing') })}
      />
      <div>
        <Button type="submit">{t('streetAdd')}</Button>
      </div>
    </form>
  )
}
