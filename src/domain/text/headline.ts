import { clipText } from './clip-text.js'

/** A sentence of more words is read twice. */
const MOST_WORDS = 25
/** Chinese has no blanks, and an address is one word. */
const MOST_CHARACTERS = 300
/** After a mark that ends a sentence, and what closes a quotation or brackets around it. */
const BETWEEN_SENTENCES = /(?<=[.!?]["'”’)\]`]{0,3})\s+/

/** The headline, and the text below it. */
export interface Headline {
  readonly headline: string
  /** What the headline leaves out; absent where it is complete. */
  readonly explanation?: string
}

/**
 * Splits a text into a headline of at most 25 words and 300 characters, and the sentences below it. The headline takes whole sentences.
 * Where the first sentence alone is longer (text from a platform, for instance), the headline is its start, and the whole text goes below.
 */
export function splitHeadline(text: string): Headline {
  const [first = '', ...sentences] = text.trim().split(BETWEEN_SENTENCES)
  const words = first.split(/\s+/)
  if (words.length > MOST_WORDS || first.length > MOST_CHARACTERS)
    return { headline: clipText(`${words.slice(0, MOST_WORDS).join(' ')}…`, MOST_CHARACTERS), explanation: text }
  let room = MOST_WORDS - words.length
  let characters = MOST_CHARACTERS - first.length
  const end = sentences.findIndex(sentence => {
    room -= sentence.split(/\s+/).length
    characters -= sentence.length + 1
    return room < 0 || characters < 0
  })
  if (end < 0) return { headline: [first, ...sentences].join(' ') }
  return { headline: [first, ...sentences.slice(0, end)].join(' '), explanation: sentences.slice(end).join(' ') }
}
