/** Names found by the first letters of their syllables: 沁源县司法局 by "qyxsfj". */

/** Where each letter begins among all characters in the order of their sounds; no syllable begins with i, u or v. */
const BEGINNINGS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'
const LETTERS = 'abcdefghjklmnopqrstwxyz'

/** Characters that sound otherwise in a surname or a place than by themselves. */
const OTHERWISE: Record<string, string> = {
  ...{ 曾: 'z', 单: 's', 解: 'x', 仇: 'q', 区: 'o', 查: 'z', 翟: 'z', 缪: 'm', 种: 'c', 覃: 'q', 乐: 'y' },
  ...{ 朴: 'p', 长: 'c', 行: 'h', 重: 'c', 厦: 'x', 藏: 'z' },
}

const SOUNDS = new Intl.Collator('zh-CN-u-co-pinyin')

function initial(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
  let letter = ''
  for (let at = 0; at < LETTERS.length && SOUNDS.compare(BEGINNINGS[at]!, character) <= 0; at++) letter = LETTERS[at]!
  return letter
}

const known = new Map<string, string[]>()

/** The letters that each character may begin with. */
function initials(text: string): string[] {
  let found = known.get(text)
  if (!found) {
    found = [...text].map((character) => initial(character) + (OTHERWISE[character] ?? ''))
    known.set(text, found)
  }
  return found
}

function begins(letters: string[], words: string): boolean {
  return letters.some((_, from) => [...words].every((letter, at) => letters[from + at]?.includes(letter)))
}

/** Whether a name holds the words, or its initials do where the words are letters only. */
export function isCalled(name: string, words: string): boolean {
  const sought = words.trim().toLowerCase()
  if (name.toLowerCase().includes(sought)) return true
  return /^[a-z]+$/.test(sought) && begins(initials(name), sought)
}
