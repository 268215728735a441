/** For what a link in a mail was sent. */
type Purpose = 'invitation' | 'reply' | 'consent' | 'correction' | 'release' | 'pulse'

/**
 * The token of the link with which this page was opened. It comes in the fragment of the address, which no server sees,
 * and is taken out of it at once. It stays on this tab, so that reloading the page or signing in loses nothing, until it
 * was used.
 */
export function takeLinkToken(purpose: Purpose): string | undefined {
  const fragment = window.location.hash.slice(1)
  if (fragment) {
    sessionStorage.setItem(purpose, fragment)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }
  return sessionStorage.getItem(purpose) ?? undefined
}

export function forgetLinkToken(purpose: Purpose): void {
  sessionStorage.removeItem(purpose)
}
