import { BadRequest } from './bad-request.js'

type Members = Readonly<Record<string, unknown>>

export function readObject(value: unknown, name: string): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members
  throw new BadRequest(`${name} is a JSON object; got ${JSON.stringify(value ?? null)}.`)
}

export function readText(members: Members, name: string): string {
  const value = members[name]
  if (typeof value === 'string' && value !== '') return value
  throw new BadRequest(`${name} is a text; got ${JSON.stringify(value ?? null)}.`)
}

export function readNumber(members: Members, name: string): number | undefined {
  const value = members[name]
  if (value === undefined) return undefined
  if (typeof value === 'number' && value >= 0) return value
  throw new BadRequest(`${name} is a number, 0 or more; got ${JSON.stringify(value)}.`)
}

export function readTexts(members: Members, name: string): readonly string[] {
  const value = members[name]
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value
  throw new BadRequest(`${name} is a list of texts; got ${JSON.stringify(value ?? null)}.`)
}

export function refuseUnknown(members: Members, known: readonly string[]): void {
  const unknown = Object.keys(members).find(name => !known.includes(name))
  if (unknown !== undefined) throw new BadRequest(`${unknown} is unknown; expected one of ${known.join(', ')}.`)
}
