import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { may, useMe } from '../../api/me'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, momentOf } from '../../lib/dates'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { ButtonIcon, buttonClass } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Heading2, Small } from '../../ui/Text'
import { AddendumForm } from './AddendumForm'
import { OutcomeCard } from './OutcomeCard'
import { useSessionTime } from './sessionLabels'
import { minutesAddress, sessionMinutes } from './sessionQueries'

const route = getRouteApi('/overleg/$id/verslag')

export function MinutesPage() {
  const { t } = useTranslation('sessions')
  const { data: session } = useSuspenseQuery(sessionMinutes(route.useParams().id))
  const me = useMe()
  const when = useSessionTime()
  const isPartner = may(me, 'TAKE_PART_IN_SESSIONS')
  return (
    <Page
      title={t('minutesOf', { title: session.title })}
      lead={`${when(session)}, ${session.place}, ${t('hostedBy', { host: session.host.name })}`}
      back={<BackLink to={paths.session(session.id)}>{t('backToSession')}</BackLink>}
      action={
        isPartner ? (
          <a className={buttonClass({ purpose: 'secondary' })} href={minutesAddress(session.id)} download>
            <ButtonIcon name="list" />
            {t('minutesPdf')}
          </a>
        ) : null
      }
      narrow
    >
      <section className="vc-stack">
        <Heading2>{t('outcomes')}</Heading2>
        {session.items.length === 0 ? <Small>{t('outcomesNone')}</Small> : null}
        {session.items.map((item) => (
          <OutcomeCard key={item.id} item={item} />
        ))}
      </section>
      <Addenda session={session} />
      <PublicationFacts session={session} />
    </Page>
  )
}

/** What was written under it afterwards; the minutes themselves stay as they were published. */
function Addenda({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const { addenda, mayAdd } = session
  if (addenda.length === 0 && !mayAdd) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('addenda')}</Heading2>
      {addenda.length > 0 ? (
        <ul className="vc-plain-list" aria-label={t('addenda')}>
          {addenda.map(({ id, organisationName, writtenAt, text }) => (
            <li key={id}>
              <Card>
                <p className="vc-message">{text}</p>
                <Small>{`${organisationName}, ${momentOf(writtenAt)}`}</Small>
              </Card>
            </li>
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <Disclosure summary={t('addendumAdd')}>
          <AddendumForm id={session.id} />
        </Disclosure>
      ) : null}
    </section>
  )
}

function PublicationFacts({ session: { publication, host } }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  if (!publication) return null
  return (
    <Card>
      <dl className="vc-facts">
        <div className="vc-fact">
          <dt>{t('publishedOn')}</dt>
          <dd>
            {longDay(publication.publishedAt)}
            {publication.byLink ? `, ${t('publishedByLink', { host: host.name })}` : ''}
          </dd>
        </div>
        {publication.sha256 ? (
          <div className="vc-fact">
            <dt>{t('hash')}</dt>
            <dd>
              <code>{publication.sha256}</code>
            </dd>
          </div>
        ) : null}
      </dl>
      {publication.sha256 ? <Small>{t('hashHelp')}</Small> : null}
    </Card>
  )
}
