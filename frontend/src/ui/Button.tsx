import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

interface ButtonLook {
  purpose?: 'primary' | 'secondary' | 'subtle'
  size?: 'medium' | 'small'
  wide?: boolean
}

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  icon?: IconName
  busy?: boolean
  children: ReactNode
}

/** The button of NL Design System: its style sheet, without its script. */
export function Button({ purpose, size, wide, icon, busy, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} aria-busy={busy || undefined} className={buttonClass({ purpose, size, wide })}>
      {icon ? <ButtonIcon name={icon} /> : null}
      {children}
    </button>
  )
}

/** The classes of a link that looks like a button. */
export function buttonClass({ purpose = 'primary', size, wide }: ButtonLook): string {
  const names = [
    'nl-button',
    `nl-button--${purpose}`,
    size === 'small' ? 'vc-button-small' : '',
    wide ? 'vc-button-wide' : '',
  ]
  return names.filter(Boolean).join(' ')
}

/** The icon of a link that looks like a button. */
export function ButtonIcon({ name }: { name: IconName }) {
  return (
    <span className="nl-button__icon-start">
      <Icon name={name} size={20} />
    </span>
  )
}
