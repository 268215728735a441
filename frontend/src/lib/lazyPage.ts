import { lazyRouteComponent } from '@tanstack/react-router'
import { loadTexts } from '../i18n/i18n'

/** A page that comes when it is opened, together with the texts that the first screens do without. */
export function lazyPage<Module extends object, Name extends keyof Module>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(() => Promise.all([load(), loadTexts('pages')]).then(([module]) => module), name)
}
