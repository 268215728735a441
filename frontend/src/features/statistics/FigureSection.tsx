import { type ReactNode, useId } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { csvOf, offerFile } from '../../lib/csv'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { type Column, Table } from '../../ui/Table'
import { Heading2, Text } from '../../ui/Text'

export interface FigureRow {
  key: string
  name: string
  amount?: number
  yearEarlier?: number
}

interface FigureSectionProps {
  title: string
  /** What the figure says, in one sentence: for who sees the picture and for who does not. */
  conclusion: string
  /** The header of the column that names each row. */
  nameOf: string
  fileName: string
  rows: readonly FigureRow[]
  children: ReactNode
}

/** A sentence with the conclusion, the picture, the table behind it, and the same as a file. */
export function FigureSection({ title, conclusion, nameOf, fileName, rows, children }: FigureSectionProps) {
  const { t } = useTranslation('rhythm')
  const id = useId()
  const told = (count: number | undefined) => (count === undefined ? t('hidden') : String(count))
  const columns: Column<FigureRow>[] = [
    { key: 'name', header: nameOf, cell: ({ name }) => name },
    { key: 'amount', header: t('amount'), cell: ({ amount }) => told(amount), numeric: true },
    { key: 'earlier', header: t('yearEarlier'), cell: ({ yearEarlier }) => told(yearEarlier), numeric: true },
  ]

  function download() {
    const lines = rows.map(({ name, amount, yearEarlier }) => [name, told(amount), told(yearEarlier)])
    offerFile(`${fileName}.csv`, csvOf([[nameOf, t('amount'), t('yearEarlier')], ...lines]))
  }

  return (
    <section aria-labelledby={id}>
      <Card>
        <div id={id}>
          <Heading2>{title}</Heading2>
        </div>
        <Text>{conclusion}</Text>
        {children}
        <Disclosure summary={t('table', { title })}>
          <Table caption={title} columns={columns} rows={rows} keyOf={({ key }) => key} />
          <div>
            <Button purpose="secondary" size="small" onClick={download}>
              {t('csv')}
            </Button>
          </div>
        </Disclosure>
      </Card>
    </section>
  )
}
