import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import { ErrorSummary, type SummaryLine } from './ErrorSummary'
import { TextField } from './fields'

interface Words {
  correctThese: string
  file: string
  missing: string
  attempt: string
  /** Absent while there is nothing to send. */
  send?: string | undefined
}

interface TryFileProps {
  name: string
  accept: string
  words: Words
  /** What the file has to look like. */
  format: ReactNode
  problem?: string | undefined
  onTry: (file: File) => Promise<unknown>
  onSend: (file: File) => Promise<unknown>
  onOther: () => void
  /** What came of it, row by row. */
  children: ReactNode
}

/** First tried, then sent: nothing happens before the reader saw a result for each row. */
export function TryFile({ name, accept, words, format, problem, onTry, onSend, onOther, children }: TryFileProps) {
  const [file, setFile] = useState<File>()
  const [attempt, setAttempt] = useState(0)
  const isMissing = attempt > 0 && !file

  function run(act: (file: File) => Promise<unknown>) {
    setAttempt((count) => count + 1)
    // what goes wrong comes back as the problem to show
    if (file) act(file).catch(() => undefined)
  }

  const lines: SummaryLine[] = [
    ...(isMissing ? [{ field: name, text: words.missing }] : []),
    ...(problem ? [{ text: problem }] : []),
  ]

  return (
    <>
      <form
        className="vc-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          run(onTry)
        }}
      >
        <ErrorSummary title={words.correctThese} lines={lines} attempt={attempt} />
        <div className="vc-stack vc-stack-tight">{format}</div>
        <TextField
          label={words.file}
          name={name}
          type="file"
          accept={accept}
          error={isMissing ? words.missing : undefined}
          onChange={(event) => {
            setFile(event.target.files?.[0])
            onOther()
          }}
        />
        <div>
          <Button type="submit" purpose={words.send ? 'secondary' : 'primary'}>
            {words.attempt}
          </Button>
        </div>
      </form>
      {children}
      {words.send ? (
        <div>
          <Button onClick={() => run(onSend)}>{words.send}</Button>
        </div>
      ) : null}
    </>
  )
}
