import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const every = (axe: AxeBuilder) => axe

/** A narrow and a wide page were already looked at with every rule: what differs is how they are painted. */
const ofColours = (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block'])

const looks = [
  { name: '390', width: 390, height: 844, colorScheme: 'light', rules: every, kept: true },
  { name: '1440', width: 1440, height: 900, colorScheme: 'light', rules: ofColours, kept: true },
  { name: '320 in the dark', width: 320, height: 640, colorScheme: 'dark', rules: ofColours, kept: false },
  { name: '1440 in the dark', width: 1440, height: 900, colorScheme: 'dark', rules: every, kept: false },
] as const

/** `SCREENS=1` keeps the pictures with the documentation. */
const keepsPictures = process.env.SCREENS === '1'

/** What is shown now can be used by everyone, on every screen; its pictures are kept under that name. */
export async function requireUsable(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const before = page.viewportSize()
  for (const { name: look, colorScheme, rules, kept, ...size } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // without it a second page is opened for each look, for frames of other sites: there are none
    const { violations } = await rules(new AxeBuilder({ page }).setLegacyMode()).analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        look,
      )
      .toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, `${look}: nothing is wider than the screen`).toBeLessThanOrEqual(size.width)
    if (kept && keepsPictures) await page.screenshot({ path: `../docs/screens/${name}-${look}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
}
