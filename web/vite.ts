import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

/** What every app of the workspace has in common: where it lies in web/dist and who answers it while developing. */
export function app(folder: string, base: string): UserConfig {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const server = process.env.ZHIHENG_URL ?? 'http://127.0.0.1:8080'
  return {
    root: `${here}${folder}`,
    base,
    plugins: [vue()],
    build: {
      outDir: `${here}dist${base}`,
      emptyOutDir: base !== '/',
      target: 'es2022',
      // No data: addresses for scripts and no inline script: the content policy forbids both.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
    },
    server: { proxy: { '/api': server } },
  }
}
