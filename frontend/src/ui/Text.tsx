import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'

interface TextProps {
  children: ReactNode
}

export function Heading2({ children, id }: TextProps & { id?: string }) {
  return (
    <Heading level={2} id={id}>
      {children}
    </Heading>
  )
}

export function Heading3({ children }: TextProps) {
  return <Heading level={3}>{children}</Heading>
}

export function Text({ children }: TextProps) {
  return <Paragraph>{children}</Paragraph>
}

export function Small({ children }: TextProps) {
  return <p className="vc-small">{children}</p>
}
