import type { APIRequestContext } from '@playwright/test'
import { password } from './people'
import { keycloak } from './product'
import { expect } from './test'

const realm = '/admin/realms/veilige-centra'

type Settings = Record<string, unknown>

/** What only the administrator of the identity provider can do. */
export class KeycloakAdministration {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: Record<string, string>,
  ) {}

  static async open(request: APIRequestContext): Promise<KeycloakAdministration> {
    const answer = await request.post(`${keycloak}/realms/master/protocol/openid-connect/token`, {
      form: { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password },
    })
    const { access_token } = (await answer.json()) as { access_token: string }
    return new KeycloakAdministration(request, { Authorization: `Bearer ${access_token}` })
  }

  async letTokensLast(seconds: number) {
    await this.change('', { accessTokenLifespan: seconds })
  }

  async alsoReturnTo(client: string, address: string) {
    const [{ id, redirectUris }] = (await this.read(`/clients?clientId=${client}`)) as [
      { id: string; redirectUris: string[] },
    ]
    await this.change(`/clients/${id}`, { redirectUris: [...redirectUris, address] })
  }

  async rename(username: string, lastName: string) {
    await this.change(`/users/${await this.idOf(username)}`, { lastName })
  }

  async forgetTelephoneOf(username: string) {
    const path = `/users/${await this.idOf(username)}/credentials`
    const credentials = (await this.read(path)) as { id: string; type: string }[]
    for (const { id } of credentials.filter(({ type }) => type === 'otp')) {
      await this.request.delete(`${keycloak}${realm}${path}/${id}`, { headers: this.headers })
    }
  }

  private async idOf(username: string): Promise<string> {
    const [user] = (await this.read(`/users?exact=true&username=${username}`)) as { id: string }[]
    return user?.id ?? ''
  }

  private async read(path: string): Promise<unknown> {
    return (await this.request.get(`${keycloak}${realm}${path}`, { headers: this.headers })).json()
  }

  private async change(path: string, settings: Settings) {
    const data = { ...((await this.read(path)) as Settings), ...settings }
    const answer = await this.request.put(`${keycloak}${realm}${path}`, { headers: this.headers, data })
    expect(answer.status()).toBe(204)
  }
}
