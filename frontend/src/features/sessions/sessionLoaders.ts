import type { QueryClient } from '@tanstack/react-query'
import { organisationsOf } from '../../api/areas'
import { categoriesQuery } from '../../api/categories'
import { areasWhere } from '../../api/me'
import type { AreaDetails, Me } from '../../api/types'
import { figureRequests } from './figureQueries'
import { workingGroup } from './groupQueries'
import { proposedAgenda, sessionAnswers, sessionDetails, sessionList, sessionMinutes } from './sessionQueries'
import { comingFilter, pastFilter, readSessionSearch, type SessionTexts } from './sessionSearch'

interface Context {
  queryClient: QueryClient
  me: Me
}

export function loadSessions({ queryClient, me }: Context, texts: SessionTexts) {
  const search = readSessionSearch(texts)
  return Promise.all([
    queryClient.query(sessionList(comingFilter(search, me))),
    queryClient.query(sessionList(pastFilter(search, me))),
  ])
}

export function loadNewSession({ queryClient, me }: Context) {
  return Promise.all(areasWhere(me, 'PLAN_SESSIONS').map(({ id }) => queryClient.query(organisationsOf(id))))
}

export async function loadSession({ queryClient }: Context, id: string) {
  const [session] = await Promise.all([queryClient.query(sessionDetails(id)), queryClient.query(categoriesQuery)])
  const organises = session.mayEdit || session.mayTakeNotes
  await Promise.all([
    session.mayEdit ? queryClient.query(proposedAgenda(id)) : undefined,
    ...(organises ? session.areaIds.map((area) => queryClient.query(organisationsOf(area))) : []),
  ])
}

export function loadMinutes({ queryClient }: Context, id: string) {
  return queryClient.query(sessionMinutes(id))
}

type InArea = Context & { area: Pick<AreaDetails, 'id'> }

export function loadAnswers({ queryClient, area }: InArea) {
  return queryClient.query(sessionAnswers(area.id))
}

export function loadGroup({ queryClient, area }: InArea) {
  return Promise.all([queryClient.query(workingGroup(area.id)), queryClient.query(organisationsOf(area.id))])
}

export function loadFigures({ queryClient, me }: Context) {
  return Promise.all([
    queryClient.query(figureRequests),
    ...areasWhere(me, 'ASK_FIGURES').map(({ id }) => queryClient.query(organisationsOf(id))),
  ])
}
