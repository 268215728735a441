import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconNames } from './Icon'

const sprite = readFileSync('src/ui/icons.svg', 'utf8')

test('every icon that can be named is drawn, and no other', () => {
  const drawn = [...sprite.matchAll(/<symbol id="(\w+)"/g)].map((symbol) => symbol[1])

  expect(drawn).toEqual([...iconNames])
})
