import { useQuery } from '@tanstack/react-query'
import { areaBySlug, areasWhere, useMe } from '../../api/me'
import type { Pulse } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, plainDay } from '../../lib/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { type Column, Table } from '../../ui/Table'
import { Heading2, Heading3, Small, Text } from '../../ui/Text'
import { cooperationPulse } from './sessionQueries'

type Period = Pulse['periods'][number]

const scales = ['communication', 'decisiveness', 'beingHeard'] as const

/** How people say that the cooperation goes, meeting by meeting, in one area. */
export function PulseTrend({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation('sessions')
  const me = useMe()
  const readable = areasWhere(me, 'READ_PULSE')
  const area = areaBySlug(me, slug) ?? (readable.length === 1 ? readable[0] : undefined)
  const isReader = readable.some(({ id }) => id === area?.id)
  const { data: pulse } = useQuery({ ...cooperationPulse(area?.id ?? ''), enabled: isReader })
  const latest = pulse?.periods.at(-1)
  if (!pulse || !latest) return null
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('pulse')}</Heading2>
      <Card>
        <Text>{t('pulseLatest', { day: longDay(latest.heldOn), count: latest.answers, ...marksOf(latest) })}</Text>
        <Small>{t('pulseFive')}</Small>
        <PulseRemarks periods={pulse.periods} />
        <Disclosure summary={t('pulseTable')}>
          <PulseTable periods={pulse.periods} />
        </Disclosure>
      </Card>
    </section>
  )
}

/** The server gives them to who organised the meeting, as few as its marks; the newest meeting first. */
function PulseRemarks({ periods }: { periods: readonly Period[] }) {
  const { t } = useTranslation('sessions')
  const told = periods.filter(({ remarks = [] }) => remarks.length > 0).reverse()
  if (told.length === 0) return null
  return (
    <Disclosure summary={t('pulseRemarks')}>
      <Small>{t('pulseRemarksWho')}</Small>
      {told.map(({ sessionId, heldOn, remarks = [] }) => (
        <section key={sessionId} className="vc-stack vc-stack-tight">
          <Heading3>{longDay(heldOn)}</Heading3>
          <ul aria-label={t('pulseRemarksOf', { day: longDay(heldOn) })}>
            {[...new Set(remarks)].map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  )
}

const shown = (mark: number) => mark.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 })

const marksOf = (period: Period) => Object.fromEntries(scales.map((scale) => [scale, shown(period[scale])]))

function PulseTable({ periods }: { periods: readonly Period[] }) {
  const { t } = useTranslation('sessions')
  const columns: Column<Period>[] = [
    { key: 'heldOn', header: t('day'), cell: ({ heldOn }) => plainDay(heldOn) },
    ...scales.map((scale) => ({
      key: scale,
      header: t(`scaleName.${scale}`),
      cell: (period: Period) => shown(period[scale]),
      numeric: true,
    })),
    { key: 'answers', header: t('pulseAnswers'), cell: ({ answers }) => answers, numeric: true },
  ]
  return <Table caption={t('pulse')} columns={columns} rows={periods} keyOf={({ sessionId }) => sessionId} />
}
