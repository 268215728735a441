import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import type { IconName } from '../../ui/Icon'
import { Tag, type Tone } from '../../ui/Tag'
import type { OutcomeNote, SaveState } from './OutcomeNote'
import { useNoteView } from './useOutcomeNotes'

const looks: Record<SaveState, { tone: Tone; icon: IconName }> = {
  saved: { tone: 'good', icon: 'check' },
  waiting: { tone: 'plain', icon: 'clock' },
  saving: { tone: 'plain', icon: 'clock' },
  offline: { tone: 'needs', icon: 'alert' },
  refused: { tone: 'needs', icon: 'alert' },
  choose: { tone: 'needs', icon: 'alert' },
}

const alarming: readonly SaveState[] = ['offline', 'refused', 'choose']

/** Whether what stands here is safe. That it is saved again and again is for the eye; that it is not is said. */
export function SaveLine({ note }: { note: OutcomeNote }) {
  const { t } = useTranslation('sessions')
  const { state, problem } = useNoteView(note)
  const earlier = useRef(state)

  useEffect(() => {
    const wasAlarming = alarming.includes(earlier.current)
    if (earlier.current !== state && (alarming.includes(state) || (wasAlarming && state === 'saved'))) {
      announce(t(`save.${state}`))
    }
    if (state !== 'saving' && state !== 'waiting') earlier.current = state
  }, [state, t])

  return (
    <div className="vc-row">
      <Tag {...looks[state]}>{t(`save.${state}`)}</Tag>
      {state === 'offline' ? (
        <Button purpose="secondary" size="small" onClick={() => note.retry()}>
          {t('common:retry')}
        </Button>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  )
}
