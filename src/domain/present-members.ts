type Present<Shape> = { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }

/** Without the members that are undefined. */
export function presentMembers<Shape extends object>(shape: Shape): Present<Shape> {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Present<Shape>
}
