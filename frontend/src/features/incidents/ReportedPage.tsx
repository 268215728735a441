import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCategories } from '../../api/categories'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card, Notice } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small, Text } from '../../ui/Text'
import { AangifteHelp } from './AangifteHelp'
import { useIncidentHeading } from './incidentLabels'
import { incidentDetails } from './incidentQueries'

const route = getRouteApi('/melden/verstuurd/$id')

/** What happens next, who reads it and when. */
export function ReportedPage() {
  const { t } = useTranslation('reported')
  const { data: incident } = useSuspenseQuery(incidentDetails(route.useParams().id))
  const heading = useIncidentHeading()
  const lostPhotos = Number(route.useSearch().fotos ?? 0)
  const organisation = incident.handler?.organisation.name
  const isTheft = useCategories().some((category) => category.code === incident.category && category.tile === 'THEFT')

  return (
    <Page title={t('title')} lead={heading(incident)} narrow>
      {lostPhotos > 0 ? <Notice tone="needs">{t('photosFailed', { count: lostPhotos })}</Notice> : null}
      <Card>
        <Heading2>{t('next')}</Heading2>
        <Text>{organisation ? t('reads', { organisation }) : t('readsNobody')}</Text>
        <Text>{t('hear')}</Text>
        {incident.descriptionHeld ? <Text>{t('held')}</Text> : null}
        <Small>{t('privacy')}</Small>
        <p className="vc-small">
          {t('report:notPolice')} <a href="tel:0900-8844">0900-8844</a>.
        </p>
      </Card>
      {isTheft ? <AangifteHelp incident={incident} /> : null}
      <div className="vc-row">
        <LinkButton to={paths.incident(incident.id)}>{t('open')}</LinkButton>
        <LinkButton to={paths.report()} purpose="secondary">
          {t('another')}
        </LinkButton>
      </div>
    </Page>
  )
}
