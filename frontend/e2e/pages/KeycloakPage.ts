import type { Page } from '@playwright/test'
import { password } from '../people'

/** The pages of the identity provider. */
export class KeycloakPage {
  constructor(private readonly page: Page) {}

  async signIn(username: string) {
    await this.page.getByRole('textbox', { name: 'Gebruikersnaam of e-mailadres' }).fill(username)
    await this.page.getByRole('textbox', { name: 'Wachtwoord' }).fill(password)
    await this.page.getByRole('button', { name: 'Inloggen' }).click()
    await this.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  }
}
