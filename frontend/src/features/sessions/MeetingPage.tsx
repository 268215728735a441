import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { MeetingAgenda } from './MeetingAgenda'
import { MeetingItem } from './MeetingItem'
import './meeting.css'
import { sessionDetails } from './sessionQueries'
import { useOutcomeNotes } from './useOutcomeNotes'

const route = getRouteApi('/overleg/$id/scherm')

/** How often the words of a second note-taker are fetched. */
const REFRESH_MS = 15_000

/** The screen on the wall: where we are, what it is about, and what comes of it. */
export function MeetingPage() {
  const { t } = useTranslation('sessions')
  const { id } = route.useParams()
  const { data: session } = useSuspenseQuery(sessionDetails(id))
  useQuery({ ...sessionDetails(id), refetchInterval: REFRESH_MS })
  const notes = useOutcomeNotes(session)
  const { shown, show, isTurned } = useShownItem(session.items.length)
  const item = session.items[shown]

  return (
    <div className="vc-meeting">
      <Page
        title={session.title}
        back={<BackLink to={paths.session(id)}>{t('closeScreen')}</BackLink>}
        action={<Turn shown={shown} last={session.items.length - 1} onShow={show} />}
        wide
      >
        {item ? (
          <div className="vc-meeting-columns">
            <MeetingAgenda items={session.items} shown={shown} notes={notes} onShow={show} />
            <MeetingItem key={item.id} session={session} item={item} note={notes.of(item)} isTurned={isTurned} />
          </div>
        ) : (
          <Empty title={t('agendaNone')}>
            <Small>{t('agendaNoneHelp')}</Small>
          </Empty>
        )}
      </Page>
    </div>
  )
}

/** Which item is shown stands in the address, and is turned by the keys that a presenter has. */
function useShownItem(count: number) {
  const navigate = useNavigate()
  const [isTurned, setTurned] = useState(false)
  const { punt } = route.useSearch()
  const { id } = route.useParams()
  const shown = Math.min(Math.max(Number(punt) || 1, 1), Math.max(count, 1)) - 1

  function show(index: number) {
    if (index < 0 || index >= count) return
    setTurned(true)
    const search = { punt: String(index + 1) }
    void navigate({ to: '/overleg/$id/scherm', params: { id }, search, replace: true, resetScroll: false })
  }

  const turn = useEffectEvent((event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key]
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    show(shown + step)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => turn(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])

  return { shown, show, isTurned }
}

interface TurnProps {
  shown: number
  last: number
  onShow: (index: number) => void
}

function Turn({ shown, last, onShow }: TurnProps) {
  const { t } = useTranslation('sessions')
  return (
    <div className="vc-row">
      <Button purpose="secondary" icon="back" onClick={() => onShow(shown - 1)} aria-keyshortcuts="PageUp">
        {t('previousItem')}
      </Button>
      <Button icon="forward" onClick={() => onShow(shown + 1)} aria-keyshortcuts="PageDown">
        {t(shown === last ? 'lastItem' : 'nextItem')}
      </Button>
    </div>
  )
}
