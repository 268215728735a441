import { readFile } from 'node:fs/promises'
import { MatrixPage } from './pages/MatrixPage'
import { joris, marit, noor } from './people'
import { expect, test } from './test'

test('five cells are changed by keyboard, and somebody else sees them appear', async ({ as }) => {
  const [manager, municipality] = [await as(marit), await as(joris)]
  const [mine, theirs] = [new MatrixPage(manager), new MatrixPage(municipality)]
  const mark = `${Date.now() % 100_000}`
  await theirs.open('s-gravenzande')

  await test.step('three next to each other: typing begins, Tab saves and goes right', async () => {
    await mine.open('s-gravenzande')
    await mine.walkTo('K-02', 'bottleneck')
    await manager.keyboard.type(`Auto's tussen het winkelend publiek ${mark}`)
    await manager.keyboard.press('Tab')
    await expect(mine.cell('K-02', 'goal')).toBeFocused()
    await manager.keyboard.type(`Geen auto meer na elf uur ${mark}`)
    await manager.keyboard.press('Tab')
    await manager.keyboard.type(`Paaltjes die kunnen zakken ${mark}`)
    await manager.keyboard.press('Enter')
    await mine.expectSaved('Wat we doen, K-02')
  })

  await test.step('two below each other: Enter begins, and saves and goes down', async () => {
    await mine.walkTo('O-03', 'action')
    await manager.keyboard.press('Enter')
    await expect(manager.getByRole('textbox', { name: 'Wat we doen, O-03' })).toBeFocused()
    await manager.keyboard.type(` (${mark})`)
    await manager.keyboard.press('Enter')
    await mine.expectSaved('Wat we doen, O-03')
    await mine.walkTo('V-06', 'goal')
    await manager.keyboard.press('F2')
    await manager.keyboard.type(` (${mark})`)
    await manager.keyboard.press('Enter')
    await mine.expectSaved('Doel, V-06')
  })

  await test.step('joris, who did nothing, sees all five', async () => {
    await expect(theirs.cell('K-02', 'bottleneck')).toHaveText(`Auto's tussen het winkelend publiek ${mark}`)
    await expect(theirs.cell('K-02', 'goal')).toHaveText(`Geen auto meer na elf uur ${mark}`)
    await expect(theirs.cell('K-02', 'action')).toHaveText(`Paaltjes die kunnen zakken ${mark}`)
    await expect(theirs.cell('O-03', 'action')).toContainText(`(${mark})`)
    await expect(theirs.cell('V-06', 'goal')).toContainText(`(${mark})`)
  })
})

test('who writes in a cell that somebody else just changed chooses what stays', async ({ as }) => {
  const [manager, municipality] = [await as(marit), await as(joris)]
  const [mine, theirs] = [new MatrixPage(manager), new MatrixPage(municipality)]
  const mark = `${Date.now() % 100_000}`
  await mine.open('s-gravenzande')
  await theirs.open('s-gravenzande')

  await mine.walkTo('O-03', 'bottleneck')
  await manager.keyboard.press('Enter')
  await manager.keyboard.type(` M${mark}`)
  await theirs.walkTo('O-03', 'bottleneck')
  await municipality.keyboard.press('Enter')
  await municipality.keyboard.type(` J${mark}`)
  await municipality.keyboard.press('Enter')
  await theirs.expectSaved('Probleem, O-03')
  await manager.keyboard.press('Enter')

  const cell = mine.cell('O-03', 'bottleneck')
  await expect(cell).toContainText(`M${mark}`)
  await expect(cell).toContainText(`J${mark}`)
  await cell.getByRole('button', { name: 'Neem die van de ander' }).click()
  await expect(cell).toContainText(`J${mark}`)
  await expect(cell).not.toContainText(`M${mark}`)
})

test('the matrix is also a file, and as it was on a day', async ({ as }) => {
  const page = await as(marit)
  await new MatrixPage(page).open('s-gravenzande')
  await expect(
    page.getByText(/^'s-Gravenzande, \d+ maatregelen: \d+ klaar, \d+ lopen, \d later dan afgesproken/),
  ).toBeVisible()
  for (const [format, ending] of [
    ['PDF', /\.pdf$/],
    ['Excel', /\.xlsx$/],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `${format} van deze maatregelen` }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(ending)
  }

  await page.getByLabel('Zoals het was op').fill('2026-06-30')
  await expect(page.getByText(/Zo stond het er op dinsdag 30 juni/)).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(0)
})

test('what the matrix gave as a spreadsheet it takes back, and sees that it is all there', async ({ as }) => {
  const page = await as(marit)
  await new MatrixPage(page).open('s-gravenzande')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel van deze maatregelen' }).click(),
  ])
  await page.getByRole('link', { name: 'Excel invoeren' }).click()
  await page.getByLabel('Excel-bestand').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await file.path()),
  })
  await page.getByRole('button', { name: 'Probeer zonder te bewaren' }).click()

  await expect(page.getByRole('row', { name: /O-03 .* Staat er al$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Neem .* over/ })).toHaveCount(0)
})

test('a shopkeeper reads what is meant for members', async ({ as }) => {
  const page = await as(noor)
  await page.goto('/maatregelen')

  await expect(page.getByRole('heading', { level: 1, name: 'Maatregelenmatrix' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^V-06: De Langestraat en de steeg/ })).toBeVisible()
  await expect(page.getByText('O-03')).toHaveCount(0)
})
