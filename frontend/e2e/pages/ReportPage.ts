import type { Page } from '@playwright/test'

/** From the tiles to the confirmation. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async open(tile: string) {
    await this.page.goto('/melden')
    await this.page.getByRole('link', { name: tile }).click()
  }

  async chooseStreet(name: string) {
    await this.page.getByRole('combobox', { name: 'Waar' }).fill(name)
    await this.page.getByRole('option', { name, exact: true }).click()
  }

  async describe(text: string) {
    await this.page.getByRole('textbox', { name: /^Wat (zie je|gebeurde er)\?/ }).fill(text)
  }

  /** Answers with the id of the report. */
  async send(): Promise<string> {
    await this.page.getByRole('button', { name: 'Verstuur melding' }).click()
    await this.page.waitForURL('**/melden/verstuurd/*')
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  }
}
