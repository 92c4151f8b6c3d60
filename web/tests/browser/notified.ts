/** A case at the screens as far as several journeys need it: from the clue until the notice is in the party's hands. */
import type { Browser, Page } from '@playwright/test'
import { addPenalty, begin, clock, fill, send, signIn, take } from './people.ts'

export interface Office {
  officer: Page
  head: Page
  chief: Page
  reviewer: Page
}

/** Everybody of the market bureau who has a hand in a case. */
export async function office(browser: Browser): Promise<Office> {
  return {
    officer: await signIn(browser, 'officer1'),
    head: await signIn(browser, 'head1'),
    chief: await signIn(browser, 'chief1'),
    reviewer: await signIn(browser, 'reviewer1'),
  }
}

export interface Shop {
  party: Record<string, string>
  place: string
  person: string
}

/** A company of which nobody else knows; the check characters are right. */
export function company(name: string, number: number, person: string): Shop {
  const place = `山西省长治市沁源县沁河镇示例路${number}号`
  return {
    party: { 类型: '法人', 名称: name, 统一社会信用代码: code(number), 住所: place, 法定代表人: person },
    place,
    person,
  }
}

export const handed = (shop: Shop, at: string) => ({
  送达方式: '直接送达',
  送达时间: at,
  送达地点: shop.place,
  签收人: shop.person,
})

/** Registers and verifies a clue about food past its date; gives the address of the case. */
export async function clued({ officer }: Office, shop: Shop, day: string): Promise<string> {
  await clock(`${day}T16:00`)
  await officer.goto('/cases/new/register-clue')
  await send(officer, '登记线索', {
    线索来源: '监督检查',
    发现或者收到日期: day,
    案由: '涉嫌经营超过保质期的食品',
    发生地点: shop.place,
    线索内容: '货架上有超过保质期的酸奶，标价出售。',
  })
  await officer.getByText('已办理：登记线索').waitFor()
  const address = officer.url()
  await take(officer, address, '核查线索', {
    ...shop.party,
    事项: '经营超过保质期的食品',
    违法行为开始日期: day,
    违法行为终了日期: day,
    违法地点: shop.place,
    初步查明的事实: '货架上有超过保质期的酸奶，标价出售。',
    承办人员: ['侯思晨', '朱晓谦'],
    建议: '建议立案',
    承办人意见: '有违法事实，建议立案调查。',
  })
  return address
}

/** Fifty thousand yuan, the least: for a company a sum that gives the right to a hearing. */
export async function notified(people: Office, shop: Shop, day: string): Promise<string> {
  const { officer, head, chief } = people
  const address = await clued(people, shop, day)
  await take(chief, address, '立案', { 审批意见: '同意立案。' })
  await take(officer, address, '登记证据', {
    证据名称: '酸奶和价签的照片',
    证据种类: '视听资料',
    证明目的: '证明超过保质期的酸奶在货架上标价出售',
    形式: '照片',
    数量: '1 张',
    取得时间: `${day}T10:20`,
    取得地点: shop.place,
    提供人或者持有人: shop.person,
  })
  await take(officer, address, '责令改正', { 改正的内容和要求: '立即停止销售超过保质期的食品' })
  await begin(officer, address, '调查终结')
  await fill(officer, { 查明的事实: '当事人经营超过保质期的酸奶，货值不足一万元。', 建议: '给予行政处罚' })
  await addPenalty(officer, { 处罚种类: '罚款', 金额: '50000' })
  await send(officer, '调查终结', {
    裁量理由: '货值不足一万元，取法定最低额。',
    承办人意见: '建议罚款 50000 元。',
  })
  await officer.getByText('已办理：调查终结').waitFor()
  await take(head, address, '告知拟处罚内容', { 承办机构意见: '同意告知。' })
  await take(officer, address, '送达告知书', handed(shop, `${day}T15:00`))
  return address
}

function code(number: number): string {
  const body = `MA0K${String(number).padStart(4, '0')}`
  const first = `91140431${body}${organisationCheck(body)}`
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...first].reduce((all, sign, at) => all + alphabet.indexOf(sign) * (3 ** at % 31), 0)
  return first + alphabet[(31 - (sum % 31)) % 31]
}

function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const value = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55)
  const sum = [...body].reduce((all, sign, at) => all + value(sign) * weights[at]!, 0)
  return '0X987654321'[sum % 11 === 0 ? 0 : sum % 11]!
}
