/**
 * One text of several sentences, with a blank between them. What others wrote (such as an error of AWS) may end without a period, or be
 * empty: a sentence that another one follows gets its period, and an empty one is left out.
 */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  const texts = sentences.map(sentence => sentence?.trim() ?? '').filter(text => text !== '')
  return texts.map((text, index) => (index === texts.length - 1 || isEnded(text) ? text : `${text}.`)).join(' ')
}

/** Ended by a mark, or inside a quotation or brackets that is. */
function isEnded(text: string): boolean {
  return /[.!?:;…]["'”’)\]`]*$/.test(text)
}
