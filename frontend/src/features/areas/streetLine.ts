import type { Position } from '../../lib/geo'

/** "4.1652, 52.0015" per line, for who cannot or will not draw. */
export function pointsOf(text: string): Position[] {
  return text.split('\n').flatMap((row): Position[] => {
    const [longitude = Number.NaN, latitude = Number.NaN] = row.split(',').map(Number)
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [[longitude, latitude]] : []
  })
}

export function textOfPoints(points: readonly Position[]): string {
  return points.map(([longitude, latitude]) => `${longitude.toFixed(5)}, ${latitude.toFixed(5)}`).join('\n')
}
