import 'leaflet/dist/leaflet.css'
import {
  map as createMap,
  divIcon,
  type LatLngTuple,
  type Layer,
  type Map as LeafletMap,
  layerGroup,
  marker,
  polygon,
  polyline,
} from 'leaflet'
import { useEffect, useRef } from 'react'
import type { Position } from '../lib/geo'

export interface MapPin {
  id: string
  position: Position
  text: string
  title: string
  tone?: 'needs' | 'closed' | 'group'
}

/** What the map shows: minLon,minLat,maxLon,maxLat and how far it is zoomed in. */
export interface MapView {
  bbox: string
  zoom: number
}

export interface AreaMapProps {
  label: string
  boundary?: readonly (readonly number[])[]
  streets?: readonly { id: string; line: { coordinates: readonly (readonly number[])[] } }[]
  chosenStreet?: string
  pins?: readonly MapPin[]
  line?: readonly Position[]
  /** What to show first, where that is not the boundary or the streets. */
  extent?: readonly Position[]
  tall?: boolean
  onPin?: (id: string) => void
  onPick?: (position: Position) => void
  /** Told whenever somebody moved or zoomed; keep it the same. */
  onView?: (view: MapView) => void
}

function toLatLng(position: readonly number[]): LatLngTuple {
  return [position[1] ?? 0, position[0] ?? 0]
}

function pinLayer(pin: MapPin, onPin: AreaMapProps['onPin']): Layer {
  const size = pin.text.length > 2 ? 20 + 9 * pin.text.length : 30
  const icon = divIcon({
    className: pin.tone ? `vc-pin vc-pin-${pin.tone}` : 'vc-pin',
    html: pin.text,
    iconSize: [size, 30],
  })
  const layer = marker(toLatLng(pin.position), {
    icon,
    title: pin.title,
    alt: pin.title,
    keyboard: onPin !== undefined,
  })
  if (onPin) layer.on('click keypress', () => onPin(pin.id))
  // the name holds what is seen on the pin, so that somebody who speaks to the browser can say it
  const name = pin.title.includes(pin.text) ? pin.title : `${pin.text}: ${pin.title}`
  layer.on('add', () => layer.getElement()?.setAttribute('aria-label', name))
  return layer
}

type Drawn = Pick<AreaMapProps, 'boundary' | 'streets' | 'chosenStreet' | 'pins' | 'line'>

function layersOf(
  { boundary, streets = [], chosenStreet, pins = [], line = [] }: Drawn,
  onPin: AreaMapProps['onPin'],
): Layer[] {
  const shapes = boundary ? [polygon(boundary.map(toLatLng), { className: 'vc-map-boundary', interactive: false })] : []
  const lines = streets.map((street) =>
    polyline(street.line.coordinates.map(toLatLng), {
      className: street.id === chosenStreet ? 'vc-map-street vc-map-street-chosen' : 'vc-map-street',
      interactive: false,
    }),
  )
  const drawn = line.length > 0 ? [polyline(line.map(toLatLng), { className: 'vc-map-line', interactive: false })] : []
  return [...shapes, ...lines, ...drawn, ...pins.map((pin) => pinLayer(pin, onPin))]
}

function extentOf({ boundary, extent, pins = [], streets = [] }: AreaMapProps): LatLngTuple[] {
  if (extent) return extent.map(toLatLng)
  const points = boundary ?? streets.flatMap((street) => street.line.coordinates)
  return points.length > 0 ? points.map(toLatLng) : pins.map((pin) => toLatLng(pin.position))
}

function viewOf(shown: LeafletMap): MapView {
  const bounds = shown.getBounds()
  const within = (degrees: number, most: number) => Math.max(-most, Math.min(most, degrees)).toFixed(5)
  const sides = [
    within(bounds.getWest(), 180),
    within(bounds.getSouth(), 90),
    within(bounds.getEast(), 180),
    within(bounds.getNorth(), 90),
  ]
  return { bbox: sides.join(','), zoom: Math.max(0, Math.min(22, Math.floor(shown.getZoom()))) }
}

/** Boundary, streets and pins as lines and words, without a background from elsewhere. Everything on it stands in a list too. */
export function AreaMap(props: AreaMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const leaflet = useRef<LeafletMap>(null)
  const extent = extentOf(props)
  const extentKey = JSON.stringify(extent)
  const { boundary, streets, chosenStreet, pins, line, onPick, onPin, onView } = props
  const drawnKey = JSON.stringify({ boundary, streets, chosenStreet, pins, line } satisfies Drawn)
  const isOpenedByPin = onPin !== undefined
  const openPin = useRef(onPin)

  useEffect(() => {
    if (!frame.current) return
    const created = createMap(frame.current, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false })
    leaflet.current = created
    return () => {
      leaflet.current = null
      created.remove()
    }
  }, [])

  useEffect(() => {
    const shown = leaflet.current
    if (!shown || !onView) return
    const tell = () => onView(viewOf(shown))
    shown.on('moveend', tell)
    return () => {
      shown.off('moveend', tell)
    }
  }, [onView])

  useEffect(() => {
    const points = JSON.parse(extentKey) as LatLngTuple[]
    leaflet.current?.invalidateSize({ animate: false })
    if (points.length > 0) leaflet.current?.fitBounds(points, { padding: [18, 18], maxZoom: 18, animate: false })
  }, [extentKey])

  useEffect(() => {
    openPin.current = onPin
  })

  useEffect(() => {
    const shown = leaflet.current
    if (!shown) return
    const open = isOpenedByPin ? (id: string) => openPin.current?.(id) : undefined
    const layers = layerGroup(layersOf(JSON.parse(drawnKey) as Drawn, open)).addTo(shown)
    return () => {
      const frame = shown.getContainer()
      if (frame !== document.activeElement && frame.contains(document.activeElement)) frame.focus()
      layers.remove()
    }
  }, [drawnKey, isOpenedByPin])

  useEffect(() => {
    const shown = leaflet.current
    if (!shown || !onPick) return
    const pick = ({ latlng }: { latlng: { lng: number; lat: number } }) => onPick([latlng.lng, latlng.lat])
    shown.on('click', pick)
    return () => {
      shown.off('click', pick)
    }
  }, [onPick])

  return (
    <section aria-label={props.label} className={props.tall ? 'vc-map vc-map-tall' : 'vc-map'}>
      <div ref={frame} className="vc-map-frame" />
    </section>
  )
}
