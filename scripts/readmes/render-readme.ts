import { formatText } from '../text/format-text.js'
import type { ActionMetadata } from '../action-metadata.js'
import { inputsTable, outputsTable, secretsTable } from './metadata-tables.js'

/** A README with its tables as action.yml, or the workflow, has them now, formatted as the rest of the repository. */
export async function renderReadme(
  text: string,
  { metadata, file }: { metadata: Partial<ActionMetadata>; file: string }
): Promise<string> {
  const tables = fill(fill(text, 'inputs', inputsTable(metadata)), 'outputs', outputsTable(metadata))
  const filled = metadata.secrets === undefined ? tables : fill(tables, 'secrets', secretsTable(metadata))
  return formatText(file, filled)
}

/** Whether a README has places for tables. */
export function hasTables(text: string): boolean {
  return text.includes('<!-- inputs -->')
}

function fill(text: string, name: 'inputs' | 'outputs' | 'secrets', content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The README needs ${start} and, after it, ${end}.`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
