import { Outlet } from '@tanstack/react-router'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { paths } from '../../lib/paths'
import { Tabs } from '../../lib/Tabs'

export function AreaLayout() {
  const { t } = useTranslation('areas')
  const { area, mayHere } = useArea()
  const { slug } = area
  const tabs = [
    { to: paths.area(slug), text: t('overview') },
    ...(mayHere('READ_MEMBERS') ? [{ to: paths.members(slug), text: t('members') }] : []),
    ...(mayHere('INVITE_MEMBER')
      ? [
          { to: paths.invite(slug), text: t('invite') },
          { to: paths.importMembers(slug), text: t('import') },
        ]
      : []),
    { to: paths.streets(slug), text: t('streets') },
    ...(mayHere('READ_WORKING_GROUPS') ? [{ to: paths.workingGroup(slug), text: t('sessions:group') }] : []),
    ...(mayHere('READ_SESSIONS') ? [{ to: paths.answers(slug), text: t('sessions:saidAndDone') }] : []),
    ...(mayHere('NAME_DEPUTY') ? [{ to: paths.deputies(slug), text: t('deputies') }] : []),
    ...(mayHere('EDIT_AREA') ? [{ to: paths.replyAddresses(slug), text: t('replyAddresses') }] : []),
    ...(mayHere('AGREE_TERM') ? [{ to: paths.terms(slug), text: t('terms') }] : []),
  ]
  return (
    <>
      <div className="vc-area-tabs">
        <p className="vc-small">{area.name}</p>
        <Tabs label={t('tabs')} tabs={tabs} />
      </div>
      <Outlet />
    </>
  )
}
