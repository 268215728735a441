import { sentenceOf } from '../../api/problem'
import type { Invitee, SessionDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AskFirst } from '../../ui/AskFirst'
import { announce } from '../../ui/announcer'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { CheckField } from '../../ui/fields'
import { Heading2, Small } from '../../ui/Text'
import { InviteForm } from './InviteForm'
import { useAttend, useTakeBackInvitee } from './sessionActs'
import { hasBegun } from './sessionTimes'

/** Who was asked, by function, and who said to come; the organiser keeps it. */
export function Invitees({ session }: { session: SessionDetails }) {
  const { t } = useTranslation('sessions')
  const { invitees, mayEdit, mayTakeNotes } = session
  if (!invitees) return null
  const notes = mayTakeNotes || (mayEdit && hasBegun(session))
  return (
    <Card>
      <Heading2>{t('invitees')}</Heading2>
      {invitees.length === 0 ? <Small>{t('inviteesNone')}</Small> : null}
      <ul className="vc-plain-list" aria-label={t('invitees')}>
        {invitees.map((invitee) => (
          <li key={invitee.id}>
            <strong>{invitee.organisation.name}</strong>
            <Small>
              {[
                invitee.function,
                t(`attendance.${invitee.attendance}`),
                invitee.attended ? t('wasThere') : undefined,
                invitee.hasAccount ? undefined : t('byMail'),
              ]
                .filter(Boolean)
                .join(', ')}
            </Small>
            {notes ? <WasThere id={session.id} invitee={invitee} /> : null}
            {mayEdit && !notes ? <TakeBack id={session.id} invitee={invitee} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <Disclosure summary={t('inviteeAdd')}>
          <InviteForm session={session} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

interface OneProps {
  id: string
  invitee: Invitee
}

function WasThere({ id, invitee }: OneProps) {
  const { t } = useTranslation('sessions')
  const attend = useAttend(id)
  return (
    <>
      <CheckField
        id={`attended-${invitee.id}`}
        label={t('wasThereField', { function: invitee.function, organisation: invitee.organisation.name })}
        checked={(attend.isPending ? attend.variables.attended : invitee.attended) ?? false}
        onChange={({ target }) => attend.mutate({ inviteeId: invitee.id, attended: target.checked })}
      />
      {attend.isError ? <p role="alert">{sentenceOf(attend.error)}</p> : null}
    </>
  )
}

function TakeBack({ id, invitee }: OneProps) {
  const { t } = useTranslation('sessions')
  const takeBack = useTakeBackInvitee(id)

  async function remove() {
    await takeBack.mutateAsync(invitee.id)
    announce(t('inviteeGone'))
  }

  return (
    <AskFirst
      words={{
        act: t('inviteeRemove', { function: invitee.function }),
        sure: t('inviteeSure'),
        yes: t('inviteeYes'),
        cancel: t('common:cancel'),
      }}
      problem={takeBack.isError ? sentenceOf(takeBack.error) : undefined}
      onYes={remove}
    />
  )
}
