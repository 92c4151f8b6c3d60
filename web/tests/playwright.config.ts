import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  testDir: here('./browser'),
  outputDir: here('../test-results'),
  preserveOutput: process.env.CI ? 'failures-only' : 'always',
  globalSetup: here('./server.ts'),
  workers: 2,
  fullyParallel: true,
  projects: [
    // These set the one training clock, so one after another, and first, so that the pages fill the time beside them.
    { name: 'journeys', testMatch: '*.spec.ts', workers: 1 },
    { name: 'pages', testMatch: '*.test.ts' },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  forbidOnly: true,
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: { mode: 'only-on-failure', fullPage: true },
    actionTimeout: 20_000,
    launchOptions: {
      ...(process.env.ZHIHENG_BROWSER ? { executablePath: process.env.ZHIHENG_BROWSER } : {}),
      args: ['--lang=zh-CN', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
})
