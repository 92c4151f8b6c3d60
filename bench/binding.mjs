// Binds one file of many papers over HTTP: node binding.mjs ADDRESS ACCOUNTS-FILE TIMES
// Takes a case to its withdrawal with 25 scans of four pages as evidence. Prints one JSON line: parts, pages, bytes and
// milliseconds at the median and at most.
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'

const [address, accounts, times] = process.argv.slice(2)
const SCANS = 25
const PAGES_EACH = 4
const signedIn = {}

async function call(who, method, path, body, headers = {}) {
  const jar = signedIn[who] ?? {}
  const answer = await fetch(address + path, {
    method,
    body,
    headers: {
      cookie: Object.entries(jar).map(([key, value]) => `${key}=${value}`).join('; '),
      ...(jar['XSRF-TOKEN'] && { 'x-xsrf-token': jar['XSRF-TOKEN'] }),
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...headers,
    },
  })
  for (const cookie of answer.headers.getSetCookie()) {
    const [key, value] = cookie.split(';')[0].split('=')
    jar[key] = value
  }
  signedIn[who] = jar
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (!answer.ok && answer.status !== 401) throw new Error(`${path}: ${answer.status} ${bytes}`)
  return bytes
}

async function signIn(who) {
  const [name, password] = readFileSync(accounts, 'utf8').split('\n').find(line => line.startsWith(`${who} `)).split(' ')
  await call(who, 'GET', '/api/session')
  await call(who, 'POST', '/api/session', JSON.stringify({ name, password }))
}

// Pages as a scanner makes them: a grey picture with the noise of paper, about 150 KB each.
function scan() {
  const [width, height] = [620, 877]
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '']
  const kids = []
  for (let page = 0; page < PAGES_EACH; page++) {
    const noise = randomBytes(width * height)
    const picture = deflateSync(noise.map(value => 236 + (value & 7)))
    const first = objects.length + 1
    kids.push(`${first} 0 R`)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</S ${first + 2} 0 R>>>>/Contents ${first + 1} 0 R>>`,
      '<</Length 30>>stream\nq 595 0 0 842 0 0 cm /S Do Q  \nendstream',
      Buffer.concat([
        Buffer.from(`<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${picture.length}>>stream\n`),
        picture,
        Buffer.from('\nendstream'),
      ]),
    )
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  const chunks = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places = []
  let at = chunks[0].length
  objects.forEach((object, i) => {
    places.push(at)
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    at += chunk.length
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(Buffer.from(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`))
  return Buffer.concat(chunks)
}

async function upload(number) {
  const form = new FormData()
  form.set('file', new Blob([scan()], { type: 'application/pdf' }), `台账${number}.pdf`)
  return JSON.parse(await call('officer1', 'POST', '/api/files', form)).id
}

let view
async function take(who, act, answers) {
  const path = view ? `/api/cases/${view.id}/${act}` : `/api/cases/${act}`
  view = JSON.parse(await call(who, 'POST', path, JSON.stringify({ ...answers, warningReason: '测速' }),
    view && { 'if-match': `"${view.version}"` }))
}

await signIn('officer1')
await signIn('chief1')
const today = '2026-01-05'
const at = `${today}T08:00`
await take('officer1', 'register-clue', { source: 'REPORT', receivedOn: today, title: '试', place: '某地', facts: '某事' })
const officers = JSON.parse(await call('officer1', 'GET', `/api/officers?organ=${view.organ}&limit=50`)).items.map(one => one.id)
const matter = JSON.parse(await call('officer1', 'GET', `/api/matters?words=${encodeURIComponent('餐饮具使用前未经洗净消毒')}`)).items[0].id
const verified = {
  party: { name: '某餐馆', kind: 'CITIZEN', idNumber: '11010519491231002X', address: '某路' },
  matter, violatedFrom: today, violatedUntil: today, discoveredOn: today, harm: false, place: '某地', facts: '某事',
  proposal: 'OPEN', opinion: '立',
}
let pair
for (let i = 0; i + 1 < officers.length && !pair; i++) {
  pair = [officers[i], officers[i + 1]]
  await take('officer1', 'verify-clue', { ...verified, officers: pair }).catch(problem => {
    if (i + 2 === officers.length) throw problem
    pair = undefined
  })
}
await take('chief1', 'open-case', { opinion: '同意' })
for (let number = 1; number <= SCANS; number++) {
  await take('officer1', 'record-evidence', {
    name: `台账${number}`, kind: 'DOCUMENTARY', purpose: '证', form: 'ORIGINAL', quantity: '1 份 4 页', takenAt: at,
    place: '某地', holder: '某', officers: pair, files: [await upload(number)],
  })
}
await take('chief1', 'withdraw-case', { reason: '测速' })

const taken = []
let bound
for (let i = 0; i < Number(times); i++) {
  const began = performance.now()
  bound = await call('officer1', 'GET', `/api/cases/${view.id}/bound-file`)
  taken.push(Math.round(performance.now() - began))
}
taken.sort((a, b) => a - b)
const pages = [...bound.toString('latin1').matchAll(/"to"\s*:\s*(\d+)/g)].map(match => Number(match[1]))
console.log(JSON.stringify({
  parts: pages.length, pages: Math.max(...pages), bytes: bound.length, p50: taken[taken.length >> 1], most: taken.at(-1),
}))
