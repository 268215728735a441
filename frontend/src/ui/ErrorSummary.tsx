import { useEffect, useRef } from 'react'
import { Heading2 } from './Text'

export interface SummaryLine {
  /** The id of the field to go to; absent where the mistake belongs to no field. */
  field?: string
  text: string
}

interface ErrorSummaryProps {
  title: string
  lines: readonly SummaryLine[]
  /** Changes with every attempt, so that the summary takes the focus again. */
  attempt: number
}

export function ErrorSummary({ title, lines, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  const shown = lines.length > 0

  useEffect(() => {
    if (attempt > 0 && shown) summary.current?.focus()
  }, [attempt, shown])

  if (!shown) return null
  return (
    <div ref={summary} className="vc-error-summary" role="alert" tabIndex={-1}>
      <Heading2>{title}</Heading2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.field ?? ''} ${line.text}`}>
            <SummaryText line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SummaryText({ line: { field, text } }: { line: SummaryLine }) {
  if (!field) return text
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(field)?.focus()
      }}
    >
      {text}
    </a>
  )
}
