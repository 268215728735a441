import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/i18n'
import { Figures } from '../../ui/Figures'
import { memberCounts } from './areaQueries'

/** How many take part, for who may know the number but not the names. */
export function MemberCounts({ areaId }: { areaId: string }) {
  const { t } = useTranslation('areas')
  const { data: counts } = useSuspenseQuery(memberCounts(areaId))
  const present = counts.items.filter(({ members }) => members > 0)
  const total = present.reduce((sum, { members }) => sum + members, 0)

  return (
    <Figures
      label={t('memberCounts')}
      figures={[
        { name: t('memberTotal', { count: total }), value: total },
        ...present.map(({ role, members }) => ({ name: t(`roles:${role}`), value: members })),
      ]}
    />
  )
}
