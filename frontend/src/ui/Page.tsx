import { type ReactNode, useEffect } from 'react'

interface PageProps {
  title: string
  lead?: ReactNode
  back?: ReactNode
  action?: ReactNode
  narrow?: boolean
  children?: ReactNode
}

export function Page({ title, lead, back, action, narrow = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} - Veilige Centra`
  }, [title])

  return (
    <div className={narrow ? 'vc-page vc-page-narrow' : 'vc-page'}>
      <header className="vc-page-header">
        {back}
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {title}
        </h1>
        {lead ? <div className="vc-muted">{lead}</div> : null}
        {action ? <div className="vc-page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  )
}
