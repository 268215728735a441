import { type DragEvent, type HTMLAttributes, useState } from 'react'

/** What a row of a list needs to be dragged to the place of another. */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number>()
  const [over, setOver] = useState<number>()

  return (index: number): HTMLAttributes<HTMLLIElement> & { draggable: true } => ({
    draggable: true,
    className: over === index && from !== index ? 'vc-drop-here' : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      setFrom(index)
    },
    onDragOver: (event: DragEvent) => {
      if (from === undefined) return
      event.preventDefault()
      setOver(index)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (from !== undefined && from !== index) onMove(from, index)
    },
    onDragEnd: () => {
      setFrom(undefined)
      setOver(undefined)
    },
  })
}
