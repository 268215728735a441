import type { Category } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { ButtonIcon } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading2, Small } from '../../ui/Text'

export function SignpostCard({ category }: { category: Category }) {
  const { t, language } = useTranslation('report')
  return (
    <Card>
      <Heading2>{t('signpostTitle')}</Heading2>
      <Small>{t('signpostLead')}</Small>
      <ul className="vc-plain-list">
        {category.signpost?.map((post) => (
          <li key={post.labelNl} className="vc-row vc-row-between">
            <span>{language === 'en' ? post.labelEn : post.labelNl}</span>
            <SignpostLink phone={post.phone} link={post.link} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function SignpostLink({ phone, link }: { phone?: string; link?: string }) {
  if (phone) {
    return (
      <a className="nl-button nl-button--secondary vc-button-small" href={`tel:${phone.replaceAll(' ', '')}`}>
        <ButtonIcon name="phone" />
        {phone}
      </a>
    )
  }
  if (!link) return null
  return (
    <a className="nl-link" href={link} rel="noreferrer">
      {new URL(link).hostname}
    </a>
  )
}
