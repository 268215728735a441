import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonIcon, buttonClass } from '../ui/Button'
import { Icon, type IconName } from '../ui/Icon'

interface AppLinkProps {
  to: string
  search?: Record<string, unknown>
  className?: string
  exact?: boolean
  id?: string
  tabIndex?: number
  children: ReactNode
}

export function AppLink({ to, search, className = 'nl-link', exact = true, children, ...focus }: AppLinkProps) {
  return (
    <Link
      {...focus}
      to={to}
      search={search as never}
      className={className}
      activeOptions={{ exact, includeSearch: false }}
    >
      {children}
    </Link>
  )
}

interface LinkButtonProps extends Omit<AppLinkProps, 'className' | 'exact'> {
  purpose?: 'primary' | 'secondary' | 'subtle'
  size?: 'medium' | 'small'
  wide?: boolean
  icon?: IconName
}

export function LinkButton({ to, search, icon, children, ...look }: LinkButtonProps) {
  return (
    <AppLink to={to} search={search} className={buttonClass(look)}>
      {icon ? <ButtonIcon name={icon} /> : null}
      {children}
    </AppLink>
  )
}

export function BackLink({ to, search, children }: Pick<AppLinkProps, 'to' | 'search' | 'children'>) {
  return (
    <AppLink to={to} search={search} className="nl-link vc-back">
      <Icon name="back" size={18} />
      {children}
    </AppLink>
  )
}

interface MenuLinkProps extends Pick<AppLinkProps, 'to' | 'children'> {
  icon: IconName
}

export function MenuLink({ to, icon, children }: MenuLinkProps) {
  return (
    <AppLink to={to} className="">
      <Icon name={icon} />
      {children}
      <Icon name="forward" size={18} />
    </AppLink>
  )
}
