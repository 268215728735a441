import { useSuspenseQuery } from '@tanstack/react-query'
import { useCategoryLabel } from '../../api/categories'
import { chainAround } from '../../api/chains'
import type { Chain, MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Small, Text } from '../../ui/Text'

type Node = Chain['nodes'][number]

/** Why this is done: the reports that led to it, and what it returned from. What lies further off led to something else. */
export function HowItCame({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const { data: chain } = useSuspenseQuery(chainAround('measure', measure.id))
  const near = chain.nodes.filter(({ distance }) => distance === 1)
  const before = near.filter(({ incident }) => incident)
  const others = near.filter(({ incident }) => !incident)
  const unseen = (measure.incidents ?? 0) - before.length
  return (
    <Card>
      <Heading2>{t('howItCame')}</Heading2>
      {measure.origin ? <Text>{t(`origin.${measure.origin}`)}</Text> : null}
      {before.length + others.length > 0 ? (
        <ul className="vc-plain-list">
          {[...before, ...others].map((node) => (
            <li key={node.subject}>
              <ChainNode node={node} chain={chain} />
            </li>
          ))}
        </ul>
      ) : null}
      {unseen > 0 ? <Small>{t('reportsUnseen', { count: unseen })}</Small> : null}
      {before.length + unseen === 0 ? <Small>{t('reportsNone')}</Small> : null}
    </Card>
  )
}

function ChainNode({ node: { subject, incident, measure, agendaItem }, chain }: { node: Node; chain: Chain }) {
  const { t } = useTranslation('measures')
  const label = useCategoryLabel()
  const link = chain.links.find(({ from, to }) => from === subject || to === subject)
  const relation = link ? t(`relation.${link.relation}`) : undefined
  if (incident) {
    const { category, street, occurredDate } = incident
    return (
      <>
        <AppLink to={paths.incident(incident.id)}>{[label(category), street].filter(Boolean).join(', ')}</AppLink>
        <Small>{[longDay(occurredDate), relation].filter(Boolean).join(', ')}</Small>
      </>
    )
  }
  if (agendaItem) {
    return (
      <>
        <AppLink to={paths.session(agendaItem.sessionId)}>{agendaItem.title}</AppLink>
        <Small>{[agendaItem.sessionTitle, longDay(agendaItem.startsOn), relation].filter(Boolean).join(', ')}</Small>
      </>
    )
  }
  if (!measure) return null
  return (
    <>
      <AppLink to={paths.measure(measure.id)}>
        {measure.code}: {measure.action}
      </AppLink>
      <Small>{relation}</Small>
    </>
  )
}
