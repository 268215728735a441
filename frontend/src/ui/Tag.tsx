import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

export type Tone = 'accent' | 'needs' | 'good' | 'waiting' | 'plain'

interface TagProps {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}

export function Tag({ tone = 'accent', icon, children }: TagProps) {
  return (
    <span className={`vc-tag vc-tag-${tone}`}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children}
    </span>
  )
}
