import createClient from 'openapi-fetch'
import { guardedFetch } from './http.ts'
import type { paths } from './schema'

/** The server's routes, typed by its own description (`npm run api` writes schema.d.ts). */
export const api = createClient<paths>({ baseUrl: '', fetch: guardedFetch })
