import { expect, type Page } from '@playwright/test'

/** The page of one report. */
export class IncidentPage {
  constructor(private readonly page: Page) {}

  async open(id: string) {
    await this.page.goto(`/meldingen/${id}`)
  }

  async takeUp({ note, readyOn }: { note: string; readyOn: string }) {
    await this.page.getByRole('radio', { name: 'In behandeling nemen' }).check()
    await this.page.getByLabel('Klaar op').fill(readyOn)
    await this.update(note, 'in behandeling')
  }

  async resolve(note: string) {
    await this.page.getByRole('radio', { name: 'Opgelost' }).check()
    await this.update(note, 'opgelost')
  }

  private async update(note: string, status: string) {
    await this.page.getByRole('textbox', { name: 'Toelichting (optioneel)' }).fill(note)
    await this.page.getByRole('button', { name: 'Werk bij' }).click()
    await expect(this.page.getByRole('status')).toHaveText(`Bijgewerkt: ${status}.`)
  }
}
