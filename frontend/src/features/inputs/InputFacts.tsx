import { useCategoryLabel } from '../../api/categories'
import { may, useMe } from '../../api/me'
import type { InputDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Heading2, Heading3, Small } from '../../ui/Text'

export function InputFacts({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const isModerator = may(useMe(), 'MODERATE_INPUTS', input.areaId)
  const facts = useFacts(input).filter(([, value]) => value !== undefined)
  return (
    <Card>
      <Heading2>{t('incident:facts')}</Heading2>
      <dl className="vc-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="vc-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {input.writer ? <Small>{t(isModerator ? 'onlyYou' : 'partnersMayKnow')}</Small> : null}
      {input.incidents && input.incidents.length > 0 ? <Reports incidents={input.incidents} /> : null}
    </Card>
  )
}

function useFacts(input: InputDetails): [string, string | undefined][] {
  const { t } = useTranslation('inputs')
  const areas = useMe().areas
  const { writer, named } = input
  return [
    [t('common:area'), areas.find(({ id }) => id === input.areaId)?.name],
    [t('about'), t(`aboutName.${input.about}`)],
    [t('kind'), t(`kindName.${input.kind}`)],
    [t('topic'), t(`topicName.${input.topic}`)],
    [t('from'), writer ? [writer.name, writer.organisationName].filter(Boolean).join(', ') : undefined],
    [t('namedFact'), input.mine || writer ? t(named ? 'namedYes' : 'namedNo') : undefined],
  ]
}

function Reports({ incidents }: { incidents: NonNullable<InputDetails['incidents']> }) {
  const { t } = useTranslation('inputs')
  const label = useCategoryLabel()
  return (
    <>
      <Heading3>{t('attached')}</Heading3>
      <ul className="vc-plain-list">
        {incidents.map(({ id, category, streetName }) => (
          <li key={id}>
            <AppLink to={paths.incident(id)}>{[label(category), streetName].filter(Boolean).join(', ')}</AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}
