import { containerNames, listContainers } from '../containers.js'
import type { TaskDefinition } from '../task-definition.js'
import { badText, type TextPlace } from '../../../../../domain/document/text-place.js'
import { quoteName } from '../../../../../domain/input/quote-safe.js'

/** Finds the containers that changes are for. */
export interface Targets {
  /** Throws when a change names a container that does not exist, or none where there are several. */
  of(container: string | undefined, place: TextPlace): readonly string[]
  /** Each change once for each container it is for. */
  address<Change extends Addressable>(changes: readonly Change[]): readonly Addressed<Change>[]
  /** Where a change that replaces all there was applies: the containers of `container-name`, or all. */
  readonly exclusive: readonly string[]
}

interface Addressable {
  readonly container: string | undefined
  readonly place: TextPlace
}

export interface Addressed<Change> {
  readonly container: string
  readonly change: Change
}

/** `named` are the containers of `container-name`, for changes without their own. */
export function resolveTargets(definition: TaskDefinition, named: readonly string[]): Targets {
  const all = containerNames(definition)
  const require = (name: string, place: TextPlace) => {
    if (all.includes(name)) return name
    throw badText(place, `there is no container ${quoteName(name)}: ${listContainers(definition)}.`)
  }
  for (const name of named) require(name, { origin: { kind: 'input', input: 'container-name' } })
  const chosen = [...new Set(named)]
  const defaults = chosen.length > 0 ? chosen : all.length === 1 ? all : []
  const of = (container: string | undefined, place: TextPlace) => {
    if (container !== undefined) return [require(container, place)]
    if (defaults.length > 0) return defaults
    throw badText(
      place,
      `no container is set for it, and ${listContainers(definition)}. ${adviseContainer(place, all[0] ?? 'name')}`
    )
  }
  return {
    of,
    address: changes =>
      changes.flatMap(change => of(change.container, change.place).map(container => ({ container, change }))),
    exclusive: chosen.length > 0 ? chosen : all
  }
}

/** How the container is named depends on the input: some can name it themselves, others need `images` or `container-name`. */
function adviseContainer({ origin }: TextPlace, example: string): string {
  switch (origin.kind === 'input' ? origin.input : undefined) {
    case 'images':
      return `Write "${example}=…", or set "container-name".`
    case 'image':
      return `Set "container-name", or use "images: ${example}=…".`
    case 'command':
    case 'log-configuration-log-driver':
      return 'Set "container-name".'
    default:
      return `Write "${example}:" before the name, or set "container-name".`
  }
}
