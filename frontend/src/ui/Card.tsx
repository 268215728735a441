import type { ReactNode } from 'react'

interface CardProps {
  needsYou?: boolean
  link?: boolean
  children: ReactNode
}

export function Card({ needsYou = false, link = false, children }: CardProps) {
  const names = ['vc-card', needsYou ? 'vc-card-needs' : '', link ? 'vc-card-link' : '']
  return <div className={names.filter(Boolean).join(' ')}>{children}</div>
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="vc-empty">
      <p>{title}</p>
      {children}
    </div>
  )
}

interface NoticeProps {
  tone?: 'neutral' | 'negative' | 'needs'
  children: ReactNode
}

export function Notice({ tone = 'neutral', children }: NoticeProps) {
  return <div className={tone === 'neutral' ? 'vc-notice' : `vc-notice vc-notice-${tone}`}>{children}</div>
}
