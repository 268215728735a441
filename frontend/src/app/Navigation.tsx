import type { Me } from '../api/types'
import { useTranslation } from '../i18n/i18n'
import { AppLink } from '../lib/links'
import { paths } from '../lib/paths'
import { Icon } from '../ui/Icon'
import { InboxLink } from './InboxLink'
import { type NavigationLink, navigationLinks } from './navigationLinks'
import { useBrand } from './useBrand'

export function Navigation({ me }: { me: Me }) {
  const { t } = useTranslation('nav')
  const brand = useBrand(me)
  return (
    <nav className="vc-nav" aria-label={t('main')}>
      <div className="vc-nav-wide">
        <AppLink to={paths.start()} className="vc-brand">
          <Icon name="shield" size={26} />
          {brand}
        </AppLink>
      </div>
      <div className="vc-nav-wide">
        <InboxLink />
      </div>
      <ul>
        {navigationLinks(me).map((link) => (
          <li key={link.to} className={widthClass(link)}>
            <AppLink to={link.to} className="" exact={link.exact}>
              <Icon name={link.icon} />
              {t(link.label)}
            </AppLink>
          </li>
        ))}
      </ul>
      <div className="vc-nav-account">
        <strong>{me.name}</strong>
        <AppLink to={paths.devices()} className="">
          {t('devices')}
        </AppLink>
        <AppLink to={paths.more()} className="">
          {t('more')}
        </AppLink>
        <a href={paths.signOut()} onClick={() => sessionStorage.clear()}>
          {t('signOut')}
        </a>
      </div>
    </nav>
  )
}

function widthClass({ narrow, wide }: NavigationLink): string | undefined {
  if (narrow) return 'vc-nav-narrow'
  return wide ? 'vc-nav-wide' : undefined
}
