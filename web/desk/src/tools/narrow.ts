/** Whether a text holds all the words that were typed. */
export function holds(text: string, words: string): boolean {
  return words
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
