import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { AreaDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { nearestStreet, type Position } from '../../lib/geo'
import { Button } from '../../ui/Button'
import { Combobox } from '../../ui/Combobox'
import { TextField } from '../../ui/fields'
import { LazyMap } from '../../ui/LazyMap'
import type { ReportFields } from './reportForm'

/** A report from further away than this is not about a street of the area. */
const FARTHEST_METRES = 250

/** The place by where somebody stands, by a street of the area, or by pointing on the map. */
export function PlaceField({ area }: { area: AreaDetails }) {
  const { t } = useTranslation('report')
  const [found, setFound] = useState('')
  const [showMap, setShowMap] = useState(false)
  const { register, setValue, formState, clearErrors } = useFormContext<ReportFields>()
  const [streetId, point] = useWatch<ReportFields, ['streetId', 'point']>({ name: ['streetId', 'point'] })
  register('streetId', { validate: (street, { point: spot }) => (street || spot ? undefined : t('streetMissing')) })

  function place(street: string, spot: Position | undefined) {
    setValue('streetId', street)
    setValue('point', spot)
    clearErrors('streetId')
  }

  function placeAt(spot: Position) {
    const nearest = nearestStreet(spot, area.streets)
    if (!nearest || nearest.metres > FARTHEST_METRES) {
      setFound(t('hereOutside', { area: area.name }))
      return
    }
    setFound(t('hereFound', { street: nearest.street.name }))
    place(nearest.street.id, spot)
  }

  return (
    <div className="vc-stack vc-stack-tight">
      <Combobox
        id="streetId"
        label={t('where')}
        hint={t('whereHint')}
        error={formState.errors.streetId?.message}
        options={area.streets.map((street) => ({ value: street.id, label: street.name }))}
        value={streetId}
        onChange={(street) => place(street, undefined)}
        nothing={t('streetNothing')}
      />
      <div className="vc-row">
        <HereButton onFound={placeAt} onSay={setFound} />
        <Button
          purpose="secondary"
          size="small"
          icon="pin"
          aria-expanded={showMap}
          onClick={() => setShowMap(!showMap)}
        >
          {t('onMap')}
        </Button>
      </div>
      <p className="vc-small" aria-live="polite">
        {found}
      </p>
      {showMap ? (
        <>
          <LazyMap
            label={t('mapLabel', { area: area.name })}
            boundary={area.boundary.coordinates[0]}
            streets={area.streets}
            chosenStreet={streetId}
            pins={point ? [{ id: 'here', position: point, text: '', title: t('mapChosen') }] : []}
            onPick={placeAt}
          />
          <p className="vc-small">{t('mapHelp')}</p>
        </>
      ) : null}
      <TextField
        label={t('placeText')}
        hint={t('placeHint')}
        optional={t('common:optional')}
        error={formState.errors.placeText?.message}
        {...register('placeText')}
      />
    </div>
  )
}

interface HereButtonProps {
  onFound: (spot: Position) => void
  onSay: (text: string) => void
}

function HereButton({ onFound, onSay }: HereButtonProps) {
  const { t } = useTranslation('report')

  function locate() {
    onSay(t('hereBusy'))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onFound([coords.longitude, coords.latitude]),
      () => onSay(t('hereFailed')),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    )
  }

  return (
    <Button purpose="secondary" size="small" icon="here" onClick={locate}>
      {t('here')}
    </Button>
  )
}
