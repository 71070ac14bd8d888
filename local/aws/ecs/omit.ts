/** An object without some of its members. */
export function omit<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: readonly Name[]
): Omit<Whole, Name> {
  const left = Object.entries(whole).filter(([name]) => !(names as readonly string[]).includes(name))
  return Object.fromEntries(left) as Omit<Whole, Name>
}
