import type { APIRequestContext } from '@playwright/test'
import { expect } from './test'

interface Mail {
  to: string[]
  subject: string
  text: string
}

/** The link in the mail that the sink received for somebody. */
export async function linkInMail(request: APIRequestContext, to: string, subject: RegExp): Promise<string> {
  const links: string[] = []
  await expect(async () => {
    const { items } = (await (await request.get('/local/mail.json')).json()) as { items: Mail[] }
    const mail = items.find((received) => received.to.includes(to) && subject.test(received.subject))
    const [link] = mail?.text.match(/https?:\/\/\S+/) ?? []
    expect(link).toBeDefined()
    links.push(link ?? '')
  }).toPass()
  return links[0] ?? ''
}
