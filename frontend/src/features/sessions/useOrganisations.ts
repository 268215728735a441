import { useQueries } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import type { Organisation } from '../../api/types'

/** Who belongs to these areas, partners before shops. */
export function useOrganisations(areaIds: readonly string[]): Organisation[] {
  const pages = useQueries({ queries: areaIds.map(organisationsOf) })
  const all = pages.flatMap(({ data: page }) => page?.items ?? [])
  const isShop = ({ kind }: Organisation) => kind === 'SHOP'
  return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()]
    .filter(({ kind }) => kind !== 'PLATFORM' && kind !== 'CERTIFYING_BODY')
    .sort((one, other) => Number(isShop(one)) - Number(isShop(other)))
}

export const optionsOf = (named: readonly { id: string; name: string }[]) =>
  named.map(({ id, name }) => ({ value: id, label: name }))
