interface FiguresProps {
  label: string
  figures: readonly { name: string; value: number | string }[]
}

/** Numbers large, what they count small under them. */
export function Figures({ label, figures }: FiguresProps) {
  return (
    <section aria-label={label}>
      <dl className="vc-figures">
        {figures.map(({ name, value }) => (
          <div key={name} className="vc-figure">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
