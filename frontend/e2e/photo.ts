import type { Page } from '@playwright/test'

/** A photo as a phone would make it: big, and dark where the lamp is broken. */
export async function photoOfADarkStreet(page: Page) {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    const picture = canvas.getContext('2d')
    if (!picture) throw new Error('This browser does not draw')
    const dusk = picture.createLinearGradient(0, 0, 0, canvas.height)
    dusk.addColorStop(0, '#0d1b2a')
    dusk.addColorStop(1, '#31404f')
    picture.fillStyle = dusk
    picture.fillRect(0, 0, canvas.width, canvas.height)
    picture.fillStyle = '#05080c'
    picture.fillRect(790, 250, 24, 950)
    picture.fillRect(760, 220, 84, 40)
    return canvas.toDataURL('image/jpeg', 0.8)
  })
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  return { name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: bytes }
}
