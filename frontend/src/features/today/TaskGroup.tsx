import type { ReactNode } from 'react'
import type { TaskCount } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Heading3, Small } from '../../ui/Text'

interface TaskGroupProps {
  count: TaskCount
  /** How many of them stand below. */
  shown: number
  children: ReactNode
}

/** What is asked, how often, and what it is asked about. */
export function TaskGroup({ count: { kind, count }, shown, children }: TaskGroupProps) {
  const { t } = useTranslation('today')
  return (
    <section className="vc-stack vc-stack-tight">
      <Heading3>
        {t(`task.${kind}`)} ({count})
      </Heading3>
      {children}
      {shown < count ? <Small>{t('oldest', { shown, count })}</Small> : null}
    </section>
  )
}
