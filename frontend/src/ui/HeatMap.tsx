import './charts.css'

interface HeatMapProps {
  /** What the picture says. */
  label: string
  columns: readonly string[]
  rows: readonly { name: string; cells: readonly { amount: number; title: string }[] }[]
  legend: { few: string; many: string }
}

const LEVELS = [0, 1, 2, 3, 4, 5]
const HIGHEST = 5
const LEFT = 36
const TOP = 28
const WIDTH = 720
const CELL = 26

/** Days below each other, hours beside each other, darker where there is more; the numbers are in the table. */
export function HeatMap({ label, columns, rows, legend }: HeatMapProps) {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ amount }) => amount)))
  const step = (WIDTH - LEFT) / Math.max(1, columns.length)
  const level = (amount: number) => Math.ceil((amount / most) * HIGHEST)
  const each = columns.length > 12 ? 3 : 1
  return (
    <figure className="vc-chart">
      <svg viewBox={`0 0 ${WIDTH} ${TOP + rows.length * CELL}`} role="img" aria-label={label}>
        {columns.map((name, column) =>
          column % each === 0 ? (
            <text key={name} className="vc-chart-hour" x={LEFT + column * step} y={21}>
              {name}
            </text>
          ) : null,
        )}
        {rows.map(({ name, cells }, row) => (
          <g key={name} transform={`translate(0 ${TOP + row * CELL})`}>
            <text className="vc-chart-day" x={0} y={19}>
              {name}
            </text>
            {cells.map(({ amount, title }, column) => (
              <rect
                key={title}
                className={`vc-heat-${level(amount)}`}
                x={LEFT + column * step}
                width={step - 2}
                height={CELL - 2}
                rx={3}
              >
                <title>{title}</title>
              </rect>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="vc-legend">
        {legend.few}
        <svg viewBox={`0 0 ${LEVELS.length * 18} 14`} className="vc-legend-scale" aria-hidden="true">
          {LEVELS.map((each) => (
            <rect key={each} className={`vc-heat-${each}`} x={each * 18} width={16} height={14} rx={2} />
          ))}
        </svg>
        {legend.many}
      </figcaption>
    </figure>
  )
}
