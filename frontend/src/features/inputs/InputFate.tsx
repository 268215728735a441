import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Text } from '../../ui/Text'
import { InputAnswers } from './InputAnswers'
import { useEmployeeNote } from './inputLabels'

/** What happened to a message: first what comes next, then what became of it. */
export function InputFate({ input }: { input: InputDetails }) {
  if (input.status === 'SUBMITTED') return input.mine ? <Next /> : null
  if (input.status === 'REFUSED') return <Refused input={input} />
  return (
    <>
      <Became input={input} />
      <InputAnswers input={input} />
    </>
  )
}

/** Who wrote it reads where it stands in any case, others when it is on its way to an answer. */
function Became({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const { status, mine, mergedInto, session } = input
  if (status === 'SUBMITTED' || status === 'REFUSED') return null
  if (!mine && (status === 'ACCEPTED' || status === 'WITHDRAWN' || status === 'ANSWERED')) return null
  return (
    <Card>
      <Heading2>{t('fate')}</Heading2>
      <Text>{t(status === 'MERGED' && !mine ? 'fateForReader.MERGED' : `fateOf.${status}`)}</Text>
      {mergedInto ? <AppLink to={paths.input(mergedInto)}>{t('mergedOpen')}</AppLink> : null}
      {session ? (
        <AppLink to={paths.session(session.id)}>
          {t('treatedAt', { title: session.title, day: longDay(session.startsOn) })}
        </AppLink>
      ) : null}
    </Card>
  )
}

function Next() {
  const { t } = useTranslation('inputs')
  return (
    <Card>
      <Heading2>{t('next')}</Heading2>
      <Text>{t('nextRead')}</Text>
      <Text>{t('nextHear')}</Text>
      <Text>{t('nextAccepted')}</Text>
    </Card>
  )
}

function Refused({ input: { mine, refusal, about } }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  return (
    <Card>
      <Heading2>{t('fate')}</Heading2>
      {refusal ? <Text>{t('refusedBecause', { reason: t(`reason.${refusal.reason}`).toLowerCase() })}</Text> : null}
      {refusal?.note ? <p className="vc-message">{refusal.note}</p> : null}
      {mine && refusal ? <WhatElse reason={refusal.reason} about={about} /> : null}
    </Card>
  )
}

type Reason = NonNullable<InputDetails['refusal']>['reason']

/** Where it can go instead. */
function WhatElse({ reason, about }: { reason: Reason; about: InputDetails['about'] }) {
  const { t } = useTranslation('inputs')
  const employee = useEmployeeNote()
  if (reason === 'OTHER') return null
  if (reason === 'ABOUT_A_PERSON') return <Text>{employee(about)}</Text>
  return (
    <>
      <Text>{t(`reasonHelp.${reason}`)}</Text>
      {reason === 'BETTER_AS_REPORT' ? <AppLink to={paths.report()}>{t('nav:report')}</AppLink> : null}
    </>
  )
}
