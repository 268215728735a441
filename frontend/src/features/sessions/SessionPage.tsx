import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { BackLink, LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { ButtonIcon, buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Text } from '../../ui/Text'
import { Agenda } from './Agenda'
import { Draft } from './Draft'
import { HandleSession } from './HandleSession'
import { Invitees } from './Invitees'
import { MyAttendance } from './MyAttendance'
import { ProposedAgenda } from './ProposedAgenda'
import { SessionFigures } from './SessionFigures'
import { SessionTag, useSessionTime } from './sessionLabels'
import { invitationAddress, sessionDetails } from './sessionQueries'

const route = getRouteApi('/overleg/$id')

export function SessionPage() {
  const { t } = useTranslation('sessions')
  const { data: session } = useSuspenseQuery(sessionDetails(route.useParams().id))
  const { status } = session
  const isDraft = status === 'DRAFT' || status === 'MINUTES_PUBLISHED'
  return (
    <Page
      title={session.title}
      lead={<Lead session={session} />}
      back={<BackLink to={paths.sessions()}>{t('back')}</BackLink>}
      action={<Actions session={session} />}
    >
      <div className="vc-columns">
        <div className="vc-stack">
          {session.cancelReason ? (
            <Notice tone="needs">{t('cancelledWhy', { why: session.cancelReason })}</Notice>
          ) : null}
          <MyAttendance session={session} />
          {session.purpose ? (
            <section className="vc-stack vc-stack-tight">
              <Heading2>{t('purpose')}</Heading2>
              <Text>{session.purpose}</Text>
            </section>
          ) : null}
          {isDraft ? <Draft session={session} /> : <Agenda session={session} />}
          {session.mayEdit && (status === 'PLANNED' || status === 'AGENDA_SENT') ? (
            <ProposedAgenda session={session} />
          ) : null}
        </div>
        <div className="vc-stack">
          <HandleSession session={session} />
          <Invitees session={session} />
          <SessionFigures session={session} />
        </div>
      </div>
    </Page>
  )
}

function Lead({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const when = useSessionTime()
  const areas = useMe().areas.filter(({ id }) => session.areaIds.includes(id))
  const parts = [t(`kind.${session.kind}`), ...areas.map(({ name }) => name)]
  return (
    <div className="vc-stack vc-stack-tight">
      <p>
        {when(session)}, {session.place}
      </p>
      <p>
        {parts.join(', ')}, {t('hostedBy', { host: session.host.name })}
        {session.isReportBack ? `, ${t('reportedBy', { organiser: session.organiser.name })}` : ''}
      </p>
      <div>
        <SessionTag status={session.status} />
      </div>
    </div>
  )
}

function Actions({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const isAhead = session.status === 'PLANNED' || session.status === 'AGENDA_SENT'
  return (
    <div className="vc-row">
      {session.mayTakeNotes ? (
        <LinkButton to={paths.meeting(session.id)} icon="talk">
          {t('openScreen')}
        </LinkButton>
      ) : null}
      {isAhead ? (
        <a className={buttonClass({ purpose: 'secondary' })} href={invitationAddress(session.id)} download>
          <ButtonIcon name="clock" />
          {t('toCalendar')}
        </a>
      ) : null}
      {session.published ? (
        <LinkButton to={paths.minutes(session.id)} icon="list">
          {t('minutes')}
        </LinkButton>
      ) : null}
    </div>
  )
}
