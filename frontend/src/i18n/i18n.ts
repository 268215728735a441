import { useSyncExternalStore } from 'react'
import { nlFirst } from './nlFirst'
import type { Namespace, TextKey, Texts, Translated } from './texts'

type Catalogue = Partial<Translated<Texts>>

export type AppLanguage = 'nl' | 'en'

/** Word lists come in books: what the first screens need, what the server may refuse, and the rest. */
type Book = 'first' | 'problems' | 'pages'

const books: Record<AppLanguage, Record<Book, () => Promise<Catalogue>>> = {
  nl: {
    first: () => Promise.resolve(nlFirst),
    problems: () => import('./nl/problems'),
    pages: () => import('./nlPages').then((book) => book.nlPages),
  },
  en: {
    first: () => import('./enFirst').then((book) => book.enFirst),
    problems: () => import('./en/problems'),
    pages: () => import('./enPages').then((book) => book.enPages),
  },
}

type Values = Record<string, string | number | undefined>
export type Translate<N extends Namespace> = (key: TextKey<N>, values?: Values) => string

const REMEMBERED = 'language'
const catalogue: Record<AppLanguage, Catalogue> = { nl: nlFirst, en: {} }
const wanted = new Set<Book>(['first'])
const listeners = new Set<() => void>()
let language: AppLanguage = 'nl'

export function currentLanguage(): AppLanguage {
  return language
}

function find(namespace: string, path: string): string | undefined {
  let found: unknown = catalogue[language][namespace as Namespace]
  for (const step of path.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined
  }
  return typeof found === 'string' ? found : undefined
}

function findPlural(namespace: string, path: string, count: number): string | undefined {
  const none = count === 0 ? find(namespace, `${path}_zero`) : undefined
  return none ?? find(namespace, `${path}_${new Intl.PluralRules(language).select(count)}`)
}

function textFor(namespace: Namespace, key: string, values: Values = {}): string | undefined {
  const [path = key, other = namespace] = key.split(':').reverse()
  const plural = typeof values.count === 'number' ? findPlural(other, path, values.count) : undefined
  const text = plural ?? find(other, path)
  return text?.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''))
}

/** The text with a key, in the language of the reader. */
export function translate<N extends Namespace>(namespace: N, key: TextKey<N>, values?: Values): string {
  return textFor(namespace, key, values) ?? key
}

/** The text of a code that comes from elsewhere and may be unknown here. */
export function textOfCode(namespace: Namespace, code: string): string | undefined {
  return textFor(namespace, code)
}

async function open(book: Book, spoken: AppLanguage): Promise<void> {
  const texts = await books[spoken][book]()
  catalogue[spoken] = { ...catalogue[spoken], ...texts }
}

/** Fetches the texts that reporting does not wait for. */
export async function loadTexts(book: Book): Promise<void> {
  if (wanted.has(book)) return
  await open(book, language)
  wanted.add(book)
}

/** Dutch comes with the app, English only when somebody asks for it. */
export async function speak(chosen: AppLanguage): Promise<void> {
  await Promise.all([...wanted].map((book) => open(book, chosen)))
  language = chosen
  document.documentElement.lang = chosen
  localStorage.setItem(REMEMBERED, chosen)
  for (const listener of listeners) listener()
}

export function rememberedLanguage(): AppLanguage {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'nl'
}

function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTranslation<N extends Namespace = 'common'>(
  namespace?: N,
): { t: Translate<N>; language: AppLanguage } {
  const spoken = useSyncExternalStore(onLanguageChange, currentLanguage)
  const t: Translate<N> = (key, values) => textFor(namespace ?? 'common', key, values) ?? key
  return { t, language: spoken }
}
