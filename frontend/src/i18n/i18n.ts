import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { nl } from './nl'

export type AppLanguage = 'nl' | 'en'

const REMEMBERED = 'language'

export const i18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl },
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

/** Dutch comes with the app, English only when somebody asks for it. */
export async function speak(language: AppLanguage): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'common')) {
    const { en } = await import('./en')
    for (const [namespace, texts] of Object.entries(en)) i18n.addResourceBundle('en', namespace, texts)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(REMEMBERED, language)
}

export function rememberedLanguage(): AppLanguage {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'nl'
}
