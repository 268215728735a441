import { useSuspenseQueries } from '@tanstack/react-query'
import { areaDetails } from '../../api/areas'
import { useMe } from '../../api/me'
import type { EditContact } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { ButtonIcon, buttonClass } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2, Small } from '../../ui/Text'

export function ContactPage() {
  const { t } = useTranslation('information')
  const { areas } = useMe()
  const details = useSuspenseQueries({ queries: areas.map((area) => areaDetails(area.id)) })
  const everywhere: EditContact[] = [
    { label: t('emergency'), phone: '112' },
    { label: t('police'), phone: '0900-8844' },
    { label: t('municipality'), phone: '14 0174', note: t('municipalityNote') },
    { label: t('anonymous'), phone: '0800-7000' },
  ]

  return (
    <Page title={t('contactTitle')} lead={t('contactLead')} narrow>
      <ContactCards contacts={everywhere} />
      {details.map(({ data: area }) =>
        area.contacts.length > 0 ? (
          <section key={area.id} className="vc-stack vc-stack-tight">
            <Heading2>{t('contactsOf', { area: area.name })}</Heading2>
            <ContactCards contacts={area.contacts} />
          </section>
        ) : null,
      )}
    </Page>
  )
}

function ContactCards({ contacts }: { contacts: readonly EditContact[] }) {
  return (
    <ul className="vc-plain-list">
      {contacts.map((contact) => (
        <li key={contact.label}>
          <Card>
            <div className="vc-row vc-row-between">
              <div>
                <strong>{contact.label}</strong>
                {contact.note ? <Small>{contact.note}</Small> : null}
              </div>
              <ContactWays contact={contact} />
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
}

function ContactWays({ contact: { label, phone, email } }: { contact: EditContact }) {
  const { t } = useTranslation('information')
  return (
    <div className="vc-row">
      {phone ? (
        <a
          className={buttonClass({ purpose: 'secondary', size: 'small' })}
          href={`tel:${phone.replaceAll(' ', '')}`}
          aria-label={t('call', { label, phone })}
        >
          <ButtonIcon name="phone" />
          {phone}
        </a>
      ) : null}
      {email ? (
        <a className="nl-link" href={`mailto:${email}`} aria-label={t('mail', { label, email })}>
          {email}
        </a>
      ) : null}
    </div>
  )
}
