import { useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../api/problem'
import type { CellChange } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { momentOf } from '../../lib/dates'
import { Disclosure } from '../../ui/Disclosure'
import { type Column, Table } from '../../ui/Table'
import { Small } from '../../ui/Text'
import { useCellWords } from './cellWords'
import { measureHistory } from './measureQueries'

/** Who changed what, when, from and to; read again with every version. */
export function MeasureHistory({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('measures')
  return (
    <Disclosure summary={t('history')}>
      <Changes key={version} id={id} />
    </Disclosure>
  )
}

function Changes({ id }: { id: string }) {
  const { t } = useTranslation('measures')
  const { data: changes, error } = useQuery(measureHistory(id))
  const { nameOf, wordsOf } = useCellWords()
  const columns: Column<CellChange>[] = [
    { key: 'what', header: t('historyWhat'), cell: ({ cell }) => nameOf(cell) },
    { key: 'when', header: t('historyWhen'), cell: ({ at }) => momentOf(at) },
    { key: 'who', header: t('historyWho'), cell: ({ by, person }) => [by?.name, person].filter(Boolean).join(', ') },
    { key: 'from', header: t('historyFrom'), cell: ({ cell, from }) => wordsOf(cell, from) },
    { key: 'to', header: t('historyTo'), cell: ({ cell, to }) => wordsOf(cell, to) },
  ]

  if (error) return <p role="alert">{sentenceOf(error)}</p>
  if (!changes) return <Small>{t('common:loading')}</Small>
  return (
    <Table
      caption={t('history')}
      columns={columns}
      rows={changes.items}
      keyOf={({ version, cell }) => `${version} ${cell}`}
    />
  )
}
