import type { InputSurface, PublicInterface, Surface } from '../public-interface.js'

/** What changed for callers, one line each. */
export interface InterfaceChanges {
  /** Callers that worked before may fail or act differently: only in a major version (docs/versioning.md). */
  readonly breaking: readonly string[]
  readonly added: readonly string[]
}

/** Compares what callers rely on, in the order of the names. */
export function compareInterfaces(before: PublicInterface, after: PublicInterface): InterfaceChanges {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return joinChanges(paths.map(path => comparePath(path, before[path], after[path])))
}

/** One list out of several. */
export function joinChanges(all: readonly InterfaceChanges[]): InterfaceChanges {
  return { breaking: all.flatMap(({ breaking }) => breaking), added: all.flatMap(({ added }) => added) }
}

function comparePath(path: string, before: Surface | undefined, after: Surface | undefined): InterfaceChanges {
  if (after === undefined) return { breaking: [`\`${path}\` was removed.`], added: [] }
  if (before === undefined) return { breaking: [], added: [`\`${path}\` is new.`] }
  return joinChanges([
    compareInputs(path, before.inputs, after.inputs),
    compareNames({ path, noun: 'output' }, before.outputs, after.outputs),
    compareSecrets(path, before, after),
    compareNames({ path, noun: 'job' }, before.jobs, after.jobs),
    comparePermissions(path, before, after)
  ])
}

function compareInputs(path: string, before: Surface['inputs'], after: Surface['inputs']): InterfaceChanges {
  const breaking: string[] = []
  const added: string[] = []
  for (const [name, input] of Object.entries(after)) {
    const earlier = before[name]
    if (earlier !== undefined) breaking.push(...changesOf(`\`${path}\`: input \`${name}\``, earlier, input))
    else if (isNeeded(input)) breaking.push(`\`${path}\`: input \`${name}\` is new and required.`)
    else added.push(`\`${path}\`: input \`${name}\` is new.`)
  }
  breaking.push(...missing(before, after).map(name => `\`${path}\`: input \`${name}\` was removed.`))
  return { breaking, added }
}

/** An input of an action with a default is never missing, whatever `required` says. */
function isNeeded({ required, default: given }: InputSurface): boolean {
  return required === true && given === undefined
}

function changesOf(place: string, before: InputSurface, after: InputSurface): readonly string[] {
  const changes: string[] = []
  if (isNeeded(after) && !isNeeded(before)) changes.push(`${place} is now required.`)
  if (before.type !== after.type)
    changes.push(`${place} changed its type from ${named(before.type)} to ${named(after.type)}.`)
  if (before.default !== after.default && !isNeeded(after))
    changes.push(`${place} changed its default from ${named(before.default)} to ${named(after.default)}.`)
  return changes
}

function named(value: string | number | boolean | undefined): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value)}\``
}

function compareNames(
  { path, noun }: { readonly path: string; readonly noun: string },
  before: readonly string[] = [],
  after: readonly string[] = []
): InterfaceChanges {
  const gone = before.filter(name => !after.includes(name))
  const come = after.filter(name => !before.includes(name))
  return {
    breaking: gone.map(name => `\`${path}\`: ${noun} \`${name}\` was removed.`),
    added: come.map(name => `\`${path}\`: ${noun} \`${name}\` is new.`)
  }
}

function compareSecrets(
  path: string,
  { secrets: before = {} }: Surface,
  { secrets: after = {} }: Surface
): InterfaceChanges {
  const removed = missing(before, after).map(name => `\`${path}\`: secret \`${name}\` was removed.`)
  const needed = Object.entries(after).filter(([name, need]) => need === 'required' && before[name] !== 'required')
  const come = missing(after, before).filter(name => after[name] !== 'required')
  return {
    breaking: [...removed, ...needed.map(([name]) => `\`${path}\`: secret \`${name}\` is now required.`)],
    added: come.map(name => `\`${path}\`: secret \`${name}\` is new.`)
  }
}

/** A caller that grants too little is not started at all. `write` grants `read`. */
function comparePermissions(path: string, before: Surface, after: Surface): InterfaceChanges {
  const granted = new Set(before.permissions ?? [])
  const needed = (after.permissions ?? []).filter(
    permission => !granted.has(permission) && !granted.has(permission.replace(/: read$/, ': write'))
  )
  return { breaking: needed.map(permission => `\`${path}\`: permission \`${permission}\` is now required.`), added: [] }
}

function missing(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>
): readonly string[] {
  return Object.keys(before).filter(name => !(name in after))
}
