/** What each emulator makes up, whatever it looks like. */
const madeUp = new Set([
  'RequestId',
  'AccessKeyId',
  'SecretAccessKey',
  'SessionToken',
  'authorizationToken',
  'nextForwardToken',
  'nextBackwardToken',
  'eventId'
])

/** Puts a placeholder in the place of what each emulator makes up: times, ids, tokens. */
export function normalize(value: unknown): unknown {
  if (value instanceof Date) return '<time>'
  if (typeof value === 'number') return value > 1_000_000_000 ? '<time>' : value
  if (typeof value === 'string') return normalizeText(value)
  if (Array.isArray(value)) return value.map(normalize)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => name !== '$metadata' && member !== undefined)
      .map(([name, member]) => [name, madeUp.has(name) ? '<made up>' : normalize(member)])
  )
}

function normalizeText(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/(?<![0-9a-f:])(?:[0-9a-f]{32}|[0-9a-f]{16,17})(?![0-9a-f])/g, '<id>')
    .replace(/ecs-svc\/\d+/g, 'ecs-svc/<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, '<time>')
}
