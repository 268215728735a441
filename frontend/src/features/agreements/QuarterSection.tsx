import type { Agreements } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { csvOf, offerFile } from '../../lib/csv'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ShareBar } from '../../ui/ShareBar'
import { type Column, Table } from '../../ui/Table'
import { Heading2, Text } from '../../ui/Text'
import { type Counts, outcomes } from './outcomes'
import { useOutcomes } from './useOutcomes'

type Quarter = Agreements['quarters'][number]

/** Over is what no longer runs: of that, how much was kept. */
const overIn = ({ kept, later, changed, stopped }: Counts) => kept + later + changed + stopped

/** By the quarter in which it was to be ready: a sentence, the picture, the table behind it, and the same as a file. */
export function QuarterSection({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useTranslation('agreements')
  const sentence = useOutcomes()
  const conclusion = useConclusion(quarters)
  const nameOf = ({ quarter }: Quarter) => {
    const [year, number = ''] = quarter.split('-Q')
    return t('quarterName', { number, year })
  }
  const columns: Column<Quarter>[] = [
    { key: 'quarter', header: t('quarter'), cell: nameOf },
    { key: 'agreed', header: t('agreed'), cell: ({ counts }) => counts.agreed, numeric: true },
    ...outcomes.map(
      (outcome): Column<Quarter> => ({
        key: outcome,
        header: t(`outcome.${outcome}`),
        cell: ({ counts }) => counts[outcome],
        numeric: true,
      }),
    ),
  ]

  function download() {
    const header = columns.map((column) => column.header)
    const lines = quarters.map((quarter) => [
      nameOf(quarter),
      ...(['agreed', ...outcomes] as const).map((each) => String(quarter.counts[each])),
    ])
    offerFile('afspraken-per-kwartaal.csv', csvOf([header, ...lines]))
  }

  return (
    <section aria-label={t('trend')}>
      <Card>
        <Heading2>{t('trend')}</Heading2>
        <Text>{conclusion}</Text>
        <ul className="vc-shares">
          {quarters.map((quarter) => (
            <li key={quarter.quarter}>
              <span>{nameOf(quarter)}</span>
              <ShareBar
                label={sentence(quarter.counts)}
                parts={outcomes.map((tone) => ({ tone, amount: quarter.counts[tone] }))}
              />
              <strong>{quarter.counts.agreed}</strong>
            </li>
          ))}
        </ul>
        <ul className="vc-share-names" aria-hidden="true">
          {outcomes.map((outcome) => (
            <li key={outcome}>
              <svg viewBox="0 0 1 1" aria-hidden="true">
                <rect className={`vc-share-${outcome}`} width={1} height={1} />
              </svg>
              {t(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
        <Disclosure summary={t('rhythm:table', { title: t('trend') })}>
          <Table caption={t('trend')} columns={columns} rows={quarters} keyOf={({ quarter }) => quarter} />
          <div>
            <Button purpose="secondary" size="small" onClick={download}>
              {t('rhythm:csv')}
            </Button>
          </div>
        </Disclosure>
      </Card>
    </section>
  )
}

function useConclusion(quarters: readonly Quarter[]): string {
  const { t } = useTranslation('agreements')
  const over = quarters.reduce((sum, { counts }) => sum + overIn(counts), 0)
  const kept = quarters.reduce((sum, { counts }) => sum + counts.kept, 0)
  return over === 0 ? t('concludeNothing') : t('conclude', { kept, count: over })
}
