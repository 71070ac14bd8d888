/** `null` is "not given" on the wire, at any depth. */
export function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(item => item !== null).map(dropNulls)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
  return Object.fromEntries(given.map(([name, member]) => [name, dropNulls(member)]))
}
