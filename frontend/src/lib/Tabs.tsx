import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { AppLink } from './links'

interface TabsProps {
  label: string
  tabs: readonly { to: string; search?: Record<string, unknown>; text: string }[]
}

export function Tabs({ label, tabs }: TabsProps) {
  const list = useCurrentInView()
  return (
    <nav aria-label={label}>
      <ul ref={list} className="vc-tabs">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <AppLink to={tab.to} search={tab.search} className="">
              {tab.text}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where tabs are one line that scrolls sideways, the current one is not out of sight. */
function useCurrentInView() {
  const list = useRef<HTMLUListElement>(null)
  const address = useLocation({ select: ({ pathname }) => pathname })
  useEffect(() => {
    const all = list.current
    const current = [...(all?.querySelectorAll('a') ?? [])].find(({ pathname }) => pathname === address)
    if (all && current) all.scrollLeft = current.offsetLeft - (all.clientWidth - current.offsetWidth) / 2
  }, [address])
  return list
}
