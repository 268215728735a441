import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface DisclosureProps {
  summary: string
  children: ReactNode
}

export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className="vc-disclosure">
      <summary>
        <Icon name="down" size={18} />
        {summary}
      </summary>
      <div className="vc-stack">{children}</div>
    </details>
  )
}
