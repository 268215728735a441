import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { ImportResult } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { readText } from '../../lib/readText'
import { announce } from '../../ui/announcer'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { TryFile } from '../../ui/TryFile'
import { ImportLines } from './ImportLines'
import { useImportMembers } from './membershipActs'

const EXAMPLE = 'email,organisation,role\nnoor@example.org,Bloemen & Zo,MEMBER'

export function ImportPage() {
  const { t } = useTranslation('memberships')
  const { area } = useArea()
  const importMembers = useImportMembers(area.id)
  const [result, setResult] = useState<ImportResult>()

  async function run(file: File, dryRun: boolean) {
    const outcome = await importMembers.mutateAsync({ csv: await readText(file), dryRun })
    setResult(outcome)
    const { invited, refused } = outcome
    announce(dryRun ? t('importTried', { invited, refused }) : t('importSent', { invited, refused }))
  }

  return (
    <Page title={t('importTitle')} lead={t('importLead')}>
      <TryFile
        name="csv"
        accept=".csv,text/csv"
        words={{
          correctThese: t('common:correctThese'),
          file: t('importFile'),
          missing: t('importFileMissing'),
          attempt: t('importTry'),
          send: result?.dryRun && result.invited > 0 ? t('importSend', { count: result.invited }) : undefined,
        }}
        format={
          <>
            <Small>{t('importFormat')}</Small>
            <pre className="vc-code">{EXAMPLE}</pre>
          </>
        }
        problem={importMembers.isError ? sentenceOf(importMembers.error) : undefined}
        onTry={(file) => run(file, true)}
        onSend={(file) => run(file, false)}
        onOther={() => setResult(undefined)}
      >
        {result ? <ImportLines result={result} /> : null}
      </TryFile>
    </Page>
  )
}
