import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { WorkingGroup } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card, Empty, Notice } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { Small } from '../../ui/Text'
import { useFormGroup, workingGroup } from './groupQueries'
import { SeatsForm } from './SeatsForm'

/** Who works together in this area, by function, and which party is not at the table yet. */
export function GroupPage() {
  const { t } = useTranslation('sessions')
  const { area, mayHere } = useArea()
  const { data: groups } = useSuspenseQuery(workingGroup(area.id))
  const group = groups.items[0]
  return (
    <Page title={t('group')} lead={t('groupLead', { area: area.name })} narrow>
      {group ? <Seats group={group} /> : <NoGroup areaId={area.id} isOffered={mayHere('EDIT_WORKING_GROUPS')} />}
      {group?.mayEdit ? (
        <Disclosure summary={t('seatsEdit')}>
          <SeatsForm key={group.version} group={group} />
        </Disclosure>
      ) : null}
    </Page>
  )
}

function Seats({ group: { seats, missing } }: { group: WorkingGroup }) {
  const { t } = useTranslation('sessions')
  const absent = missing.map((kind) => t(`party.${kind as 'POLICE'}`))
  return (
    <>
      {absent.length > 0 ? <Notice tone="needs">{t('groupMissing', { parties: absent.join(', ') })}</Notice> : null}
      {seats.length === 0 ? <Small>{t('seatsNone')}</Small> : null}
      <ul className="vc-plain-list" aria-label={t('seats')}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <Card>
              <div className="vc-row vc-row-between">
                <strong>{seat.organisation.name}</strong>
                {seat.chairs ? <Tag icon="check">{t('chairs')}</Tag> : null}
              </div>
              <SeatLine seat={seat} />
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Names are there for who may change the group. */
function SeatLine({ seat }: { seat: WorkingGroup['seats'][number] }) {
  const { t } = useTranslation('sessions')
  const { function: named, personName, hasPerson, deputyName, hasDeputy } = seat
  const who = personName ?? t(hasPerson ? 'seatTaken' : 'seatEmpty')
  const deputy = deputyName ? t('seatDeputyNamed', { name: deputyName }) : t('seatDeputy')
  return <Small>{[named, who, ...(hasDeputy ? [deputy] : [])].join(', ')}</Small>
}

function NoGroup({ areaId, isOffered }: { areaId: string; isOffered: boolean }) {
  const { t } = useTranslation('sessions')
  const form = useFormGroup()

  async function start() {
    await form.mutateAsync(areaId)
    announce(t('groupFormed'))
  }

  return (
    <Empty title={t('groupNone')}>
      <Small>{t(isOffered ? 'groupNoneHelp' : 'groupLater')}</Small>
      {form.isError ? <p role="alert">{sentenceOf(form.error)}</p> : null}
      {isOffered ? <Button onClick={() => void start().catch(() => undefined)}>{t('groupForm')}</Button> : null}
    </Empty>
  )
}
