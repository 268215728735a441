import { expect, test } from 'vitest'
import type { IncidentStatus, IncidentTransition } from '../../api/types'
import { stepsOf } from './incidentSteps'

const gemeente = { organisation: { id: '1', name: 'Gemeente Westland' }, reporter: false }

function timeline(...statuses: IncidentStatus[]): IncidentTransition[] {
  return statuses.map((to, index) => ({
    at: `2026-11-0${index + 1}T10:00:00Z`,
    from: statuses[index - 1],
    to,
    by: gemeente,
  }))
}

function words(steps: ReturnType<typeof stepsOf>): string[] {
  return steps.map((step) => `${step.to} ${step.state}`)
}

test('a situation that was just reported still has to be seen, taken up and solved', () => {
  expect(words(stepsOf({ intake: 'SITUATION', timeline: timeline('REPORTED') }))).toEqual([
    'REPORTED now',
    'ACKNOWLEDGED next',
    'IN_PROGRESS next',
    'RESOLVED next',
  ])
})

test('waiting is part of being worked on', () => {
  const steps = stepsOf({ intake: 'SITUATION', timeline: timeline('REPORTED', 'IN_PROGRESS', 'WAITING') })

  expect(words(steps)).toEqual(['REPORTED done', 'IN_PROGRESS done', 'WAITING now', 'RESOLVED next'])
})

test('an event ends closed, never solved', () => {
  const steps = stepsOf({ intake: 'EVENT', timeline: timeline('REPORTED', 'ACKNOWLEDGED') })

  expect(words(steps)).toEqual(['REPORTED done', 'ACKNOWLEDGED now', 'IN_PROGRESS next', 'CLOSED next'])
})

test('nothing comes after a report was declined', () => {
  const steps = stepsOf({ intake: 'SITUATION', timeline: timeline('REPORTED', 'DECLINED') })

  expect(words(steps)).toEqual(['REPORTED done', 'DECLINED done'])
})

test('what is not solved goes back to the one who works on it', () => {
  const steps = stepsOf({ intake: 'SITUATION', timeline: timeline('REPORTED', 'RESOLVED', 'IN_PROGRESS') })

  expect(words(steps)).toEqual(['REPORTED done', 'RESOLVED done', 'REOPENED now', 'RESOLVED next'])
})
