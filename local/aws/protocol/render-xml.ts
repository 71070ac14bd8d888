/** Renders a value as the element `name`: lists wrap their items in `member`, times are ISO 8601, `undefined` is left out. */
export function renderXml(name: string, value: unknown): string {
  const content = renderContent(value)
  return content === undefined ? '' : `<${name}>${content}</${name}>`
}

function renderContent(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(item => renderXml('member', item)).join('')
  if (typeof value === 'string') return escapeText(value)
  if (typeof value !== 'object') return JSON.stringify(value)
  return Object.entries(value)
    .map(([name, member]) => renderXml(name, member))
    .join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;'
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\r]/g, character => escapes[character] ?? character)
}
