import { expect, test } from 'vitest'
import type { Task } from '../../api/types'
import { noisyGroup } from '../../testing/incidents'
import { waitingTasks } from './waitingTasks'

const task = (kind: Task['kind'], movedTo?: Task['movedTo']): Task => ({
  kind,
  incident: noisyGroup,
  since: '2026-11-20T09:00:00Z',
  movedTo,
})
const oscar = { id: '00000000-0000-4000-8000-000000000801', name: 'Oscar Veldman' }

test('what lies with the deputy waits for nobody else', () => {
  const waiting = waitingTasks({
    items: [task('OVERDUE', oscar), task('OVERDUE'), task('RELEASE', oscar)],
    counts: [
      { kind: 'OVERDUE', count: 24 },
      { kind: 'RELEASE', count: 1 },
    ],
  })

  expect(waiting.items).toEqual([task('OVERDUE')])
  expect(waiting.counts).toEqual([{ kind: 'OVERDUE', count: 23 }])
})
