import { useMe } from '../../api/me'
import { problemSentence, sentenceOf } from '../../api/problem'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Small, Text } from '../../ui/Text'
import { type ExportFormat, isTooMany, savedAs, useExportIncidents } from './incidentExport'
import type { IncidentFilter } from './incidentQueries'

interface IncidentExportPanelProps {
  filter: IncidentFilter
  count: number
}

/** Says what will be in the file before it is made; a refusal is a sentence here, and no failed download. */
export function IncidentExportPanel({ filter, count }: IncidentExportPanelProps) {
  const { t } = useTranslation('list')
  const seesAll = useMe().memberships.some(({ role }) => role === 'MANAGER' || role === 'FACILITATOR')
  const taking = useExportIncidents()

  function take(format: ExportFormat) {
    taking.mutate({ filter, format }, { onSuccess: (file) => savedAs(file, format) })
  }

  return (
    <Disclosure summary={t('export')}>
      <Text>{seesAll ? t('exportAll', { count }) : t('exportOurs')}</Text>
      <Small>{t('exportColumns')}</Small>
      <Small>{t('exportLogged')}</Small>
      {taking.error ? <Notice tone="negative">{refusal(taking.error)}</Notice> : null}
      <div className="vc-row">
        <Button purpose="secondary" size="small" busy={taking.isPending} onClick={() => take('csv')}>
          {t('exportCsv')}
        </Button>
        <Button purpose="secondary" size="small" busy={taking.isPending} onClick={() => take('geojson')}>
          {t('exportGeoJson')}
        </Button>
      </div>
    </Disclosure>
  )
}

function refusal(error: unknown): string {
  return isTooMany(error) ? problemSentence('too-many-to-export') : sentenceOf(error)
}
