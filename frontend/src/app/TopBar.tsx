import type { Me } from '../api/types'
import { AppLink } from '../lib/links'
import { paths } from '../lib/paths'
import { Icon } from '../ui/Icon'
import { InboxLink } from './InboxLink'
import { useBrand } from './useBrand'

export function TopBar({ me }: { me: Me }) {
  const brand = useBrand(me)
  return (
    <header className="vc-top">
      <AppLink to={paths.start()} className="vc-brand">
        <Icon name="shield" size={24} />
        {brand}
      </AppLink>
      <div className="vc-who">
        <InboxLink />
        <span>{me.name.split(' ')[0]}</span>
      </div>
    </header>
  )
}
