import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { KeycloakPage } from './pages/KeycloakPage'
import type { Person } from './people'
import { people } from './product'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

interface Start {
  /** A browser in which nobody is signed in. */
  asNobody: () => Promise<Page>
  /** A browser of one's own, signed in on the page of the identity provider. */
  as: (person: Person) => Promise<Page>
  /** The same person again, still signed in: for looking only, as stories end sessions. */
  returning: (person: Person) => Promise<Page>
}

export const keptOf = ({ username }: Person) => `${people}/${username}.json`

/** The content security policy must hold on every page of every story. */
export const test = base.extend<Start>({
  asNobody: async ({ browser }, provide) => {
    const pages: Page[] = []
    const refusals: string[] = []
    await provide(async () => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refusals.push(`${page.url()}: ${message.text()}`)
      })
      pages.push(page)
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
    expect(refusals).toEqual([])
  },
  as: async ({ asNobody }, provide) => {
    await provide(async (person) => {
      const page = await asNobody()
      await page.setViewportSize(person.screen)
      await page.goto('/')
      await page.getByRole('link', { name: 'Inloggen' }).click()
      await new KeycloakPage(page).signIn(person)
      return page
    })
  },
  returning: async ({ as, asNobody }, provide) => {
    await provide(async (person) => {
      if (!existsSync(keptOf(person))) return as(person)
      const page = await asNobody()
      const { cookies } = JSON.parse(await readFile(keptOf(person), 'utf8')) as { cookies: Cookies }
      await page.context().addCookies(cookies)
      return page
    })
  },
})

export { expect }
