import type { ActionMetadata, InputMetadata } from '../action-metadata.js'

/** The inputs as a Markdown table. */
export function inputsTable({ inputs = {} }: Partial<ActionMetadata>): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    describeInput(input),
    describeDefault(input)
  ])
  return rows.length === 0 ? 'None.' : table(['Input', 'Description', 'Default'], rows)
}

/** The outputs as a Markdown table. */
export function outputsTable({ outputs = {} }: Partial<ActionMetadata>): string {
  const rows = Object.entries(outputs).map(([name, { description = '' }]) => [`\`${name}\``, oneLine(description)])
  return rows.length === 0 ? 'None.' : table(['Output', 'Description'], rows)
}

/** The secrets as a Markdown table. */
export function secretsTable({ secrets = {} }: Partial<ActionMetadata>): string {
  const rows = Object.entries(secrets).map(([name, { description = '' }]) => [`\`${name}\``, oneLine(description)])
  return table(['Secret', 'Description'], rows)
}

function describeInput({ description = '', deprecationMessage }: InputMetadata): string {
  const note = deprecationMessage === undefined ? '' : `**Deprecated:** ${oneLine(deprecationMessage)} `
  return note + oneLine(description)
}

function describeDefault({ required = false, default: value = '' }: InputMetadata): string {
  if (value !== '') return `\`${oneLine(String(value))}\``
  return required ? '_required_' : ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escapePipes).join(' | ')} |`).join('\n')
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}

function escapePipes(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}
