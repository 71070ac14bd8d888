import { DeployError } from '../../../../domain/errors.js'
import { documentFormat, type ParsedDocument } from '../../../../domain/document/document.js'
import type { TextOrigin } from '../../../../domain/document/text-place.js'
import type { Files } from '../../../../ports/files.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'

/**
 * Parses JSON or YAML. Each parser is loaded where it is needed: a step that reads no YAML does not pay for it. Throws `bad-input`, with
 * the line.
 */
export async function parseDocument(text: string, origin: TextOrigin): Promise<ParsedDocument> {
  const format = documentFormat(text, origin)
  if (format === 'yaml') return parseAsYaml(text, origin)
  const { parseJson } = await import('../../../../domain/document/parse-json.js')
  try {
    return parseJson(text, origin)
  } catch (error) {
    if (format === 'json') throw error
    // `{ cpu: "256" }` starts like JSON, and is YAML. What is neither was more likely meant as JSON.
    return parseAsYaml(text, origin).catch(() => Promise.reject(error as Error))
  }
}

async function parseAsYaml(text: string, origin: TextOrigin): Promise<ParsedDocument> {
  const { parseYaml } = await import('../../../../domain/document/parse-yaml.js')
  return parseYaml(text, origin)
}

/** The text of a file that an input names. Throws `not-found` when there is no such file. */
export async function readFile(
  { input, path }: { readonly input: string; readonly path: string },
  files: Pick<Files, 'read'>
): Promise<string> {
  const text = await files.read(path, { input })
  if (text !== undefined) return text
  throw new DeployError(
    'not-found',
    `Input "${input}": file ${quoteName(path)} does not exist. The path is relative to the workspace.`
  )
}
