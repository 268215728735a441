import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Notice } from '../../ui/Card'
import type { MatrixSearch } from './matrixSearch'

/** Nothing of an earlier day is changed. */
export function AsOfNotice({ search }: { search: MatrixSearch }) {
  const { t } = useTranslation('measures')
  if (!search.op) return null
  return (
    <Notice>
      <p>
        {t('asOfNotice', { day: longDay(search.op) })}{' '}
        <AppLink to={paths.measures()} search={{ ...search, op: undefined }}>
          {t('asOfNow')}
        </AppLink>
      </p>
    </Notice>
  )
}
