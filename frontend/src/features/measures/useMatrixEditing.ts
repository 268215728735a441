import { useState } from 'react'
import { ApiProblem, problemSentence, sentenceOf } from '../../api/problem'
import type { Measure, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { afterCell } from './afterCell'
import { type Column, type Draft, isChanged, lackOf, type Place, valueAt } from './matrixCells'
import { isRunning } from './measureStatus'
import { CellConflict, useSaveCell } from './saveCell'

export interface Writing {
  /** The row as it was when somebody began to write. */
  row: Measure
  column: Column
  draft: Draft
}

/** What could not be saved, with what was written. */
export interface Mistake extends Writing {
  text: string
  /** The row as somebody else left it meanwhile. */
  theirs?: Measure
}

const keyOf = ({ id, column }: Place) => `${id} ${column}`

interface Editors {
  organisations: readonly Organisation[]
  isOurs: (row: Measure) => boolean
}

export type MatrixEditing = ReturnType<typeof useMatrixEditing>

/** Writing in cells: one at a time, saved behind the writer's back, and kept where that failed. */
export function useMatrixEditing({ organisations, isOurs }: Editors) {
  const { t } = useTranslation('measures')
  const { mutateAsync } = useSaveCell()
  const [writing, setWriting] = useState<Writing>()
  const [mistakes, setMistakes] = useState<Readonly<Record<string, Mistake | undefined>>>({})

  const mistakeAt = (place: Place) => mistakes[keyOf(place)]
  const remember = (place: Place, mistake?: Mistake) => setMistakes((known) => ({ ...known, [keyOf(place)]: mistake }))

  function begin(row: Measure, column: Column, typed?: string) {
    const mistake = mistakeAt({ id: row.id, column })
    setWriting(mistake ?? { row, column, draft: { value: typed ?? valueAt(row, column), reason: '', day: '' } })
  }

  function commit({ row, column, draft }: Writing) {
    const place = { id: row.id, column }
    setWriting(undefined)
    remember(place)
    if (!isChanged(row, column, draft)) return
    const lack = lackOf(row, column, draft, isOurs(row))
    if (lack) remember(place, { row, column, draft, text: t(`lack.${lack}`) })
    else void store({ row, column, draft })
  }

  async function store({ row, column, draft }: Writing) {
    const cell = t('cellName', { column: t(`column.${column}`), code: row.code })
    try {
      const after = await mutateAsync({ row, column, draft, after: afterCell(row, column, draft, organisations) })
      const isAsked = column === 'owner' && isRunning(row.status) && after.status === 'PROPOSED'
      announce(t(isAsked ? 'savedProposed' : 'saved', { cell }))
    } catch (error) {
      const theirs = error instanceof CellConflict ? error.theirs : undefined
      const text = theirs ? t('conflict') : wordsOf(error)
      remember({ id: row.id, column }, { row: theirs ?? row, column, draft, text, theirs })
      announce(t('notSaved', { cell, text }))
    }
  }

  return {
    writing,
    begin,
    commit,
    stop: () => setWriting(undefined),
    mistakeAt,
    forget: (place: Place) => remember(place),
  }
}

function wordsOf(error: unknown): string {
  const codes = error instanceof ApiProblem ? error.errors.map(({ code }) => problemSentence(code)) : []
  return codes.length > 0 ? [...new Set(codes)].join(' ') : sentenceOf(error)
}
