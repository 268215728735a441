import { expect, test } from 'vitest'
import { outlineOf, polygonOf } from './outline'

const corners = [
  [4.16, 52],
  [4.17, 52],
  [4.17, 52.01],
] as const
const ring = [...corners, corners[0]]

test.each([
  ['rows', '4.16, 52\n4.17, 52\n4.17, 52.01'],
  ['closed rows', '4.16, 52\n4.17, 52\n4.17, 52.01\n4.16, 52'],
  ['a polygon', JSON.stringify({ type: 'Polygon', coordinates: [ring] })],
  ['a feature', JSON.stringify({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] } })],
  [
    'a collection',
    JSON.stringify({ type: 'FeatureCollection', features: [{ geometry: { type: 'Polygon', coordinates: [ring] } }] }),
  ],
])('%s give the corners once each', (_, text) => {
  expect(outlineOf(text)).toEqual(corners)
})

test.each(['', 'niets', '{"type":', '{"type":"Point","coordinates":[4,52]}'])('%j gives no corners', (text) => {
  expect(outlineOf(text)).toEqual([])
})

test('a polygon ends where it began', () => {
  expect(polygonOf(corners).coordinates).toEqual([ring])
})
