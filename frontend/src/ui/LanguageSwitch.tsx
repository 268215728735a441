import { type AppLanguage, speak, useTranslation } from '../i18n/i18n'
import { Icon } from './Icon'

interface LanguageSwitchProps {
  look?: 'text' | 'menu'
  onChange?: (language: AppLanguage) => void
}

/** Named in the other language, so that who cannot read this one finds it. */
export function LanguageSwitch({ look = 'text', onChange }: LanguageSwitchProps) {
  const { t, language } = useTranslation('nav')
  const other = language === 'en' ? 'nl' : 'en'
  return (
    <button
      type="button"
      className={look === 'text' ? 'vc-text-button' : undefined}
      lang={other}
      onClick={() => {
        void speak(other)
        onChange?.(other)
      }}
    >
      {look === 'menu' ? <Icon name="language" /> : null}
      {t('language')}
    </button>
  )
}
