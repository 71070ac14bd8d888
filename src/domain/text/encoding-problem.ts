import type { DecodedText } from './decode-text.js'

/**
 * Why the text of a file cannot be used, as the rest of a sentence that begins with the file; undefined when it can. `utf8Reader`:
 * another reader of the file that accepts only UTF-8.
 */
export function encodingProblem(decoded: DecodedText, utf8Reader?: string): string | undefined {
  const encoding = shown(decoded.encoding)
  if (decoded.kind === 'unsupported') return `is encoded as ${encoding}, which is not supported. Save it as UTF-8.`
  if (decoded.kind === 'invalid')
    return `is not valid ${encoding}: line ${decoded.line} has invalid bytes. Save it as UTF-8.`
  if (utf8Reader === undefined || decoded.encoding === 'utf-8') return undefined
  return `is encoded as ${encoding}, and ${utf8Reader} reads UTF-8 only. Save it as UTF-8.`
}

function shown(encoding: string): string {
  if (encoding === '') return 'an unknown encoding'
  return encoding.startsWith('utf-16') ? 'UTF-16' : encoding === 'utf-8' ? 'UTF-8' : encoding
}
