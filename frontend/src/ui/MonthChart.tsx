import './charts.css'

interface MonthChartProps {
  /** What the picture says. */
  label: string
  bars: readonly { key: string; name: string; amount: number; earlier: number }[]
  legend: { amount: string; earlier: string }
}

const HEIGHT = 160
const FOOT = 22
const STEP = 40

/** A bar for each month, with that of the year before as a narrow one behind it. */
export function MonthChart({ label, bars, legend }: MonthChartProps) {
  const most = Math.max(1, ...bars.flatMap(({ amount, earlier }) => [amount, earlier]))
  const height = (count: number) => (count / most) * (HEIGHT - FOOT - 16)
  const each = bars.length > 18 ? 3 : 1
  return (
    <figure className="vc-chart">
      <svg viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`} role="img" aria-label={label}>
        {bars.map(({ key, name, amount, earlier }, index) => (
          <g key={key} transform={`translate(${index * STEP} 0)`}>
            <rect
              className="vc-chart-earlier"
              x={4}
              width={12}
              y={HEIGHT - FOOT - height(earlier)}
              height={height(earlier)}
              rx={2}
            />
            <rect
              className="vc-chart-amount"
              x={14}
              width={20}
              y={HEIGHT - FOOT - height(amount)}
              height={height(amount)}
              rx={2}
            />
            <text className="vc-chart-number" x={24} y={HEIGHT - FOOT - height(amount) - 4}>
              {amount}
            </text>
            {index % each === 0 ? (
              <text className="vc-chart-name" x={22} y={HEIGHT - 6}>
                {name}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <figcaption className="vc-legend">
        <span className="vc-legend-amount">{legend.amount}</span>
        <span className="vc-legend-earlier">{legend.earlier}</span>
      </figcaption>
    </figure>
  )
}
