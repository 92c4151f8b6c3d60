/** How the pages talk to the server: one guarded fetch, one kind of failure. */

export interface Missing {
  text: string
  article?: string | null
  remedy?: string | null
}

export interface FieldProblem {
  field: string
  message: string
}

/** What the server refused and what would make it pass (RFC 9457 with article, missing, remedy and fields). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly title = '',
    readonly article?: string,
    readonly missing: Missing[] = [],
    readonly remedy?: string,
    readonly fields: FieldProblem[] = [],
  ) {
    super(detail)
  }
}

/** Any failure as a problem with a sentence that a person can act on. */
export function asProblem(failure: unknown): ApiProblem {
  if (failure instanceof ApiProblem) return failure
  if (failure instanceof TypeError) {
    return new ApiProblem(0, '连不上服务器。已填写的内容还在本机，请检查网络后再试。', '网络不通')
  }
  throw failure
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

let signedOut: (problem: ApiProblem) => void = () => {}

/** Tells the app what to do when the session has ended in the middle of work. */
export function whenSignedOut(then: (problem: ApiProblem) => void): void {
  signedOut = then
}

function token(): string | undefined {
  return /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1]
}

/** The token against forged requests; asks for one where there is none yet. */
export async function csrfToken(): Promise<string> {
  if (!token()) await fetch('/api/session', { credentials: 'same-origin' })
  return decodeURIComponent(token() ?? '')
}

async function problemOf(response: Response): Promise<ApiProblem> {
  return parseProblem(response.status, await response.text())
}

export function parseProblem(status: number, text: string): ApiProblem {
  let body: Record<string, unknown> = {}
  try {
    body = JSON.parse(text)
  } catch {
    // A proxy may answer without JSON; the status alone has to do.
  }
  return new ApiProblem(
    status,
    (body.detail as string) ?? `服务器没有给出可读的回答（${status}），本次操作没有生效。请稍后再试。`,
    (body.title as string) ?? '',
    body.article as string | undefined,
    (body.missing as Missing[]) ?? [],
    body.remedy as string | undefined,
    (body.fields as FieldProblem[]) ?? [],
  )
}

/** fetch with the token against forged requests; everything but success is thrown as an {@link ApiProblem}. */
export async function guardedFetch(request: Request): Promise<Response> {
  const headers = new Headers(request.headers)
  if (!SAFE.has(request.method)) headers.set('X-XSRF-TOKEN', await csrfToken())
  const response = await fetch(new Request(request, { headers, credentials: 'same-origin' }))
  if (response.ok) return response
  const problem = await problemOf(response)
  if (problem.status === 401 && !new URL(request.url).pathname.startsWith('/api/session')) signedOut(problem)
  throw problem
}

export type Query = Record<string, string | number | boolean | undefined | null>

function address(path: string, query: Query = {}): string {
  const url = new URL(path, location.origin)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, String(value))
  }
  return url.href
}

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export async function get<T>(path: string, query?: Query): Promise<T> {
  return answer<T>(await guardedFetch(new Request(address(path, query))))
}

/** A GET whose absence is an answer. */
export async function find<T>(path: string, query?: Query): Promise<T | undefined> {
  try {
    return await get<T>(path, query)
  } catch (failure) {
    if (failure instanceof ApiProblem && (failure.status === 404 || failure.status === 403)) return undefined
    throw failure
  }
}

export async function send<T = void>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const request = new Request(address(path), {
    method,
    headers: { ...json, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  })
  return answer<T>(await guardedFetch(request))
}

/** A file that the server makes. */
export async function getFile(path: string): Promise<Blob> {
  return (await guardedFetch(new Request(address(path)))).blob()
}

/** The file that the server makes of what is sent; undefined where it makes none. */
export async function sendForFile(path: string, body: unknown): Promise<Blob | undefined> {
  const headers = { 'Content-Type': 'application/json' }
  const request = new Request(address(path), { method: 'POST', headers, body: JSON.stringify(body) })
  const response = await guardedFetch(request)
  return response.status === 204 ? undefined : response.blob()
}

/** A file handed in as the part "file" of a form. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  return answer<T>(await guardedFetch(new Request(address(path), { method: 'POST', body })))
}

/** A key under which the server recognises the same request sent twice. */
export function idempotencyKey(): string {
  // randomUUID exists only under https; a county's first installation may not have it yet.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
