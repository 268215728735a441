import { useState } from 'react'
import type { AreaDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { nearestStreet, type Position } from '../../lib/geo'
import { Button } from '../../ui/Button'
import { Combobox } from '../../ui/Combobox'
import { TextField } from '../../ui/fields'
import { LazyMap } from '../../ui/LazyMap'
import { useDraft, useTextInput } from './reportDraft'

/** A report from further away than this is not about a street of the area. */
const FARTHEST_METRES = 250

/** The place by where somebody stands, by a street of the area, or by pointing on the map. */
export function PlaceField({ area }: { area: AreaDetails }) {
  const { t } = useTranslation('report')
  const [found, setFound] = useState('')
  const [showMap, setShowMap] = useState(false)
  const { fields, mistakes, change } = useDraft()
  const { streetId, point } = fields
  const input = useTextInput()

  function placeAt(spot: Position) {
    const nearest = nearestStreet(spot, area.streets)
    if (!nearest || nearest.metres > FARTHEST_METRES) {
      setFound(t('hereOutside', { area: area.name }))
      return
    }
    setFound(t('hereFound', { street: nearest.street.name }))
    change({ streetId: nearest.street.id, point: spot })
  }

  return (
    <div className="vc-stack vc-stack-tight">
      <Combobox
        id="streetId"
        label={t('where')}
        hint={t('whereHint')}
        error={mistakes.streetId?.message}
        options={area.streets.map((street) => ({ value: street.id, label: street.name }))}
        value={streetId}
        onChange={(street) => change({ streetId: street, point: undefined })}
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
      <TextField label={t('placeText')} hint={t('placeHint')} optional={t('common:optional')} {...input('placeText')} />
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
