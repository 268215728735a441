import { may, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { MenuLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Icon } from '../../ui/Icon'
import { LanguageSwitch } from '../../ui/LanguageSwitch'
import { Page } from '../../ui/Page'
import { useChangeLanguage } from './sessionQueries'

export function MorePage() {
  const { t } = useTranslation('account')
  const me = useMe()
  const changeLanguage = useChangeLanguage()
  return (
    <Page title={t('moreTitle')} lead={t('signedInAs', { name: me.name })} narrow>
      <ul className="vc-menu">
        <li>
          <MenuLink to={paths.contact()} icon="phone">
            {t('nav:contact')}
          </MenuLink>
        </li>
        {may(me, 'READ_OWN_MEASURES') ? (
          <li>
            <MenuLink to={paths.measures()} icon="checks">
              {t('nav:measures')}
            </MenuLink>
          </li>
        ) : null}
        {may(me, 'READ_INPUTS') ? (
          <li>
            <MenuLink to={paths.inputs()} icon="talk">
              {t('nav:inputs')}
            </MenuLink>
          </li>
        ) : null}
        {may(me, 'READ_SESSIONS') ? (
          <li>
            <MenuLink to={paths.sessions()} icon="people">
              {t('nav:sessions')}
            </MenuLink>
          </li>
        ) : null}
        {may(me, 'READ_FIGURE_REQUESTS') ? (
          <li>
            <MenuLink to={paths.figures()} icon="chart">
              {t('sessions:figuresTitle')}
            </MenuLink>
          </li>
        ) : null}
        {may(me, 'READ_STATISTICS') ? (
          <li>
            <MenuLink to={paths.rhythm()} icon="chart">
              {t('nav:rhythm')}
            </MenuLink>
          </li>
        ) : null}
        <li>
          <MenuLink to={paths.mailChoices()} icon="mail">
            {t('nav:myMail')}
          </MenuLink>
        </li>
        <li>
          <MenuLink to={paths.devices()} icon="device">
            {t('nav:devices')}
          </MenuLink>
        </li>
        <li>
          <MenuLink to={paths.myData()} icon="shield">
            {t('nav:myData')}
          </MenuLink>
        </li>
        <li>
          <LanguageSwitch look="menu" onChange={(language) => changeLanguage.mutate(language === 'en' ? 'EN' : 'NL')} />
        </li>
        <li>
          <MenuLink to={paths.privacy()} icon="lock">
            {t('nav:privacy')}
          </MenuLink>
        </li>
        <li>
          <MenuLink to={paths.accessibility()} icon="info">
            {t('nav:accessibility')}
          </MenuLink>
        </li>
        <li>
          <a href={paths.signOut()} onClick={() => sessionStorage.clear()}>
            <Icon name="signOut" />
            {t('nav:signOut')}
          </a>
        </li>
      </ul>
    </Page>
  )
}
