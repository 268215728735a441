import type { APIRequestContext } from '@playwright/test'
import { expect } from './test'

interface Mail {
  to: string[]
  subject: string
  text: string
}

/** What the sink received for somebody. */
export async function mailsTo(request: APIRequestContext, to: string): Promise<Mail[]> {
  const { items } = (await (await request.get('/local/mail.json')).json()) as { items: Mail[] }
  return items.filter((received) => received.to.includes(to))
}

/** The link in the mail that the sink received for somebody. */
export async function linkInMail(request: APIRequestContext, to: string, subject: RegExp): Promise<string> {
  const links: string[] = []
  await expect(async () => {
    const mail = (await mailsTo(request, to)).find((received) => subject.test(received.subject))
    const [link] = mail?.text.match(/https?:\/\/\S+/) ?? []
    expect(link).toBeDefined()
    links.push(link ?? '')
  }).toPass()
  return links[0] ?? ''
}
