import './charts.css'

export type ShareTone = 'kept' | 'later' | 'changed' | 'open' | 'stopped'

interface ShareBarProps {
  /** What the picture says. */
  label: string
  parts: readonly { tone: ShareTone; amount: number }[]
}

/** One bar, divided. Its parts are told in words beside it: colour alone says nothing. */
export function ShareBar({ label, parts }: ShareBarProps) {
  const total = Math.max(
    1,
    parts.reduce((sum, { amount }) => sum + amount, 0),
  )
  const placed = parts
    .filter(({ amount }) => amount > 0)
    .map((part, index, all) => ({
      ...part,
      start: all.slice(0, index).reduce((sum, { amount }) => sum + amount, 0),
    }))
  return (
    <svg className="vc-share" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="vc-heat-0" width={100} height={6} />
      {placed.map(({ tone, amount, start }) => (
        <rect
          key={tone}
          className={`vc-share-${tone}`}
          x={(start / total) * 100}
          width={(amount / total) * 100}
          height={6}
        />
      ))}
    </svg>
  )
}
