import { test as base, expect, type Page } from '@playwright/test'
import { KeycloakPage } from './pages/KeycloakPage'
import type { Person } from './people'

interface Start {
  /** A browser of one's own, signed in on the page of the identity provider. */
  as: (person: Person) => Promise<Page>
  /** A browser in which nobody is signed in. */
  asNobody: () => Promise<Page>
}

/** The content security policy must hold on every page of every story. */
export const test = base.extend<Start>({
  asNobody: async ({ browser }, use) => {
    const pages: Page[] = []
    const refusals: string[] = []
    await use(async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refusals.push(`${page.url()}: ${message.text()}`)
      })
      pages.push(page)
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
    expect(refusals).toEqual([])
  },
  as: async ({ asNobody }, use) => {
    await use(async (person) => {
      const page = await asNobody()
      await page.setViewportSize(person.screen)
      await page.goto('/')
      await page.getByRole('link', { name: 'Inloggen' }).click()
      await new KeycloakPage(page).signIn(person)
      return page
    })
  },
})

export { expect }
