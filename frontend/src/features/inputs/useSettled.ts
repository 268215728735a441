import { useEffect, useState } from 'react'

const PAUSE_MS = 500

/** A value as it is when somebody pauses, where each letter would be a question to the server. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
