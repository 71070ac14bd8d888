/** The text with a capital first letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * A sentence as the continuation of another one: `The canary failed` after a colon is `the canary failed`. A first word that is no plain
 * English word (`ECS`, `https://…`, `` `resume` ``) stays as it is.
 */
export function uncapitalize(sentence: string): string {
  return /^[A-Z][a-z]*\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
