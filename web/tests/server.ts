/** Starts the packaged server once for all browser tests, with its own data and port. ZHIHENG_URL takes one that runs. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { request } from '@playwright/test'

const PATIENCE = 180_000
/** The day in law on which the tests begin; the training clock only goes forward. */
const FIRST_DAY = '2026-03-02T08:30:00+08:00'

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.ZHIHENG_URL) return undefined
  const target = fileURLToPath(new URL('../../target', import.meta.url))
  const jar = readdirSync(target).find((name) => /^zhiheng-.*\.jar$/.test(name))
  if (!jar) throw new Error('no packaged server in target/: run ./mvnw package first, or set ZHIHENG_URL')
  const data = mkdtempSync(join(tmpdir(), 'zhiheng-web-'))
  const port = await freePort()
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
  const server = spawn(java, ['--enable-native-access=ALL-UNNAMED', '-jar', join(target, jar), '--demo'], {
    env: { ...process.env, ZHIHENG_DATA: data, ZHIHENG_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => log.push(String(chunk)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  process.env.ZHIHENG_URL = `http://127.0.0.1:${port}`
  process.env.ZHIHENG_DATA = data
  try {
    await answers(`${process.env.ZHIHENG_URL}/actuator/health`, () => server.exitCode === null)
    await setTrainingClock(FIRST_DAY)
  } catch (failure) {
    server.kill('SIGKILL')
    throw new Error(`${failure}\n${log.join('').slice(-4000)}`)
  }
  return async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function answers(url: string, runs: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    if (!runs()) throw new Error('the server ended before it answered')
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error('the server did not answer in time')
}

/** The system administrator sets the day in law for everybody. */
export async function setTrainingClock(now: string): Promise<void> {
  const { name, password } = demoAccounts().find((account) => account.role === 'system-admin')!
  const administrator = await request.newContext({ baseURL: process.env.ZHIHENG_URL! })
  const send = async (method: 'POST' | 'PUT', path: string, data: object) => {
    const { cookies } = await administrator.storageState()
    const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
    const response = await administrator.fetch(path, { method, data, headers: { 'X-XSRF-TOKEN': token } })
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
  }
  await administrator.get('/api/public/none')
  await send('POST', '/api/session', { name, password })
  await send('PUT', '/api/demo/clock', { now, running: true })
  await administrator.dispose()
}

export interface DemoAccount {
  name: string
  password: string
  role: string
  organ: string
}

/** The accounts that the server made for practising: one `name password role organ` a line. */
export function demoAccounts(): DemoAccount[] {
  const text = readFileSync(join(process.env.ZHIHENG_DATA!, 'demo-accounts.txt'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [name, password, role, ...organ] = line.trim().split(/\s+/)
      return { name: name!, password: password!, role: role!, organ: organ.join(' ') }
    })
}
