import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Small } from '../../ui/Text'

/** @param words what was searched for; without them the filter was too narrow */
export function NothingFound({ words }: { words: string | undefined }) {
  const { t } = useTranslation('list')
  return (
    <Empty title={words ? t('notFound', { words }) : t('none')}>
      <Small>{words ? t('notFoundHelp') : t('noneHelp')}</Small>
      <LinkButton to={paths.incidents()} purpose="secondary" size="small">
        {words ? t('clearSearch') : t('clear')}
      </LinkButton>
    </Empty>
  )
}
