import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { ImportResult } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { readText } from '../../lib/readText'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { ErrorSummary, type SummaryLine } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { ImportLines } from './ImportLines'
import { useImportMembers } from './membershipActs'

const EXAMPLE = 'email,organisation,role\nnoor@example.org,Bloemen & Zo,MEMBER'

/** First tried, then sent: nothing goes out before the reader saw a result for each line. */
export function ImportPage() {
  const { t } = useTranslation('memberships')
  const { area } = useArea()
  const importMembers = useImportMembers(area.id)
  const [file, setFile] = useState<File>()
  const [result, setResult] = useState<ImportResult>()
  const [attempt, setAttempt] = useState(0)
  const isMissing = attempt > 0 && !file

  async function run(dryRun: boolean) {
    setAttempt((count) => count + 1)
    if (!file) return
    const outcome = await importMembers.mutateAsync({ csv: await readText(file), dryRun })
    setResult(outcome)
    const { invited, refused } = outcome
    announce(dryRun ? t('importTried', { invited, refused }) : t('importSent', { invited, refused }))
  }

  const lines: SummaryLine[] = [
    ...(isMissing ? [{ field: 'csv', text: t('importFileMissing') }] : []),
    ...(importMembers.isError ? [{ text: sentenceOf(importMembers.error) }] : []),
  ]

  return (
    <Page title={t('importTitle')} lead={t('importLead')}>
      <form
        className="vc-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void run(true).catch(() => undefined)
        }}
      >
        <ErrorSummary title={t('common:correctThese')} lines={lines} attempt={attempt} />
        <div className="vc-stack vc-stack-tight">
          <Small>{t('importFormat')}</Small>
          <pre className="vc-code">{EXAMPLE}</pre>
        </div>
        <TextField
          label={t('importFile')}
          name="csv"
          type="file"
          accept=".csv,text/csv"
          error={isMissing ? t('importFileMissing') : undefined}
          onChange={(event) => {
            setFile(event.target.files?.[0])
            setResult(undefined)
          }}
        />
        <div>
          <Button type="submit" purpose={result?.dryRun ? 'secondary' : 'primary'}>
            {t('importTry')}
          </Button>
        </div>
      </form>
      {result ? <ImportLines result={result} /> : null}
      {result?.dryRun && result.invited > 0 ? (
        <div>
          <Button onClick={() => void run(false).catch(() => undefined)}>
            {t('importSend', { count: result.invited })}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
