import { useState } from 'react'
import { Button } from './Button'
import { Small } from './Text'

interface AskFirstProps {
  words: { act: string; sure: string; yes: string; cancel: string }
  problem: string | undefined
  onYes: () => Promise<unknown>
}

/** For what cannot be undone: pressed, it says what will happen, and asks. */
export function AskFirst({ words, problem, onYes }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false)

  if (!isAsking) {
    return (
      <div>
        <Button purpose="subtle" size="small" onClick={() => setAsking(true)}>
          {words.act}
        </Button>
      </div>
    )
  }
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{words.sure}</Small>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className="vc-row">
        <Button purpose="secondary" size="small" onClick={() => void onYes().catch(() => undefined)}>
          {words.yes}
        </Button>
        <Button purpose="subtle" size="small" onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
