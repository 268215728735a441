import type { AreaDetails, Organisation, Street } from '../api/types'

function street(id: number, name: string, businesses: number, ...coordinates: number[][]): Street {
  return {
    id: `00000000-0000-7000-8000-0000000005${id.toString().padStart(2, '0')}`,
    name,
    businesses,
    line: { type: 'LineString', coordinates },
  }
}

const westland = { id: '00000000-0000-7000-8000-000000000900', name: 'Westland' }

export const gravenzande: AreaDetails = {
  id: '00000000-0000-7000-8000-000000000101',
  slug: 's-gravenzande',
  name: "'s-Gravenzande",
  type: 'SHOPPING_AREA',
  municipality: westland,
  controller: "BIZ 's-Gravenzande",
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [4.1602, 51.9992],
        [4.1622, 52.0036],
        [4.1668, 52.0041],
        [4.1712, 52.0022],
        [4.1698, 51.9987],
        [4.164, 51.9978],
        [4.1602, 51.9992],
      ],
    ],
  },
  streets: [
    street(1, 'Langestraat', 42, [4.1618, 52.0006], [4.1641, 52.0011], [4.1663, 52.0014], [4.1695, 52.0016]),
    street(2, 'Sand Ambachtstraat', 21, [4.1634, 51.9985], [4.1642, 52.0011], [4.165, 52.0034]),
    street(3, 'Graaf Willem II-straat', 9, [4.1662, 51.9986], [4.1664, 52.0014], [4.1671, 52.0033]),
    street(4, 'Marktplein', 14, [4.1646, 52.0018], [4.1662, 52.002]),
    street(5, 'Koningin Julianaweg', 3, [4.1613, 51.9997], [4.1636, 51.9993], [4.1685, 51.9995]),
  ],
  contacts: [
    { id: 'c1', label: 'Centrummanager Marit', phone: '0174 000 001', note: 'op werkdagen' },
    { id: 'c2', label: 'Wijkagent', phone: '0900-8844', note: 'vraag naar het team Westland' },
  ],
}

export const naaldwijk: AreaDetails = {
  ...gravenzande,
  id: '00000000-0000-7000-8000-000000000102',
  slug: 'naaldwijk',
  name: 'Naaldwijk',
  controller: 'BIZ Naaldwijk',
  streets: [street(21, 'Wilhelminaplein', 30, [4.2051, 51.9934], [4.2072, 51.9941])],
  contacts: [],
}

export const areas = [gravenzande, naaldwijk]

function organisation(id: number, name: string, kind: Organisation['kind'], ...departments: string[]): Organisation {
  return {
    id: `00000000-0000-7000-8000-0000000002${id.toString().padStart(2, '0')}`,
    name,
    kind,
    departments: departments.map((department, index) => ({
      id: `00000000-0000-7000-8000-0000000003${id}${index}`,
      name: department,
    })),
  }
}

export const gemeente = organisation(1, 'Gemeente Westland', 'MUNICIPALITY', 'Beheer openbare ruimte', 'Toezicht (boa)')
export const biz = organisation(2, "BIZ 's-Gravenzande", 'BIZ')
export const mkb = organisation(3, 'MKB Westland', 'UMBRELLA')
export const politie = organisation(4, 'Politie Westland', 'POLICE')
export const bloemen = organisation(5, 'Bloemen & Zo', 'SHOP')

export const organisations = [gemeente, biz, mkb, politie, bloemen]
