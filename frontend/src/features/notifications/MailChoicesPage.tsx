import { useSuspenseQuery } from '@tanstack/react-query'
import { may, useMe } from '../../api/me'
import { sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { SelectField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Heading2, Text } from '../../ui/Text'
import { useChoose } from './notificationActs'
import { type MailChoice, myChoices, type NotificationKind } from './notificationQueries'

const aboutReports: NotificationKind[] = ['INCIDENT_STATUS', 'NOTE_FOR_YOU']
const aboutInputs: NotificationKind[] = ['INPUT_STATUS']
const aboutSessions: NotificationKind[] = ['PULSE']
const aboutAgreements: NotificationKind[] = ['ASSIGNED', 'DUE_SOON', 'DUE_TODAY', 'OVERDUE', 'CHANGED_BY_OTHER']

const ways = ['IMMEDIATE', 'DIGEST', 'NONE'] as const

export function MailChoicesPage() {
  const { t } = useTranslation('notifications')
  const me = useMe()
  return (
    <Page
      title={t('mailTitle')}
      lead={t('mailLead')}
      back={<BackLink to={paths.more()}>{t('account:moreTitle')}</BackLink>}
      narrow
    >
      <Choices title={t('mailReports')} kinds={aboutReports} />
      {may(me, 'SUBMIT_INPUT') ? <Choices title={t('mailInputs')} kinds={aboutInputs} /> : null}
      {may(me, 'READ_PULSE') ? <Choices title={t('mailSessions')} kinds={aboutSessions} /> : null}
      {may(me, 'HANDLE_INCIDENTS') ? <Choices title={t('mailAgreements')} kinds={aboutAgreements} /> : null}
      <Text>{t('mailAlways')}</Text>
    </Page>
  )
}

function Choices({ title, kinds }: { title: string; kinds: readonly NotificationKind[] }) {
  return (
    <section className="vc-stack">
      <Heading2>{title}</Heading2>
      {kinds.map((kind) => (
        <ChoiceField key={kind} kind={kind} />
      ))}
    </section>
  )
}

function ChoiceField({ kind }: { kind: NotificationKind }) {
  const { t } = useTranslation('notifications')
  const {
    data: { items: choices },
  } = useSuspenseQuery(myChoices)
  const choose = useChoose()
  const options = ways
    .filter((value) => value !== 'DIGEST' || !aboutSessions.includes(kind))
    .map((value) => ({ value, label: t(`mail.${value}`) }))

  async function change(mail: MailChoice) {
    await choose.mutateAsync(choices.map((choice) => (choice.kind === kind ? { kind, mail } : choice)))
    announce(t('common:saved'))
  }

  return (
    <>
      <SelectField
        name={kind}
        label={t(`about.${kind}`)}
        options={options}
        value={choices.find((choice) => choice.kind === kind)?.mail}
        onChange={(event) => void change(event.target.value as MailChoice).catch(() => undefined)}
      />
      {choose.isError ? <p role="alert">{sentenceOf(choose.error)}</p> : null}
    </>
  )
}
