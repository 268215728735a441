import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Page } from '../../ui/Page'
import { DueCard } from './DueCard'
import { HandleMeasure } from './HandleMeasure'
import { HowItCame } from './HowItCame'
import { MeasureFacts } from './MeasureFacts'
import { MeasureHistory } from './MeasureHistory'
import { MeasureSteps } from './MeasureSteps'
import { useRememberedMatrix } from './matrixAddress'
import { MeasureTag } from './measureLabels'
import { measureDetails } from './measureQueries'
import { ProgressNotes } from './ProgressNotes'

const route = getRouteApi('/maatregelen/$id')

export function MeasurePage() {
  const { t } = useTranslation('measures')
  const { data: measure } = useSuspenseQuery(measureDetails(route.useParams().id))
  const address = useRememberedMatrix()

  return (
    <Page
      title={`${measure.code}: ${measure.action}`}
      lead={
        <div className="vc-stack vc-stack-tight">
          <p>{[t(`incidents:theme.${measure.theme}`), measure.bottleneck].filter(Boolean).join(': ')}</p>
          <div>
            <MeasureTag measure={measure} />
          </div>
        </div>
      }
      back={
        <BackLink to={paths.measures()} search={{ ...address }}>
          {t('back')}
        </BackLink>
      }
    >
      <div className="vc-columns">
        <div className="vc-stack">
          <DueCard measure={measure} />
          <MeasureSteps measure={measure} />
          <ProgressNotes measure={measure} />
          <HowItCame measure={measure} />
          {measure.progress ? <MeasureHistory id={measure.id} version={measure.version} /> : null}
        </div>
        <div className="vc-stack">
          <HandleMeasure measure={measure} />
          <MeasureFacts measure={measure} />
        </div>
      </div>
    </Page>
  )
}
