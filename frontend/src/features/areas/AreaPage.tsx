import type { Contact } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { LazyMap } from '../../ui/LazyMap'
import { Page } from '../../ui/Page'
import { Heading2, Small } from '../../ui/Text'
import { ContactsForm } from './ContactsForm'
import { MemberCounts } from './MemberCounts'

export function AreaPage() {
  const { t } = useTranslation('areas')
  const { area, mayHere } = useArea()
  return (
    <Page
      title={area.name}
      lead={`${t(`type.${area.type}`)}, ${area.municipality.name}, ${t('streetCount', { count: area.streets.length })}`}
      action={
        mayHere('EDIT_AREA') ? (
          <LinkButton to={paths.changeArea(area.slug)} purpose="secondary">
            {t('change')}
          </LinkButton>
        ) : null
      }
    >
      {mayHere('COUNT_MEMBERS') ? <MemberCounts areaId={area.id} /> : null}
      <div className="vc-columns">
        <LazyMap
          label={t('map', { area: area.name })}
          boundary={area.boundary.coordinates[0]}
          streets={area.streets}
          tall
        />
        <div className="vc-stack">
          <Card>
            <Heading2>{t('contacts')}</Heading2>
            <ContactList contacts={area.contacts} />
            {mayHere('EDIT_AREA') ? (
              <Disclosure summary={t('common:change')}>
                <ContactsForm area={area} />
              </Disclosure>
            ) : null}
          </Card>
          <Small>{t('controller', { controller: area.controller })}</Small>
        </div>
      </div>
    </Page>
  )
}

function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation('areas')
  if (contacts.length === 0) return <Small>{t('contactsNone')}</Small>
  return (
    <dl className="vc-facts">
      {contacts.map((contact) => (
        <div key={contact.label} className="vc-fact">
          <dt>{contact.label}</dt>
          <dd>
            {contact.phone ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : null} {contact.email ?? ''}
            {contact.note ? <div className="vc-small">{contact.note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
