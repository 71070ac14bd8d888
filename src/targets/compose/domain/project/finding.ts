import type { ComposeSpec } from '../compose-spec.js'
import type { ServerContainer } from '../container.js'
import type { ProxyInspection } from '../proxy/proxy-inspection.js'
import type { ServerFacts } from '../server-facts.js'
import type { ComposeProject } from './compose-project.js'

/** What was found before anything is changed. */
export interface Finding {
  /** `refusal` ends the run, `warning` is logged, `fact` is said by doctor only. */
  readonly kind: 'refusal' | 'warning' | 'fact'
  /** What is wrong, with the exact key of the file, and what to do: two sentences. */
  readonly text: string
}

export interface Inspected {
  readonly spec: ComposeSpec
  readonly project: ComposeProject
  readonly facts: ServerFacts
  readonly proxy: ProxyInspection
  readonly containers: readonly ServerContainer[]
  /** Folders that containers of a project of this name were created from. */
  readonly folders: readonly string[]
  /** Compressed bytes of the images that are not on the server yet; undefined where the registry does not say. */
  readonly bytesToPull: number | undefined
}

export const refusal = (text: string): Finding => ({ kind: 'refusal', text })
export const warning = (text: string): Finding => ({ kind: 'warning', text })
export const fact = (text: string): Finding => ({ kind: 'fact', text })

/** The findings whose condition holds. */
export function findingsOf(each: readonly (Finding | false | undefined)[]): readonly Finding[] {
  return each.filter(finding => finding !== undefined && finding !== false)
}
