import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { categoriesQuery } from '../../api/categories'
import type { Me } from '../../api/types'
import { beginsWithToRead, filterOf, toReadFilter } from './inputFilter'
import { inputDetails, inputList, ownReports } from './inputQueries'
import { type InputTexts, readInputSearch } from './inputSearch'
import { writingArea } from './writingArea'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadInputs({ queryClient, me }: Context, texts: InputTexts) {
  const search = readInputSearch(texts)
  return Promise.all([
    queryClient.query(inputList(filterOf(search, me))),
    ...(beginsWithToRead(search, me) ? [queryClient.query(inputList(toReadFilter(search, me)))] : []),
  ])
}

export function loadNewInput({ queryClient, me }: Context, slug: string | undefined) {
  const area = writingArea(me, slug)
  if (!area) throw notFound()
  return Promise.all([queryClient.query(ownReports(area.id)), queryClient.query(categoriesQuery)])
}

export function loadInput({ queryClient }: Context, id: string) {
  return Promise.all([queryClient.query(inputDetails(id)), queryClient.query(categoriesQuery)])
}
