import { useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { buttonClass } from '../../ui/Button'
import { fileAddress } from './matrixFilter'
import type { MatrixSearch } from './matrixSearch'

const formats = { pdf: 'PDF', xlsx: 'Excel' } as const

/** What is on the screen, on paper and in a spreadsheet. */
export function MatrixFiles({ search }: { search: MatrixSearch }) {
  const { t } = useTranslation('measures')
  const me = useMe()
  return (['pdf', 'xlsx'] as const).map((format) => (
    <a
      key={format}
      className={buttonClass({ purpose: 'secondary' })}
      href={fileAddress(search, me, format)}
      aria-label={t('file', { format: formats[format] })}
      download
    >
      {formats[format]}
    </a>
  ))
}
