import { expect, type Locator, type Page } from '@playwright/test'

const columns = ['theme', 'bottleneck', 'goal', 'action', 'owner', 'status', 'dueDate', 'doneDate'] as const

/** The matrix of measures, by keyboard. */
export class MatrixPage {
  constructor(private readonly page: Page) {}

  async open(area: string) {
    await this.page.goto(`/maatregelen?gebied=${area}`)
    await expect(this.page.getByRole('grid', { name: /^Maatregelen/ })).toBeVisible()
  }

  /** The column after that of the number, which names the row. */
  cell(code: string, column: (typeof columns)[number]): Locator {
    const row = this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: code, exact: true }) })
    return row.getByRole('gridcell').nth(columns.indexOf(column))
  }

  /** From the first cell of the matrix to another one by arrows only. */
  async walkTo(code: string, column: (typeof columns)[number]) {
    await this.page.getByRole('rowheader').first().focus()
    await this.page.keyboard.press('Control+Home')
    for (let steps = 0; steps <= columns.indexOf(column); steps++) await this.page.keyboard.press('ArrowRight')
    const there = this.cell(code, column)
    await expect(async () => {
      if (!(await there.evaluate((cell) => cell === document.activeElement))) {
        await this.page.keyboard.press('ArrowDown')
        throw new Error('not there yet')
      }
    }).toPass({ intervals: [20] })
  }

  async expectSaved(cell: string) {
    await expect(this.page.getByRole('status')).toHaveText(`Bewaard: ${cell}`)
  }
}
