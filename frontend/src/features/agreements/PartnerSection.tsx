import type { Agreements } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { plainDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { ShareBar } from '../../ui/ShareBar'
import { type Column, Table } from '../../ui/Table'
import { Tag, type Tone } from '../../ui/Tag'
import { Heading2, Text } from '../../ui/Text'
import { outcomes } from './outcomes'
import { useOutcomes } from './useOutcomes'

type Partner = Agreements['partners'][number]
type Agreement = Partner['items'][number]

const tones: Record<Agreement['keeping'], Tone> = {
  KEPT: 'good',
  LATER: 'needs',
  CHANGED: 'waiting',
  OPEN: 'accent',
  STOPPED: 'plain',
}

/** What one partner agreed and what came of it, with its own reason beside what became otherwise. */
export function PartnerSection({ partner: { organisation, counts, items } }: { partner: Partner }) {
  const { t } = useTranslation('agreements')
  const sentence = useOutcomes()(counts)
  const name = organisation?.name ?? t('shops')
  const columns: Column<Agreement>[] = [
    {
      key: 'what',
      header: t('agreement'),
      cell: ({ measureId, code, action }) => (
        <AppLink to={paths.measure(measureId)}>
          {code}: {action}
        </AppLink>
      ),
    },
    { key: 'outcome', header: t('outcomeHeader'), cell: (agreement) => <OutcomeTag agreement={agreement} /> },
    { key: 'first', header: t('agreedFor'), cell: ({ agreedDueDate }) => plainDay(agreedDueDate), numeric: true },
    {
      key: 'now',
      header: t('now'),
      cell: ({ agreedDueDate, dueDate }) => (dueDate && dueDate !== agreedDueDate ? plainDay(dueDate) : ''),
      numeric: true,
    },
    { key: 'done', header: t('done'), cell: ({ doneDate }) => (doneDate ? plainDay(doneDate) : ''), numeric: true },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason ?? '' },
  ]

  return (
    <section aria-label={name}>
      <Card>
        <Heading2>{name}</Heading2>
        <Text>{sentence}</Text>
        <ShareBar label={sentence} parts={outcomes.map((tone) => ({ tone, amount: counts[tone] }))} />
        <Table
          caption={t('agreementsOf', { name })}
          columns={columns}
          rows={items}
          keyOf={({ measureId }) => measureId}
          needsYou={({ keeping, doneDate }) => keeping === 'LATER' && !doneDate}
        />
      </Card>
    </section>
  )
}

function OutcomeTag({ agreement: { keeping, daysLate } }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements')
  return (
    <Tag tone={tones[keeping]}>
      {keeping === 'LATER' ? t('measures:daysLate', { count: daysLate }) : t(`keeping.${keeping}`)}
    </Tag>
  )
}
