import { problemSentence } from '../../api/problem'
import type { MatrixImport } from '../../api/types'
import { textOfCode, useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { type Column, Table } from '../../ui/Table'
import { Tag, type Tone } from '../../ui/Tag'
import { Small } from '../../ui/Text'
import { useCellWords } from './cellWords'

type Row = MatrixImport['rows'][number]
type Mistake = Row['mistakes'][number]

const tones: Record<Row['result'], Tone> = {
  TAKEN: 'good',
  WOULD_TAKE: 'good',
  ALREADY_THERE: 'plain',
  INVALID: 'needs',
}

export function MatrixImportRows({ result }: { result: MatrixImport }) {
  const { t } = useTranslation('measures')
  const columns: Column<Row>[] = [
    { key: 'number', header: t('importRow'), cell: ({ number }) => number },
    { key: 'code', header: t('column.code'), cell: ({ code }) => code },
    { key: 'action', header: t('column.action'), cell: (row) => <Action row={row} /> },
    {
      key: 'result',
      header: t('importResult'),
      cell: ({ result: outcome, mistakes }) => (
        <div>
          <Tag tone={tones[outcome]}>{t(`importOutcome.${outcome}`)}</Tag>
          {mistakes.map((mistake) => (
            <p key={`${mistake.column} ${mistake.value ?? ''} ${mistake.code}`} className="vc-small">
              <Sentence of={mistake} />
            </p>
          ))}
        </div>
      ),
    },
  ]
  return (
    <>
      {result.ignored.length > 0 ? <Small>{t('importIgnored', { columns: result.ignored.join(', ') })}</Small> : null}
      <Table
        caption={t('importCaption')}
        columns={columns}
        rows={result.rows}
        keyOf={({ number }) => String(number)}
        needsYou={({ result: outcome }) => outcome === 'INVALID'}
      />
    </>
  )
}

function Action({ row: { action, measureId } }: { row: Row }) {
  return measureId ? <AppLink to={paths.measure(measureId)}>{action}</AppLink> : action
}

/** A mistake names the head that stands in the sheet, or the field that the sheet lacks. */
function Sentence({ of: { column, value, code } }: { of: Mistake }) {
  const { t } = useTranslation('measures')
  const { nameOf } = useCellWords()
  const words = {
    column: textOfCode('measures', `importColumn.${column}`) ?? nameOf(column),
    sentence: problemSentence(code),
  }
  return value ? t('importMistakeIn', { ...words, value }) : t('importMistake', words)
}
