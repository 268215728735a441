import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { areasWhere, useMe } from '../../api/me'
import { mistakeOf } from '../../api/problem'
import type { MatrixImport } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { SelectField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { TryFile } from '../../ui/TryFile'
import { MatrixImportRows } from './MatrixImportRows'
import { useImportMatrix } from './measureActs'

const route = getRouteApi('/maatregelen/invoeren')

export function ImportMatrixPage() {
  const { t } = useTranslation('measures')
  const me = useMe()
  const { gebied } = route.useSearch()
  const navigate = useNavigate()
  const areas = areasWhere(me, 'EDIT_MEASURES')
  const area = areas.find(({ slug }) => slug === gebied) ?? areas[0]
  const importMatrix = useImportMatrix()
  const [result, setResult] = useState<MatrixImport>()

  async function run(file: File, dryRun: boolean) {
    const outcome = await importMatrix.mutateAsync({ area: area?.id ?? '', file, dryRun })
    setResult(outcome)
    const { taken, refused } = outcome
    announce(dryRun ? t('importTried', { taken, refused }) : t('importDone', { taken, refused }))
  }

  return (
    <Page
      title={t('importTitle')}
      lead={t('importLead')}
      back={
        <BackLink to={paths.measures()} search={{ gebied }}>
          {t('back')}
        </BackLink>
      }
    >
      {areas.length > 1 ? (
        <div className="vc-form">
          <SelectField
            label={t('common:area')}
            name="gebied"
            value={area?.slug ?? ''}
            options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={({ target }) => {
              setResult(undefined)
              void navigate({ to: paths.importMatrix(), search: { gebied: target.value }, replace: true })
            }}
          />
        </div>
      ) : null}
      <TryFile
        name="matrix"
        accept=".xlsx"
        words={{
          correctThese: t('common:correctThese'),
          file: t('importFile'),
          missing: t('importFileMissing'),
          attempt: t('importTry'),
          send: result?.dryRun && result.taken > 0 ? t('importSend', { count: result.taken }) : undefined,
        }}
        format={<Small>{t('importFormat')}</Small>}
        problem={importMatrix.isError ? mistakeOf(importMatrix.error) : undefined}
        onTry={(file) => run(file, true)}
        onSend={(file) => run(file, false)}
        onOther={() => setResult(undefined)}
      >
        {result ? <MatrixImportRows result={result} /> : null}
      </TryFile>
    </Page>
  )
}
