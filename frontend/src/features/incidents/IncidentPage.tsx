import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { ConfirmSolved } from './ConfirmSolved'
import { Conversation } from './Conversation'
import { DuplicateNotice } from './DuplicateNotice'
import { EndorseButton } from './EndorseButton'
import { HandlePanel } from './HandlePanel'
import { IncidentFacts } from './IncidentFacts'
import { IncidentPhotos } from './IncidentPhotos'
import { IncidentSteps } from './IncidentSteps'
import { IncidentText } from './IncidentText'
import { StatusTag, useIncidentHeading, useIncidentPlace } from './incidentLabels'
import { incidentDetails, showsText } from './incidentQueries'
import { LedTo } from './LedTo'
import { useRememberedList } from './listAddress'
import { PromiseCard } from './PromiseCard'
import { ReporterActs } from './ReporterActs'
import { ReporterReads } from './ReporterReads'

const route = getRouteApi('/meldingen/$id')

export function IncidentPage() {
  const { t } = useTranslation('incident')
  const { data: incident } = useSuspenseQuery(incidentDetails(route.useParams().id))
  const heading = useIncidentHeading()
  const list = useRememberedList()

  return (
    <Page
      title={heading(incident)}
      lead={<Lead incident={incident} />}
      back={
        incident.mine ? (
          <BackLink to={paths.myIncidents()}>{t('backMine')}</BackLink>
        ) : (
          <BackLink to={paths.incidents()} search={{ ...list }}>
            {t('back')}
          </BackLink>
        )
      }
    >
      <div className="vc-columns">
        <div className="vc-stack">
          <ConfirmSolved incident={incident} />
          <DuplicateNotice incident={incident} />
          <PromiseCard incident={incident} />
          <IncidentSteps incident={incident} />
          <LedTo incident={incident} />
          {incident.view === 'SHARED' ? <Small>{t('shared')}</Small> : null}
          <EndorseButton incident={incident} />
          <IncidentText incident={incident} />
          <IncidentPhotos incident={incident} />
          {showsText(incident) ? <Conversation incident={incident} /> : null}
        </div>
        <div className="vc-stack">
          <HandlePanel incident={incident} />
          <IncidentFacts incident={incident} />
          <ReporterActs incident={incident} />
          <ReporterReads incident={incident} />
        </div>
      </div>
    </Page>
  )
}

function Lead({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const place = useIncidentPlace()
  return (
    <div className="vc-stack vc-stack-tight">
      <p>
        {place(incident)}
        {incident.reportedAt ? `, ${t('reportedOn', { day: longDay(incident.reportedAt) })}` : ''}
      </p>
      <div>
        <StatusTag incident={incident} />
      </div>
    </div>
  )
}
