/**
 * Names which character is missing where a known key was written and YAML read no key: `errors { … }`, `errors 1%`, `errors:1%`, `"errors: 1%"`.
 * `written`: the key or the text that was read instead. Undefined for any other text. No part of the text but the key is shown.
 */
export function explainSlip(written: string, keys: readonly string[]): string | undefined {
  const key = keys.find(known => written.startsWith(known) && !/^[\w-]/.test(written.slice(known.length)))
  if (key === undefined) return undefined
  const rest = written.slice(key.length)
  if (rest === '' || !/^\s*:/.test(rest)) return `the colon after "${key}" is missing. Write "${key}: …".`
  if (/^\s*: /.test(rest)) return `"${key}: …" is quoted, so it is not read as a key. Remove the quotes.`
  return `the space after "${key}:" is missing. Write "${key}: …".`
}
