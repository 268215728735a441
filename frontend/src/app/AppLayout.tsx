import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { meQuery } from '../api/me'
import { useTranslation } from '../i18n/i18n'
import { StatusRegion } from '../ui/StatusRegion'
import { EmergencyStrip } from './EmergencyStrip'
import { Navigation } from './Navigation'
import { SecondFactorNotice } from './SecondFactorNotice'
import { TopBar } from './TopBar'

export function AppLayout() {
  const { t } = useTranslation()
  const { data: me } = useQuery({ ...meQuery, enabled: false })
  useFocusOnNewPage()
  useLiveUpdates(me?.id)

  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
        {t('skip')}
      </a>
      <LoadingBar />
      {me && (me.areas.length > 0 || me.operations.length > 0) ? (
        <div className="vc-shell">
          <TopBar me={me} />
          <Navigation me={me} />
          <EmergencyStrip />
          <main id="main" className="vc-content" tabIndex={-1}>
            {me.secondFactorNeeded && <SecondFactorNotice />}
            <Outlet />
          </main>
        </div>
      ) : (
        <div className="vc-sign-in">
          <main id="main" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      )}
      <StatusRegion />
    </>
  )
}

/** Nothing on a first screen waits for it, so it comes afterwards. */
function useLiveUpdates(person: string | undefined) {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!person) return
    const listening = import('./live').then(({ listen }) => listen(queryClient))
    return () => void listening.then((stop) => stop())
  }, [person, queryClient])
}

/** A new page begins at its heading, for eyes and for screen readers. */
function useFocusOnNewPage() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) document.querySelector('h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}

function LoadingBar() {
  const { t } = useTranslation()
  const isLoading = useRouterState({ select: (state) => state.isLoading })
  return isLoading ? <div className="vc-progress" role="progressbar" aria-label={t('loading')} /> : null
}
