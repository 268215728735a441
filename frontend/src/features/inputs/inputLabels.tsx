import type { Input } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { IconName } from '../../ui/Icon'
import { Tag, type Tone } from '../../ui/Tag'

const looks: Record<Input['status'], { tone: Tone; icon: IconName }> = {
  SUBMITTED: { tone: 'plain', icon: 'clock' },
  ACCEPTED: { tone: 'good', icon: 'check' },
  REFUSED: { tone: 'plain', icon: 'close' },
  MERGED: { tone: 'plain', icon: 'copy' },
  WITHDRAWN: { tone: 'plain', icon: 'close' },
  SCHEDULED: { tone: 'accent', icon: 'list' },
  DISCUSSED: { tone: 'waiting', icon: 'talk' },
  ANSWERED: { tone: 'good', icon: 'check' },
}

export function InputTag({ status, needsAnswer }: Pick<Input, 'status' | 'needsAnswer'>) {
  const { t } = useTranslation('inputs')
  if (needsAnswer) {
    return (
      <Tag tone="needs" icon="alert">
        {t('asksYou')}
      </Tag>
    )
  }
  return <Tag {...looks[status]}>{t(`status.${status}`)}</Tag>
}

/** "Probleem over de politie": a message has no title of its own. */
export function useInputHeading(): (input: Pick<Input, 'kind' | 'about'>) => string {
  const { t } = useTranslation('inputs')
  return ({ kind, about }) => t('heading', { kind: t(`kindName.${kind}`), about: t(`aboutWords.${about}`) })
}

/** A message is about cooperation; about somebody in person there is a complaint, elsewhere. */
export function useEmployeeNote(): (about: Input['about']) => string {
  const { t } = useTranslation('inputs')
  return (about) => t('employee', { about: about === 'OTHER' ? t('employeeElsewhere') : t(`aboutWords.${about}`) })
}

const SHOWN = 240

/** The beginning of a text, where its page is one step away. */
export function beginningOf(text: string, longest = SHOWN): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest).trimEnd()} …`
}
