import { useMe } from '../../api/me'
import type { SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Notice } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'
import { Corrections } from './Corrections'
import { usePublish } from './draftActs'
import { OutcomeCard } from './OutcomeCard'
import { PartnerApproval } from './PartnerApproval'
import { PublishPanel } from './PublishPanel'
import { ReleaseLinkForm } from './ReleaseLinkForm'
import { refusalsOf } from './refusals'

/** What came of each item, while partners read along and after it was published. */
export function Draft({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const publish = usePublish(session.id)
  const refusals = refusalsOf(publish.error, session)
  const isDraft = session.status === 'DRAFT'
  const { items, correctUntil } = session
  return (
    <section className="vc-stack">
      <Heading2>{t(isDraft ? 'draft' : 'outcomes')}</Heading2>
      {isDraft && correctUntil ? <Notice>{t('correctUntil', { day: longDay(correctUntil) })}</Notice> : null}
      {isDraft && session.mayTakeNotes ? (
        <div className="vc-row">
          <LinkButton to={paths.meeting(session.id)} purpose="secondary" size="small">
            {t('draftWrite')}
          </LinkButton>
        </div>
      ) : null}
      {items.length === 0 ? <Small>{t('outcomesNone')}</Small> : null}
      {items.map((item) => (
        <OutcomeCard key={item.id} item={item} refusals={refusals.byItem[item.id] ?? []}>
          <Corrections session={session} item={item} />
        </OutcomeCard>
      ))}
      <Ready session={session} />
      {session.mayCorrect ? <PartnerApproval session={session} /> : null}
      {session.mayPublish ? <PublishPanel session={session} publish={publish} refusals={refusals} /> : null}
      {session.mayAskRelease ? <ReleaseLinkForm session={session} /> : null}
    </section>
  )
}

/** Which partners said that it is right. */
function Ready({ session: { status, items, partnersReady = [] } }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const mine = useMe().memberships.map(({ organisation }) => organisation)
  const partners = [...items.flatMap(({ partners: named = [] }) => named), ...mine]
  const names = partnersReady.flatMap((ready) => partners.find(({ id }) => id === ready)?.name ?? [])
  if (status !== 'DRAFT' || names.length === 0) return null
  return <Small>{t('readySaid', { partners: [...new Set(names)].join(', ') })}</Small>
}
