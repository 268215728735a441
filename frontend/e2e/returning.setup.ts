import { bram, femke, joris, marit, noor } from './people'
import { keptOf, test } from './test'

// one after the other, as the identity provider refuses two attempts of one person at once
for (const person of [bram, femke, joris, marit, noor]) {
  test(`${person.username} signs in, and can return`, async ({ as }) => {
    const page = await as(person)
    await page.context().storageState({ path: keptOf(person) })
  })
}
