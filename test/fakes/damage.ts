/** What may be in the place of a member in a text of others. */
const REPLACEMENTS: readonly unknown[] = [undefined, null, 7, -1, '', 'x', true, [], [null], [7], {}, { x: null }]

/** Copies of a value of JSON, each with one of its members, at any depth, missing or replaced by something else. */
export function damage(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...REPLACEMENTS.map(replacement => withMember(value, name, replacement)),
    ...damage(member).map(damaged => withMember(value, name, damaged))
  ])
}

/** A copy as it comes out of a text: a member that is undefined is missing. */
function withMember(value: object, name: string, member: unknown): unknown {
  if (!Array.isArray(value)) return JSON.parse(JSON.stringify({ ...value, [name]: member })) as unknown
  return value.flatMap((each: unknown, index) =>
    String(index) !== name ? [each] : member === undefined ? [] : [member]
  )
}
