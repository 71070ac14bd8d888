/**
 * The same JSON with another value in one place, which `choice` selects; a member may be removed too. What is no JSON is returned as it is, line by line
 * where each line is JSON.
 */
export function replaceMember(text: string, choice: number, token: string): string {
  const value = parse(text)
  if (value !== undefined) return replaced(value, choice, token)
  const lines = text.split('\n')
  const at = choice % lines.length
  const line = parse(lines[at] ?? '')
  return line === undefined ? text : lines.with(at, replaced(line, choice, token)).join('\n')
}

/** Empty where the whole value is left out. */
function replaced(value: unknown, choice: number, token: string): string {
  const whole = replaceIn(value, choice, valueOf(token))
  return whole === undefined ? '' : JSON.stringify(whole)
}

/** The empty token stands for a member that is left out. */
function valueOf(token: string): unknown {
  return token === '' ? undefined : (parse(token) ?? token)
}

/** Each step of the choice selects a member, or stops there. */
function replaceIn(body: unknown, choice: number, value: unknown): unknown {
  if (typeof body !== 'object' || body === null) return value
  const keys = Object.keys(body)
  const key = keys[choice % (keys.length + 1)]
  if (key === undefined) return value
  const changed = replaceIn((body as Readonly<Record<string, unknown>>)[key], mixed(choice), value)
  if (Array.isArray(body)) return body.map((item: unknown, index) => (String(index) === key ? changed : item))
  return { ...body, [key]: changed }
}

/** Another number of the same range, so that the next level's choice differs. */
function mixed(choice: number): number {
  return ((choice + 1) * 40_503) % 65_537
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
