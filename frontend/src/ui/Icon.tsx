import sprite from './icons.svg'

/** The symbols of icons.svg: a picture beside the script, which a phone fetches while it reads the first page. */
export const iconNames = [
  'shield',
  'bag',
  'warning',
  'people',
  'bin',
  'lamp',
  'flame',
  'car',
  'dots',
  'home',
  'plus',
  'list',
  'map',
  'pin',
  'phone',
  'check',
  'close',
  'back',
  'forward',
  'up',
  'down',
  'camera',
  'here',
  'signOut',
  'device',
  'language',
  'lock',
  'talk',
  'alert',
  'info',
  'area',
  'clock',
  'copy',
  'chart',
  'bell',
  'mail',
  'checks',
] as const

export type IconName = (typeof iconNames)[number]

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="vc-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
