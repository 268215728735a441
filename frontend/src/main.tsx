import './ui/styles'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { createApp } from './app/router'
import { rememberedLanguage, speak } from './i18n/i18n'

await speak(rememberedLanguage())

const container = document.getElementById('root')
if (container) createRoot(container).render(<App {...createApp()} />)
