import { useCategoryLabel } from '../../api/categories'
import type { IncidentDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, timeOf } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { TextArea } from '../../ui/fields'
import { Heading2, Text } from '../../ui/Text'

/** Which way an aangifte goes, and a text to start from. */
export function AangifteHelp({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('reported')
  const label = useCategoryLabel()
  const moment = incident.occurredFrom ?? incident.occurredDate
  const text = t('aangifteText', {
    day: longDay(moment),
    time: timeOf(moment),
    place: [incident.street, incident.placeText].filter(Boolean).join(' ') || incident.area.name,
    category: label(incident.category).toLowerCase(),
    damage: incident.damageEur ? t('aangifteDamage', { amount: incident.damageEur }) : '',
    description: incident.description ? ` ${incident.description}` : '',
  })

  async function copy() {
    await navigator.clipboard.writeText(text)
    announce(t('aangifteCopied'))
  }

  return (
    <Card>
      <Heading2>{t('aangifteTitle')}</Heading2>
      <Text>{t('aangifteCaught')}</Text>
      <Text>{t('aangifteOther')}</Text>
      <p>
        <a className="nl-link" href="https://www.politie.nl/aangifte-of-melding-doen" rel="noreferrer">
          {t('aangifteLink')}
        </a>
      </p>
      <TextArea label={t('aangifteTextLabel')} name="aangifte" readOnly value={text} />
      <div>
        <Button purpose="secondary" size="small" icon="copy" onClick={() => void copy()}>
          {t('aangifteCopy')}
        </Button>
      </div>
    </Card>
  )
}
