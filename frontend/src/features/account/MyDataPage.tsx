import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { buttonClass } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Heading2, Small, Text } from '../../ui/Text'
import { DigestSetting } from './DigestSetting'
import { myDataAddress, useEraseMe } from './dataQueries'
import { ErasedPage } from './ErasedPage'
import { EraseForm } from './EraseForm'

export function MyDataPage() {
  const { t } = useTranslation('account')
  const erase = useEraseMe()

  if (erase.data) return <ErasedPage erasure={erase.data} />
  return (
    <Page
      title={t('dataTitle')}
      lead={t('dataLead')}
      back={<BackLink to={paths.more()}>{t('moreTitle')}</BackLink>}
      narrow
    >
      <section className="vc-stack vc-stack-tight">
        <Heading2>{t('downloadTitle')}</Heading2>
        <Text>{t('downloadLead')}</Text>
        <div>
          <a className={buttonClass({ purpose: 'secondary' })} href={myDataAddress} download={t('downloadFile')}>
            {t('download')}
          </a>
        </div>
        <Small>{t('downloadCare')}</Small>
      </section>
      <DigestSetting />
      <EraseForm erase={erase.mutateAsync} />
    </Page>
  )
}
