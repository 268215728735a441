import type { Measure, MeasureOwner, MeasureStatus } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { IconName } from '../../ui/Icon'
import { Tag, type Tone } from '../../ui/Tag'
import { isLate } from './measureStatus'

const looks: Record<MeasureStatus, { tone: Tone; icon: IconName }> = {
  PROPOSED: { tone: 'plain', icon: 'clock' },
  AGREED: { tone: 'accent', icon: 'check' },
  IN_PROGRESS: { tone: 'accent', icon: 'forward' },
  DONE: { tone: 'good', icon: 'check' },
  STOPPED: { tone: 'plain', icon: 'close' },
}

export function MeasureTag({ measure }: { measure: Pick<Measure, 'status' | 'daysLate'> }) {
  const { t } = useTranslation('measures')
  const { status, daysLate } = measure
  if (isLate(measure)) {
    return (
      <Tag tone="needs" icon="alert">
        {t('daysLate', { count: daysLate })}
      </Tag>
    )
  }
  return <Tag {...looks[status]}>{t(`status.${status}`)}</Tag>
}

/** "Gemeente Westland, Toezicht (boa)" */
export function ownerName({ organisation, department }: MeasureOwner): string {
  return department ? `${organisation.name}, ${department.name}` : organisation.name
}
