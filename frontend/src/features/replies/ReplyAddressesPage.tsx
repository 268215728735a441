import { useSuspenseQuery } from '@tanstack/react-query'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { Page } from '../../ui/Page'
import { ReplyAddressesForm } from './ReplyAddressesForm'
import { replyAddresses } from './replyQueries'

export function ReplyAddressesPage() {
  const { t } = useTranslation('replies')
  const { area } = useArea()
  const { data: addresses } = useSuspenseQuery(replyAddresses(area.id))
  return (
    <Page title={t('addresses')} lead={t('addressesLead')}>
      <ReplyAddressesForm areaId={area.id} addresses={addresses.items} />
    </Page>
  )
}
