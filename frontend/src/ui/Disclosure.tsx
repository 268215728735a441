import { type ReactNode, useState } from 'react'
import { Icon } from './Icon'

interface DisclosureProps {
  summary: string
  children: ReactNode
}

/** What is folded away is not on the page: its fields have the same names as those beside it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="vc-disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" size={18} />
        {summary}
      </summary>
      {isOpen ? <div className="vc-stack">{children}</div> : null}
    </details>
  )
}
