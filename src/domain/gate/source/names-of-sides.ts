import type { Revision } from '../../rollout/revision.js'

/** A value that cannot end a text of a query: without quotes, backslashes and control characters. */
export const SAFE_IN_QUERIES = /^[^"'`\\\p{Cc}]+$/u

/** Values of placeholders by name (`side.id`). */
type Names = ReadonlyMap<string, string>

/** What a target adds for one side, by name without `side.`: `zone`. Undefined where it is not known. */
type OwnNames = Readonly<Record<string, string | undefined>>

/**
 * What stands for each of the two revisions in a query. A value that is not known, or that has a quote, a backslash or a control character
 * in it, is left out: it must not end a text of a query.
 */
export function namesOfSides(
  { canary, stable }: { readonly canary: Revision; readonly stable: Revision | undefined },
  own: { readonly canary?: OwnNames; readonly stable?: OwnNames } = {}
): { readonly canary: Names; readonly stable: Names } {
  return {
    canary: namesOf(canary, stable, own.canary ?? {}),
    stable: stable === undefined ? new Map() : namesOf(stable, canary, own.stable ?? {})
  }
}

function namesOf(revision: Revision, other: Revision | undefined, own: OwnNames): Names {
  const containers = tellingContainers(revision, other)
  const values = {
    id: revision.id,
    label: revision.label,
    tag: onlyOne(containers.map(container => tagOf(revision.images[container] ?? ''))),
    digest: onlyOne(containers.map(container => revision.digests[container])),
    ...own
  }
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value !== undefined && SAFE_IN_QUERIES.test(value) ? [[`side.${name}`, value] as const] : []
    )
  )
}

/** Those whose image is another one than on the other side; where none is, all: sidecars rarely change. */
function tellingContainers({ images }: Revision, other: Revision | undefined): readonly string[] {
  const all = Object.keys(images)
  const changed = all.filter(container => images[container] !== other?.images[container])
  return changed.length === 0 ? all : changed
}

function tagOf(image: string): string | undefined {
  return /:([\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.[1]
}

/** Of several containers, only what all of them have. */
function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  const [value, ...others] = new Set(values)
  return others.length === 0 ? value : undefined
}
