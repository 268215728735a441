import { problemSentence } from '../../api/problem'
import type { ImportResult } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { type Column, Table } from '../../ui/Table'
import { Tag, type Tone } from '../../ui/Tag'

type Line = ImportResult['lines'][number]

const tones: Record<Line['result'], Tone> = {
  INVITED: 'good',
  WOULD_INVITE: 'good',
  ALREADY_MEMBER: 'plain',
  INVALID: 'needs',
}

export function ImportLines({ result }: { result: ImportResult }) {
  const { t } = useTranslation('memberships')
  const columns: Column<Line>[] = [
    { key: 'line', header: t('importLine'), cell: ({ line }) => line },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    {
      key: 'result',
      header: t('importResult'),
      cell: ({ result: outcome, errors }) => (
        <div>
          <Tag tone={tones[outcome]}>{t(`importOutcome.${outcome}`)}</Tag>
          {errors.map((error) => (
            <p key={error.code} className="vc-small">
              {problemSentence(error.code)}
            </p>
          ))}
        </div>
      ),
    },
  ]
  return (
    <Table
      caption={t('importCaption')}
      columns={columns}
      rows={result.lines}
      keyOf={({ line }) => String(line)}
      needsYou={({ result: outcome }) => outcome === 'INVALID'}
    />
  )
}
