const KEPT_AS = 'reply'

/**
 * The token comes in the fragment of the address, which no server sees, and is taken out of it at once. It stays on this
 * tab, so that reloading the page loses nothing, and goes with the answer.
 */
export function takeReplyToken(): string | undefined {
  const fragment = window.location.hash.slice(1)
  if (fragment) {
    sessionStorage.setItem(KEPT_AS, fragment)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }
  return sessionStorage.getItem(KEPT_AS) ?? undefined
}

export function forgetReplyToken(): void {
  sessionStorage.removeItem(KEPT_AS)
}
