import type { MatrixSearch, MatrixSort } from './matrixSearch'

/** By which columns somebody may sort. */
export const sortOf: Partial<Record<string, MatrixSort>> = {
  code: 'nr',
  theme: 'thema',
  owner: 'wie',
  status: 'status',
  dueDate: 'klaar-op',
  doneDate: 'gereed',
}

/** Once more by the same column is the other way round. */
export function sortedBy(search: MatrixSearch, sort: MatrixSort): MatrixSearch {
  const isAgain = search.eerst === sort && !search.andersom
  return { ...search, eerst: sort, andersom: isAgain ? 'ja' : undefined }
}

export function directionOf({ andersom }: MatrixSearch): 'ascending' | 'descending' {
  return andersom ? 'descending' : 'ascending'
}
