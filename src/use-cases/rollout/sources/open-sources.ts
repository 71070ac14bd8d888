import { badInput } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { readSecretLines, SOURCE_SECRETS } from '../../../domain/gate/source/read-secret.js'
import type { Purpose } from '../../../domain/rollout/move-limits.js'
import type { OpenMetricSource } from '../../../ports/metric-source.js'
import type { Masks } from '../../../ports/runner/masks.js'
import type { OpenSources } from './read-sources.js'

/** Opens the sources that gates declare: only once they are needed. */
export type ConnectSources = (sources: readonly DeclaredSource[]) => Promise<OpenSources>

/**
 * Opens the sources of a rollout whose gates decide. What goes back, or is promoted in spite of its gates, needs none: a source never keeps it
 * from that. Undefined where none is needed. Throws what `connect` throws, and a `TypeError` where sources are declared and cannot be opened.
 */
export async function openJudging(
  { gates, purpose }: { readonly gates: Pick<GatePlan, 'sources'>; readonly purpose: Purpose },
  connect: ConnectSources | undefined
): Promise<OpenSources | undefined> {
  if (gates.sources === undefined || (purpose !== 'deploy' && purpose !== 'approve')) return undefined
  if (connect === undefined) throw new TypeError('The sources of the gates cannot be opened here.')
  return connect(gates.sources)
}

export interface SourceWorld {
  /** Variables of the step's environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly masks: Masks
  /** The adapter of a kind. Throws a `TypeError` for a kind that no dialect reads. */
  readonly adapterOf: (kind: string) => Promise<OpenMetricSource>
}

/**
 * Reads the secrets of all sources, hides them in the log, and only then opens the sources. Throws `bad-input` for a variable that is not
 * set, and for lines of `SOURCE_SECRETS` that cannot be read: no source is asked before.
 */
export async function openSources(
  declared: readonly DeclaredSource[],
  { env, masks, adapterOf }: SourceWorld
): Promise<OpenSources> {
  const lines = readSecretLines(env[SOURCE_SECRETS] ?? '')
  for (const value of lines.values()) masks.hide(value)
  const secrets = declared.map(source => secretsOf(source, name => lines.get(name) ?? env[name]))
  for (const values of secrets) for (const value of values.values()) masks.hide(value)
  const opened = await Promise.all(
    declared.map(async (source, index) => {
      const open = await adapterOf(source.kind)
      return [source.name, open(source, secrets[index] ?? new Map())] as const
    })
  )
  return new Map(opened)
}

function secretsOf(
  { name, secrets }: DeclaredSource,
  valueOf: (variable: string) => string | undefined
): ReadonlyMap<string, string> {
  return new Map(
    secrets.map(variable => {
      const value = valueOf(variable)?.trim() ?? ''
      if (value !== '') return [variable, value]
      throw badInput(
        'gates',
        `source ${name} reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret. In a reusable workflow, add a line to its secret ${SOURCE_SECRETS}.`
      )
    })
  )
}
