import type { ReactNode } from 'react'
import { Icon } from './Icon'

export interface StepLine {
  key: string
  state: 'done' | 'now' | 'next'
  title: string
  detail?: ReactNode
}

interface StepsProps {
  label: string
  steps: readonly StepLine[]
  stateNames: Record<StepLine['state'], string>
}

/** A line of steps like that of a parcel: what is behind us, where we are, what comes. */
export function Steps({ label, steps, stateNames }: StepsProps) {
  return (
    <ol className="vc-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`vc-step vc-step-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="vc-step-dot" aria-hidden="true">
            <StepMark state={step.state} number={index + 1} />
          </span>
          <div>
            <p className="vc-step-title">
              {step.title}
              <span className="vc-visually-hidden"> ({stateNames[step.state]})</span>
            </p>
            {step.detail ? <div className="vc-small">{step.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function StepMark({ state, number }: { state: StepLine['state']; number: number }) {
  if (state === 'done') return <Icon name="check" size={16} />
  return state === 'now' ? number : null
}
