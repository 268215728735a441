const KEPT_AS = 'invitation'

/**
 * The token comes in the fragment of the address, which no server sees, and is taken out of it at once. It stays on this
 * tab while the invited person signs in, and goes after acceptance.
 */
export function takeInvitationToken(): string | undefined {
  const fragment = window.location.hash.slice(1)
  if (fragment) {
    sessionStorage.setItem(KEPT_AS, fragment)
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }
  return sessionStorage.getItem(KEPT_AS) ?? undefined
}

export function forgetInvitationToken(): void {
  sessionStorage.removeItem(KEPT_AS)
}
