import type { Page } from '@playwright/test'
import { type Person, password } from '../people'

interface NewAccount {
  username: string
  email: string
  firstName: string
  lastName: string
}

/** The pages of the identity provider. */
export class KeycloakPage {
  constructor(private readonly page: Page) {}

  async signIn({ username }: Person) {
    await this.page.getByRole('textbox', { name: 'Gebruikersnaam of e-mailadres' }).fill(username)
    await this.page.getByRole('textbox', { name: 'Wachtwoord' }).fill(password)
    await this.page.getByRole('button', { name: 'Inloggen' }).click()
    await this.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  }

  async register({ username, email, firstName, lastName }: NewAccount) {
    await this.page.getByRole('link', { name: 'Registreren' }).click()
    await this.page.getByRole('textbox', { name: 'Gebruikersnaam' }).fill(username)
    await this.page.getByRole('textbox', { name: 'E-mailadres' }).fill(email)
    await this.page.getByRole('textbox', { name: 'Voornaam' }).fill(firstName)
    await this.page.getByRole('textbox', { name: 'Achternaam' }).fill(lastName)
    await this.page.getByRole('button', { name: 'Registreren' }).click()
    await this.page.getByRole('heading', { name: 'E-mailadres-verificatie' }).waitFor()
  }

  /** Asked once the address is verified. */
  async choosePassword() {
    await this.page.getByRole('textbox', { name: 'Nieuw wachtwoord' }).fill(password)
    await this.page.getByRole('textbox', { name: 'Bevestig wachtwoord' }).fill(password)
    await this.page.getByRole('button', { name: 'Verzenden' }).click()
  }
}
