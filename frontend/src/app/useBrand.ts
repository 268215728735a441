import type { Me } from '../api/types'
import { useTranslation } from '../i18n/i18n'

/** The name of the area for somebody with one area, else that of the app. */
export function useBrand(me: Me): string {
  const { t } = useTranslation()
  const [only, ...others] = me.areas
  return only && others.length === 0 ? only.name : t('brand')
}
