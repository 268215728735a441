import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../i18n/i18n'
import { api, unwrap } from './client'
import type { Category } from './types'

export const categoriesQuery = queryOptions({
  queryKey: ['incident-categories'],
  queryFn: ({ signal }) => unwrap(api.GET('/incident-categories', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export function useCategories(): Category[] {
  return useSuspenseQuery(categoriesQuery).data.items
}

export function labelOf(category: Category, language: string): string {
  return language === 'en' ? category.labelEn : category.labelNl
}

export function hintOf(category: Category, language: string): string | undefined {
  return language === 'en' ? category.hintEn : category.hintNl
}

/** The label of a category in the language of the reader; the code itself where it is unknown. */
export function useCategoryLabel(): (code: string) => string {
  const categories = useCategories()
  const { language } = useTranslation()
  return (code) => {
    const category = categories.find((candidate) => candidate.code === code)
    return category ? labelOf(category, language) : code
  }
}
