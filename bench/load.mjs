// Load over HTTP with the product's own sign-in: node load.mjs ADDRESS ACCOUNTS-FILE WHAT SECONDS CLIENTS
// WHAT: list, read, open or decide. Prints one JSON line: requests a second and milliseconds at the median and at 95 %.
import { readFileSync } from 'node:fs'

const [address, accounts, what, seconds, clients] = process.argv.slice(2)
const [name, password] = readFileSync(accounts, 'utf8').split('\n').find(line => line.startsWith('officer1 ')).split(' ')
const jar = {}

async function call(method, path, body, headers = {}) {
  const answer = await fetch(address + path, {
    method,
    body: body && JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      cookie: Object.entries(jar).map(([key, value]) => `${key}=${value}`).join('; '),
      ...(jar['XSRF-TOKEN'] && { 'x-xsrf-token': jar['XSRF-TOKEN'] }),
      ...headers,
    },
  })
  for (const cookie of answer.headers.getSetCookie()) {
    const [key, value] = cookie.split(';')[0].split('=')
    jar[key] = value
  }
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
  return text && text.startsWith('{') ? JSON.parse(text) : text
}

const clue = { source: 'REPORT', receivedOn: '2025-01-02', title: '试', place: '某地', facts: '某事' }
await call('GET', '/api/session').catch(() => {})
await call('POST', '/api/session', { name, password })
const known = await call('POST', '/api/cases/register-clue', clue)
// A case that went its whole way: those of the demo county are newer than all that were generated.
const whole = (await call('GET', '/api/cases?stage=closed&procedure=ordinary&limit=1')).items[0]
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
const cursor = year => Buffer.from(`${year}-12-31/00000000-0000-0000-0000-000000000000`).toString('base64url')

// A code that nobody has yet: both check characters are reckoned (GB 32100, GB 11714).
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
let last = 10000000 + Math.floor(Math.random() * 80000000)
function creditCode() {
  const body = String(last++)
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, i) => total + weight * body[i], 0)
  const code = '91140431' + body + '0X987654321'[sum % 11]
  let weight = 1
  let total = 0
  for (const character of code) {
    total += characters.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return code + characters[(31 - (total % 31)) % 31]
}

const matter = (await call('GET', `/api/matters?words=${encodeURIComponent('餐饮具使用前未经洗净消毒')}`)).items[0].id
const officers = (await call('GET', `/api/officers?organ=${known.organ}&limit=50`)).items.slice(0, 50)
const pair = []
async function decide() {
  const party = { name: '某餐馆', kind: 'LEGAL_PERSON', idNumber: creditCode(), address: '沁源县示例路' }
  return call('POST', '/api/cases/decide-on-the-spot', {
    party, matter, at: '2026-01-05T08:00', place: '某地', facts: '某事', officers: pair, identityShown: true,
    toldOrally: true, statement: '无', penalties: [{ kind: 'warning' }], performance: '当场改正', warningReason: '测速',
  })
}
if (what === 'decide') {
  for (let i = 0; i + 1 < officers.length && pair.length === 0; i++) {
    pair.push(officers[i].id, officers[i + 1].id)
    await decide().catch(() => pair.splice(0))
  }
  if (pair.length === 0) throw new Error('no two officers may act')
}

const work = {
  list: i => call('GET', `/api/cases?stage=closed&limit=50&organ=${known.organ}&cursor=${cursor(years[i % 8])}`),
  read: () => call('GET', `/api/cases/${whole.id}`),
  open: () => call('POST', '/api/cases/register-clue', clue),
  decide,
}[what]

async function run(until, times) {
  for (let i = 0; Date.now() < until; i++) {
    const started = performance.now()
    await work(i)
    times.push(performance.now() - started)
  }
}

await Promise.all(Array.from({ length: +clients }, () => run(Date.now() + 3000, [])))
const times = []
await Promise.all(Array.from({ length: +clients }, () => run(Date.now() + seconds * 1000, times)))
times.sort((a, b) => a - b)
const at = share => +times[Math.floor(times.length * share)].toFixed(1)
console.log(JSON.stringify({ what, perSecond: +(times.length / seconds).toFixed(1), p50: at(0.5), p95: at(0.95), case: whole.id, organ: known.organ }))
