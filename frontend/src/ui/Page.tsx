import { type ReactNode, useEffect } from 'react'

interface PageProps {
  title: string
  lead?: ReactNode
  back?: ReactNode
  action?: ReactNode
  /** On a phone the bar below has the same action. */
  inBar?: boolean
  narrow?: boolean
  /** Takes all of a large screen. */
  wide?: boolean
  children?: ReactNode
}

export function Page({ title, lead, back, action, inBar = false, narrow = false, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} - Veilige Centra`
  }, [title])

  const names = ['vc-page', narrow ? 'vc-page-narrow' : '', wide ? 'vc-page-wide' : '']
  return (
    <div className={names.filter(Boolean).join(' ')}>
      <header className="vc-page-header">
        {back}
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {title}
        </h1>
        {lead ? <div className="vc-muted">{lead}</div> : null}
        {action ? <div className={inBar ? 'vc-page-action vc-in-bar' : 'vc-page-action'}>{action}</div> : null}
      </header>
      {children}
    </div>
  )
}
