import type { Page } from '@playwright/test'
import { codeOf } from '../oneTimeCode'
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

  async signIn(person: Person) {
    await this.prove(person)
    await this.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  }

  async signInAndBeRemembered(person: Person) {
    await this.page.getByRole('checkbox', { name: 'Ingelogd blijven' }).check()
    await this.signIn(person)
  }

  /** Name and password; what comes next is up to the identity provider. */
  async prove({ username }: Person) {
    await this.page.getByRole('textbox', { name: 'Gebruikersnaam of e-mailadres' }).fill(username)
    await this.page.getByRole('textbox', { name: 'Wachtwoord' }).fill(password)
    await this.page.getByRole('button', { name: 'Inloggen' }).click()
  }

  /** Makes the telephone of somebody into their second factor, and gives its secret. */
  async enrolTelephone(): Promise<string> {
    await this.page.getByRole('link', { name: 'Scannen mislukt?' }).click()
    const secret = (await this.page.locator('#kc-totp-secret-key').textContent()) ?? ''
    await this.page.getByRole('checkbox').uncheck()
    await this.page.locator('#totp').fill(codeOf(secret))
    await this.page.getByRole('button', { name: 'Verzenden' }).click()
    return secret
  }

  async enterCode(code: string) {
    await this.page.getByRole('textbox', { name: 'Eenmalige code' }).fill(code)
    await this.page.getByRole('button', { name: 'Inloggen' }).click()
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
