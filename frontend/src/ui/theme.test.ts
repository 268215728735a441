import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/ui/theme.css', 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

function colour(theme: string, token: string): string {
  const found = new RegExp(`--basis-color-${token}: (#[0-9a-f]{6})`).exec(theme)?.[1]
  if (!found) throw new Error(`no colour ${token}`)
  return found
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const textPairs = [
  ['default-color-default', 'default-bg-document'],
  ['default-color-default', 'default-bg-default'],
  ['default-color-subtle', 'default-bg-document'],
  ['default-color-subtle', 'default-bg-default'],
  ['default-color-subtle', 'default-bg-subtle'],
  ['accent-color-default', 'default-bg-default'],
  ['accent-color-default', 'default-bg-document'],
  ['accent-color-document', 'accent-bg-subtle'],
  ['accent-color-inverse', 'accent-bg-default'],
  ['accent-color-inverse', 'accent-bg-hover'],
  ['needs-color-default', 'needs-bg-subtle'],
  ['needs-color-default', 'default-bg-default'],
  ['positive-color-default', 'positive-bg-subtle'],
  ['negative-color-default', 'negative-bg-subtle'],
  ['negative-color-default', 'default-bg-default'],
  ['negative-color-default', 'default-bg-document'],
  ['waiting-color-default', 'waiting-bg-subtle'],
] as const

test.each(textPairs)('text in %s can be read on %s, light and dark', (text, ground) => {
  expect(contrast(colour(light, text), colour(light, ground))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colour(dark, text), colour(dark, ground))).toBeGreaterThanOrEqual(4.5)
})

test('the border of a field stands out from its ground, light and dark', () => {
  for (const theme of [light, dark]) {
    expect(
      contrast(colour(theme, 'default-border-default'), colour(theme, 'default-bg-default')),
    ).toBeGreaterThanOrEqual(3)
  }
})
