/** What a state means to the reader; each has its colour and its shape, so that colour is never alone. */
export type Tone = 'neutral' | 'current' | 'done' | 'soon' | 'overdue' | 'info'
