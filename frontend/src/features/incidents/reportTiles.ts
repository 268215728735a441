import type { Category, Tile } from '../../api/types'
import { tileSlugs } from '../../lib/tiles'

export const tiles = Object.keys(tileSlugs) as Tile[]

export function tileOf(slug: string): Tile | undefined {
  return tiles.find((tile) => tileSlugs[tile] === slug)
}

export function categoriesOf(tile: Tile, categories: readonly Category[]): Category[] {
  return categories.filter((category) => category.tile === tile).sort((one, other) => one.position - other.position)
}

/** The general category of a tile, which the report starts with. */
export function preselectedOf(categories: readonly Category[]): Category | undefined {
  return categories.find((category) => category.preselected) ?? categories[0]
}
