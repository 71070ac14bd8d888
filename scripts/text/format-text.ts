import { readFileSync } from 'node:fs'
import { format, type FormatConfig } from 'oxfmt'

/**
 * Formats a text as `npm run format:fix` would, with the settings of this repository. `path` names its language; the file need not exist.
 * Throws with the place where the text is not of that language.
 */
export async function formatText(path: string, text: string): Promise<string> {
  const settings = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8')) as FormatConfig
  const { code, errors } = await format(path, text, settings)
  const [first] = errors
  if (first !== undefined) throw new Error(`${path} cannot be formatted: ${first.codeframe ?? first.message}`)
  return code
}
