// An examination sat by many at once: node examinations.mjs ADDRESS ACCOUNTS-FILE PEOPLE
// Everybody begins at the same moment and answers fifty questions as fast as the server takes them. Prints one JSON line.
import { readFileSync } from 'node:fs'

const [address, accounts, people] = process.argv.slice(2)
const passwords = Object.fromEntries(
  readFileSync(accounts, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
)

class Person {
  jar = {}

  async call(method, path, body, headers = {}) {
    const answer = await fetch(address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        cookie: Object.entries(this.jar)
          .map(([key, value]) => `${key}=${value}`)
          .join('; '),
        ...(this.jar['XSRF-TOKEN'] && { 'x-xsrf-token': this.jar['XSRF-TOKEN'] }),
        ...headers,
      },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [key, value] = cookie.split(';')[0].split('=')
      this.jar[key] = value
    }
    const text = await answer.text()
    if (!answer.ok) throw Object.assign(new Error(`${method} ${path}: ${answer.status} ${text}`), { status: answer.status })
    return text ? JSON.parse(text) : undefined
  }

  async signIn(name, password) {
    await this.call('GET', '/api/public/log').catch(() => {})
    await this.call('POST', '/api/session', { name, password })
    return this
  }
}

const inChina = (at) => new Date(at + 8 * 3600_000).toISOString().slice(0, 19)
const timed = []
let refused = 0
let unreachable = 0
async function measured(work) {
  const started = performance.now()
  for (let attempt = 0; ; attempt++) {
    try {
      const result = await work()
      timed.push(performance.now() - started)
      return result
    } catch (failure) {
      // What the network or the server could not take just then is sent again, as the page does; a refusal ends the bench.
      if (!(failure instanceof TypeError || failure.status >= 500) || attempt > 40) throw failure
      if (failure.status) refused++
      else unreachable++
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

const sitters = []
for (let i = 1; i <= +people; i += 8) {
  const some = Array.from({ length: Math.min(8, +people - i + 1) }, (_, at) => `sitter${i + at}`)
  sitters.push(...(await Promise.all(some.map((name) => new Person().signIn(name, passwords.officer1)))))
}

const trainer = await new Person().signIn('trainer1', passwords.trainer1)
const blueprint = await trainer.call('POST', '/api/examinations/blueprints', {
  name: '测速卷',
  lines: [
    { kind: 'single', count: 25, marks: 2 },
    { kind: 'multiple', count: 10, marks: 3 },
    { kind: 'judgement', count: 15, marks: 1 },
  ],
})
const organ = (await trainer.call('GET', `/api/officers?words=${encodeURIComponent('应考1')}&limit=1`)).items[0].organ
const opens = Date.now() + 15_000
const exam = await trainer.call('POST', '/api/examinations', {
  title: '测速考试', purpose: 'annual', blueprint: blueprint.id, minutes: 120, passMark: 60,
  opensAt: inChina(opens), closesAt: inChina(opens + 3 * 3600_000),
})
await trainer.call('POST', `/api/examinations/${exam.id}/candidates`, { organs: [organ], failed: false, applicants: false })
await trainer.call('POST', `/api/examinations/${exam.id}/draw`, {}, { 'if-match': '"1"' })
await new Promise((done) => setTimeout(done, opens + 1500 - Date.now()))

let acknowledged = 0
async function sit(person, number) {
  const paper = await measured(() => person.call('POST', `/api/examinations/${exam.id}/sitting`, {}))
  for (const [at, asked] of paper.questions.entries()) {
    const chosen = [asked.options[(number + at) % asked.options.length].key]
    await measured(() =>
      person.call('PUT', `/api/examinations/sittings/${paper.id}/answers/${asked.seq}`, { revision: 1, chosen }),
    )
    acknowledged++
  }
  return paper.id
}

const started = Date.now()
const papers = await Promise.all(sitters.map(sit))
const seconds = (Date.now() - started) / 1000
const saves = [...timed].sort((a, b) => a - b)
const at = (share) => +saves[Math.floor(saves.length * share)].toFixed(0)

const handing = Date.now()
await Promise.all(
  sitters.map((person, i) => measured(() => person.call('POST', `/api/examinations/sittings/${papers[i]}/hand-in`, {}))),
)
console.log(
  JSON.stringify({
    people: sitters.length,
    acknowledged,
    refused,
    unreachable,
    seconds: +seconds.toFixed(1),
    perSecond: +(acknowledged / seconds).toFixed(1),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    handInSeconds: +((Date.now() - handing) / 1000).toFixed(1),
    examination: exam.id,
  }),
)
