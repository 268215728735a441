import { Button as NlButton } from '@nl-design-system-candidate/button-react'
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

function sizeClass(size: ButtonLook['size'], wide: boolean | undefined): string {
  return [size === 'small' ? 'vc-button-small' : '', wide ? 'vc-button-wide' : ''].join(' ').trim()
}

export function Button({ purpose = 'primary', size, wide, icon, children, ...rest }: ButtonProps) {
  return (
    <NlButton
      purpose={purpose}
      className={sizeClass(size, wide)}
      iconStart={icon ? <Icon name={icon} size={20} /> : undefined}
      {...rest}
    >
      {children}
    </NlButton>
  )
}

/** The classes of a link that looks like a button. */
export function buttonClass({ purpose = 'primary', size, wide }: ButtonLook): string {
  return `nl-button nl-button--${purpose} ${sizeClass(size, wide)}`.trim()
}

/** The icon of a link that looks like a button. */
export function ButtonIcon({ name }: { name: IconName }) {
  return (
    <span className="nl-button__icon-start">
      <Icon name={name} size={20} />
    </span>
  )
}
