import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const looks = [
  { name: '390', width: 390, height: 844, colorScheme: 'light', kept: true },
  { name: '1440', width: 1440, height: 900, colorScheme: 'light', kept: true },
  { name: '320 in the dark', width: 320, height: 640, colorScheme: 'dark', kept: false },
  { name: '1440 in the dark', width: 1440, height: 900, colorScheme: 'dark', kept: false },
] as const

/** The screen on the wall of a meeting room. */
const wall = { name: '1920', width: 1920, height: 1080, colorScheme: 'light', kept: true } as const

/** `SCREENS=1` keeps the pictures with the documentation. */
const keepsPictures = process.env.SCREENS === '1'

/** What is shown now can be used by everyone, on every screen; its pictures are kept under that name. */
export async function requireUsable(page: Page, name: string, onTheWall = false): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('progressbar', { name: 'Bezig met laden' })).toHaveCount(0)
  const before = page.viewportSize()
  for (const { name: look, colorScheme, kept, ...size } of onTheWall ? [...looks, wall] : looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await violations(page), look).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, `${look}: nothing is wider than the screen`).toBeLessThanOrEqual(size.width)
    if (kept && keepsPictures) await page.screenshot({ path: `../docs/screens/${name}-${look}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations: found } = await run(document, { resultTypes: ['violations'] })
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
