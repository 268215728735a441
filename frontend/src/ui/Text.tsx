import type { ReactNode } from 'react'

interface TextProps {
  children: ReactNode
}

export function Heading2({ children }: TextProps) {
  return <h2 className="nl-heading nl-heading--level-2">{children}</h2>
}

export function Heading3({ children }: TextProps) {
  return <h3 className="nl-heading nl-heading--level-3">{children}</h3>
}

export function Text({ children }: TextProps) {
  return <p className="nl-paragraph">{children}</p>
}

export function Small({ children }: TextProps) {
  return <p className="vc-small">{children}</p>
}
