import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Empty } from '../../ui/Card'
import { Small } from '../../ui/Text'
import { writesInputs } from './inputFilter'
import { type InputSearch, isFiltered } from './inputSearch'

/** Nothing there, or nothing with this filter: each says what to do next. */
export function NoInputs({ search }: { search: InputSearch }) {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const shown = search.toon ?? 'alle'

  if (isFiltered(search)) {
    return (
      <Empty title={t('noneHere')}>
        <Small>{t('noneHereHelp')}</Small>
        <LinkButton to={paths.inputs()} search={{ toon: search.toon }} purpose="secondary" size="small">
          {t('clear')}
        </LinkButton>
      </Empty>
    )
  }
  if (!writesInputs(me)) {
    return (
      <Empty title={t('none.alle')}>
        <Small>{t('noneForReader')}</Small>
      </Empty>
    )
  }
  return (
    <Empty title={t(`none.${shown}`)}>
      <Small>{t(`noneHelp.${shown}`)}</Small>
      {shown === 'te-lezen' || shown === 'steun-ik' ? (
        <LinkButton to={paths.inputs()} purpose="secondary" size="small">
          {t('toAll')}
        </LinkButton>
      ) : (
        <LinkButton to={paths.newInput()} icon="talk">
          {t('share')}
        </LinkButton>
      )}
    </Empty>
  )
}
