export type Position = readonly [longitude: number, latitude: number]

const METRES_PER_DEGREE = 111_320

/** Flat metres around a point: exact enough within one area. */
function metresFrom(origin: Position, [longitude, latitude]: Position): [number, number] {
  const shrink = Math.cos((origin[1] * Math.PI) / 180)
  return [(longitude - origin[0]) * METRES_PER_DEGREE * shrink, (latitude - origin[1]) * METRES_PER_DEGREE]
}

function toPosition(coordinates: readonly number[]): Position {
  return [coordinates[0] ?? 0, coordinates[1] ?? 0]
}

function metresToSegment(point: Position, from: Position, to: Position): number {
  const [ax, ay] = metresFrom(point, from)
  const [bx, by] = metresFrom(point, to)
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + along * dx, ay + along * dy)
}

export function metresToLine(point: Position, line: readonly (readonly number[])[]): number {
  const positions = line.map(toPosition)
  const segments = positions.slice(1).map((to, index) => metresToSegment(point, positions[index] ?? to, to))
  return segments.length > 0 ? Math.min(...segments) : Number.POSITIVE_INFINITY
}

interface Lined {
  line: { coordinates: readonly (readonly number[])[] }
}

/** The street a point is nearest to, with the distance in metres. */
export function nearestStreet<S extends Lined>(
  point: Position,
  streets: readonly S[],
): { street: S; metres: number } | undefined {
  const distances = streets.map((street) => ({ street, metres: metresToLine(point, street.line.coordinates) }))
  return distances.sort((one, other) => one.metres - other.metres)[0]
}

/** The middle of a line, to put a street on the map. */
export function middleOf(line: readonly (readonly number[])[]): Position {
  return toPosition(line[Math.floor(line.length / 2)] ?? [])
}
