import { useTranslation } from 'react-i18next'
import { type AppLanguage, speak } from '../i18n/i18n'
import { Icon } from './Icon'

interface LanguageSwitchProps {
  look?: 'text' | 'menu'
  onChange?: (language: AppLanguage) => void
}

/** Named in the other language, so that who cannot read this one finds it. */
export function LanguageSwitch({ look = 'text', onChange }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation('nav')
  const other = i18n.language === 'en' ? 'nl' : 'en'
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
