import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { api, unwrap } from '../../api/client'
import type { AgendaItem, SessionDetails } from '../../api/types'
import { type NoteView, OutcomeNote } from './OutcomeNote'
import { outcomePatchOf } from './outcomeFields'
import { readSession, sessionDetails } from './sessionQueries'

/** The notes of one meeting: each item has its own, which goes on saving while another is shown. */
class OutcomeNotes {
  private readonly notes = new Map<string, OutcomeNote>()

  constructor(
    private readonly sessionId: string,
    private readonly queryClient: QueryClient,
  ) {}

  of(item: AgendaItem): OutcomeNote {
    const note = this.notes.get(item.id) ?? new OutcomeNote(item.id, item, this.serverFor(item.id))
    this.notes.set(item.id, note)
    return note
  }

  all(): OutcomeNote[] {
    return [...this.notes.values()]
  }

  private serverFor(itemId: string) {
    const path = { id: this.sessionId, itemId }
    return {
      save: async (version: number, ...change: Parameters<typeof outcomePatchOf>) => {
        const header = { 'If-Match': `"${version}"` }
        const item = await unwrap(
          api.PATCH('/brainstorm-sessions/{id}/agenda-items/{itemId}/outcome', {
            params: { path, header },
            body: outcomePatchOf(...change),
          }),
        )
        this.keep(item)
        return item
      },
      read: async () => {
        const session = await readSession(this.sessionId)
        return session.items.find(({ id }) => id === itemId)
      },
    }
  }

  private keep(saved: AgendaItem): void {
    this.queryClient.setQueryData(sessionDetails(this.sessionId).queryKey, (session) =>
      session ? { ...session, items: session.items.map((item) => (item.id === saved.id ? saved : item)) } : session,
    )
  }
}

export function useOutcomeNotes(session: SessionDetails) {
  const queryClient = useQueryClient()
  const [notes] = useState(() => new OutcomeNotes(session.id, queryClient))

  useEffect(() => {
    for (const item of session.items) notes.of(item).rebase(item)
  }, [notes, session])

  useEffect(() => {
    const retry = () => {
      for (const note of notes.all()) note.retry()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (notes.all().some((note) => note.isUnsaved())) event.preventDefault()
    }
    for (const note of notes.all()) note.open()
    window.addEventListener('online', retry)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('beforeunload', warn)
      for (const note of notes.all()) note.close()
    }
  }, [notes])

  return notes
}

export function useNoteView(note: OutcomeNote): NoteView {
  return useSyncExternalStore(note.subscribe, note.view)
}
