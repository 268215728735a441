import './charts.css'

interface BarListProps {
  bars: readonly { key: string; name: string; amount?: number; yearEarlier?: number }[]
  /** What stands where a number may not be told. */
  hidden: string
}

/** Names with a bar and a number each: a list for the ear, a chart for the eye. */
export function BarList({ bars, hidden }: BarListProps) {
  const most = Math.max(1, ...bars.map(({ amount }) => amount ?? 0))
  return (
    <ul className="vc-bars">
      {bars.map(({ key, name, amount }) => (
        <li key={key}>
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className="vc-heat-0" width={100} height={10} rx={1} />
            <rect className="vc-chart-amount" width={((amount ?? 0) / most) * 100} height={10} rx={1} />
          </svg>
          <strong>{amount ?? hidden}</strong>
        </li>
      ))}
    </ul>
  )
}
