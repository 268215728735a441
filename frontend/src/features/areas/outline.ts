import type { AreaDetails } from '../../api/types'
import type { Position } from '../../lib/geo'
import { pointsOf } from './streetLine'

/** The corners of an outline, from rows of "4.1652, 52.0015" or from GeoJSON: a polygon, or the first one in what holds it. */
export function outlineOf(text: string): Position[] {
  const ring = text.trimStart().startsWith('{') ? ringIn(parsed(text)) : pointsOf(text)
  const last = ring.at(-1)
  const isClosed = ring.length > 1 && last?.[0] === ring[0]?.[0] && last?.[1] === ring[0]?.[1]
  return isClosed ? ring.slice(0, -1) : ring
}

/** An outline as the server keeps it: closed, so that it ends where it began. */
export function polygonOf(corners: readonly Position[]): AreaDetails['boundary'] {
  const ring = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner])
  return { type: 'Polygon', coordinates: [ring] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function ringIn(found: unknown): Position[] {
  if (typeof found !== 'object' || found === null) return []
  if ('geometry' in found) return ringIn(found.geometry)
  if ('features' in found && Array.isArray(found.features)) return ringIn(found.features[0])
  if (!('coordinates' in found) || !Array.isArray(found.coordinates)) return []
  const [outer] = found.coordinates as unknown[]
  return Array.isArray(outer) ? outer.flatMap(positionIn) : []
}

function positionIn(corner: unknown): Position[] {
  if (!Array.isArray(corner)) return []
  const [longitude, latitude] = corner as unknown[]
  return typeof longitude === 'number' && typeof latitude === 'number' ? [[longitude, latitude]] : []
}
