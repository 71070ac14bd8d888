import { readContainerImages } from '../../../stepped/use-cases/container-images.js'
import { readCommand } from '../../../../domain/command/command-words.js'
import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { MigrationSpec } from '../../domain/migration/migration-spec.js'
import type { Manifest } from '../../domain/manifest/read-manifests.js'
import type { WorkloadKind } from '../../domain/rolling/workload-kind.js'
import { TRAFFIC, type WorkloadPlace, type WorkloadSpec } from '../../domain/workload-spec.js'

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const KINDS: Readonly<Record<string, WorkloadKind>> = {
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet'
}
const HOUR_SECONDS = 3_600
const DAY_SECONDS = 86_400

interface Asked {
  readonly strategy: Strategy
  readonly version: 'given' | 'previous'
}

/** Reads what is deployed, and what leads to it. Throws `bad-input`. */
export function readWorkload(
  inputs: InputReader,
  asked: Asked & { readonly manifests: readonly Manifest[] }
): WorkloadSpec {
  return {
    ...readPlace(inputs, asked),
    manifests: asked.manifests,
    migration: readMigration(inputs),
    readyWithinSeconds: inputs.durationSeconds('ready-within', { from: 10, to: HOUR_SECONDS }) ?? 300,
    drainSeconds: inputs.durationSeconds('drain', { from: 0, to: HOUR_SECONDS }) ?? 10
  }
}

/** The same without the migration and the times. Throws `bad-input`. */
export function readPlace(inputs: InputReader, { strategy, version }: Asked): Omit<WorkloadPlace, 'migration'> {
  const { kind, name } = readWorkloadName(inputs.required('workload'))
  if (kind !== 'Deployment' && strategy !== 'rolling')
    throw badInput(
      'strategy',
      `\`${strategy}\` is supported for a Deployment only. Set strategy: rolling for a ${kind}.`
    )
  return {
    ...{ kind, workload: name, strategy },
    images: readContainerImages(inputs, { version, example: 'web=registry.example.com/shop/web@sha256:…' }),
    cronJobs: readNames(inputs, { input: 'cron-jobs', noun: 'CronJob' }),
    ...readTraffic(inputs, strategy),
    namespace: readName(inputs, { input: 'namespace', pattern: LABEL }),
    service: readName(inputs, { input: 'service', pattern: NAME })
  }
}

/** Throws `bad-input`. The container is chosen in the cluster where none is named. */
function readMigration(inputs: InputReader): MigrationSpec | undefined {
  const command = readCommand(inputs, 'migrate-command')
  const container = inputs.text('migrate-container')
  if (container !== undefined && !LABEL.test(container))
    throw badInput('migrate-container', 'expected a name of Kubernetes: small letters, digits and hyphens.')
  const withinSeconds = inputs.durationSeconds('migrate-timeout', { from: 10, to: DAY_SECONDS }) ?? 900
  if (command !== undefined && command.length > 0) return { command, container, withinSeconds }
  if (command !== undefined) throw badInput('migrate-command', 'it has no words. Write the program and its arguments.')
  if (container === undefined) return undefined
  throw badInput(
    'migrate-container',
    'it is only used with "migrate-command". Set "migrate-command", or remove this input.'
  )
}

function readWorkloadName(text: string): { readonly kind: WorkloadKind; readonly name: string } {
  const [first = '', second, ...more] = text.split('/')
  const [kind, name] = second === undefined ? ['deployment', first] : [first.toLowerCase(), second]
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (found !== undefined && NAME.test(name) && more.length === 0) return { kind: found, name }
  throw badInput(
    'workload',
    'this is not the name of a workload. Write the name of a Deployment, or statefulset/name or daemonset/name.'
  )
}

function readName(
  inputs: InputReader,
  { input, pattern }: { readonly input: 'namespace' | 'service'; readonly pattern: RegExp }
): string | undefined {
  const name = inputs.text(input)
  if (name === undefined || pattern.test(name)) return name
  throw badInput(input, 'expected a name of Kubernetes: small letters, digits and hyphens.')
}

function readNames(
  inputs: InputReader,
  { input, noun }: { readonly input: 'routes' | 'cron-jobs'; readonly noun: string }
): readonly string[] {
  const names = inputs.list(input)
  const wrong = names.findIndex(name => !NAME.test(name))
  if (wrong === -1) return names
  throw badInput(input, `item ${wrong + 1} is not the name of a ${noun}. Use its metadata.name.`)
}

function readTraffic(inputs: InputReader, strategy: Strategy): Pick<WorkloadSpec, 'traffic' | 'routes'> {
  const traffic = inputs.choice('traffic', ['auto', ...TRAFFIC]) ?? 'auto'
  const routes = readNames(inputs, { input: 'routes', noun: 'route' })
  if (traffic === 'service-selector' && strategy === 'canary')
    throw badInput(
      'traffic',
      'a Service splits no traffic by percent. Set strategy: blue-green, or use Gateway API or Istio.'
    )
  if (traffic === 'service-selector' && routes.length > 0)
    throw badInput('routes', 'it is not supported with traffic: service-selector. Remove it.')
  return { traffic, routes }
}
