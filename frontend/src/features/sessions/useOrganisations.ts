import type { Organisation } from '../../api/types'
import { useOrganisationsIn } from '../../api/useOrganisationsIn'

/** Who may sit at the table of these areas, partners before shops. */
export function useOrganisations(areaIds: readonly string[]): Organisation[] {
  const isShop = ({ kind }: Organisation) => kind === 'SHOP'
  return useOrganisationsIn(areaIds)
    .filter(({ kind }) => kind !== 'PLATFORM' && kind !== 'CERTIFYING_BODY')
    .sort((one, other) => Number(isShop(one)) - Number(isShop(other)))
}

export const optionsOf = (named: readonly { id: string; name: string }[]) =>
  named.map(({ id, name }) => ({ value: id, label: name }))
