import { useSuspenseQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { Deputy } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { type Column, Table } from '../../ui/Table'
import { Heading2 } from '../../ui/Text'
import { DeputyForm } from './DeputyForm'
import { useEndDeputy } from './membershipActs'
import { deputies } from './membershipQueries'

export function DeputiesPage() {
  const { t } = useTranslation('memberships')
  const { area } = useArea()
  const { data: named } = useSuspenseQuery(deputies(area.id))
  const endDeputy = useEndDeputy()

  async function end(deputy: Deputy) {
    await endDeputy.mutateAsync(deputy.id)
    announce(t('deputyEnded'))
  }

  const columns: Column<Deputy>[] = [
    { key: 'person', header: t('deputyAbsent'), cell: ({ person }) => <strong>{person.name}</strong> },
    { key: 'deputy', header: t('deputy'), cell: ({ deputy }) => deputy.name },
    { key: 'from', header: t('deputyFrom'), numeric: true, cell: ({ fromDate }) => shortDay(fromDate) },
    { key: 'until', header: t('deputyUntil'), numeric: true, cell: ({ untilDate }) => shortDay(untilDate) },
    {
      key: 'acts',
      header: t('common:acts'),
      headerHidden: true,
      cell: (row) => (
        <Button
          purpose="subtle"
          size="small"
          aria-label={t('deputyEnd', { name: row.deputy.name })}
          onClick={() => void end(row).catch(() => undefined)}
        >
          {t('endShort')}
        </Button>
      ),
    },
  ]

  return (
    <Page title={t('areas:deputies')} lead={t('deputiesLead')}>
      {endDeputy.isError ? <p role="alert">{sentenceOf(endDeputy.error)}</p> : null}
      {named.items.length === 0 ? (
        <Empty title={t('deputiesNone')} />
      ) : (
        <Table caption={t('deputiesCaption')} columns={columns} rows={named.items} keyOf={({ id }) => id} />
      )}
      <section className="vc-stack">
        <Heading2>{t('deputyForMe')}</Heading2>
        <DeputyForm areaId={area.id} />
      </section>
    </Page>
  )
}
