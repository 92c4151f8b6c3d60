/** The pictures in the documentation, taken by the tests from the running product; written only with PICTURES=1. */
import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const DESK = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return
  await page.setViewportSize(name.endsWith('-phone') ? PHONE : DESK)
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForLoadState('networkidle')
  await page.screenshot({
    path: fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url)),
    animations: 'disabled',
  })
  await page.setViewportSize(DESK)
}
