import { Fragment } from 'react'

interface MarkedProps {
  text: string
  /** As they stand in the text, in capitals or not. */
  words: readonly string[]
}

/** A text in which the words that were searched for stand out. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'giu'))
  // every second part is a word between two others
  return parts.map((part, place) => {
    const key = `${place} ${part}`
    return place % 2 === 1 ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>
  })
}
