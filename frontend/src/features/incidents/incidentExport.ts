import { useMutation } from '@tanstack/react-query'
import { api, unwrap } from '../../api/client'
import { ApiProblem } from '../../api/problem'
import type { IncidentFilter } from './incidentQueries'

export type ExportFormat = 'csv' | 'geojson'

const names = { csv: 'meldingen.csv', geojson: 'meldingen.geojson' } as const

const mediaTypes = { csv: 'text/csv', geojson: 'application/geo+json' } as const

/** The whole of a list as a file; limit, count and cursor are of pages. */
export function useExportIncidents() {
  return useMutation({
    mutationFn: ({ filter, format }: { filter: IncidentFilter; format: ExportFormat }) => {
      const query = { ...filter, format, limit: undefined, count: undefined, cursor: undefined }
      const headers = { Accept: mediaTypes[format] }
      return unwrap(api.GET('/incidents', { params: { query }, headers, parseAs: 'blob' }))
    },
  })
}

/** Puts a file that was fetched into the downloads: a refusal has then already been shown on the page. */
export function savedAs(file: Blob, format: ExportFormat) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = names[format]
  link.click()
  // not at once: the browser may still have to read it
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** "Too many" stands at the format; its sentence is the one to show. */
export function isTooMany(error: unknown): boolean {
  return error instanceof ApiProblem && error.fieldWith('too-many-to-export') !== undefined
}
