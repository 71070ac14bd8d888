import { withoutTrailing } from '../../domain/text/without-trailing.js'
import { badInput } from '../../domain/errors.js'
import type { BuildSecret, NamedValue, Sbom } from '../../domain/image-build/build-recipe.js'
import type { AllowedFinding } from '../../domain/image-scan/allow-list.js'
import { planTarget, type RegistryTarget } from '../../domain/image-build/registry-target.js'
import { parseRegistryLogins, type GivenLogin } from '../../domain/image-build/registry-logins.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readAssumedRole, roleReader, type AssumedRole } from '../../domain/oidc/assumed-role.js'
import type { Assignment } from '../../targets/ecs/domain/task-definition/changes/changes.js'
import { parseAssignments, remarksOf } from '../../targets/ecs/domain/task-definition/changes/assignments.js'
import type { BuildRequest } from '../../use-cases/image-build/build-request.js'
import { gotName, quoteName } from '../../domain/input/quote-safe.js'

const SEVERITY = { low: 'LOW', medium: 'MEDIUM', high: 'HIGH', critical: 'CRITICAL' } as const
const DAY_SECONDS = 86_400
/** Inputs of `NAME=value` lines. */
const ASSIGNMENTS = ['build-args', 'labels', 'secrets', 'secret-files', 'registry-roles', 'registry-logins']
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/

/** Reads the inputs of the action. Throws `bad-input` for an input that cannot be read, or that does not go with another one. */
export async function readInputs(inputs: InputReader): Promise<BuildRequest> {
  const repository = inputs.required('repository')
  const targets = readTargets(inputs, repository)
  const scan = await readScan(inputs)
  if (scan !== undefined && !targets.some(({ address }) => address.kind === 'ecr')) {
    throw badInput('scan', 'only private ECR registries support image scans. Add one to "registry", or remove "scan".')
  }
  const context = inputs.required('context')
  const policy = inputs.text('repository-lifecycle-policy')
  return {
    targets,
    logins: readLogins(inputs),
    recipe: {
      context,
      dockerfile: inputs.text('file') ?? `${withoutTrailing(context, '/')}/Dockerfile`,
      target: inputs.text('target'),
      platforms: readPlatforms(inputs),
      buildArguments: readLines(inputs, 'build-args', { form: NAME, expected: 'letters, digits and "_"' }),
      secrets: readSecrets(inputs),
      ssh: inputs.list('ssh'),
      cache: readCache(inputs, targets),
      refresh: {
        baseImages: inputs.yesNo('pull') === true ? 'ask' : 'keep',
        layers: inputs.yesNo('no-cache') === true ? 'rebuild' : 'reuse'
      },
      provenance: inputs.choice('provenance', ['none', 'min', 'max']) ?? 'none',
      sbom: readSbom(inputs),
      builder: inputs.text('builder')
    },
    labels: Object.fromEntries(readLines(inputs, 'labels').map(({ name, value }) => [name, value])),
    tagRules: inputs.list('tags'),
    repositories:
      inputs.yesNo('create-repository') === true
        ? {
            kind: 'create',
            scanOnPush: inputs.yesNo('repository-scan-on-push') === false ? 'leave' : 'scan',
            tagMutability: inputs.yesNo('repository-immutable-tags') === true ? 'immutable' : 'mutable',
            lifecyclePolicy: policy
          }
        : { kind: 'expect' },
    proof: {
      trustedRoot: inputs.text('trusted-root'),
      workflow: inputs.text('trusted-workflow'),
      ref: inputs.text('trusted-ref'),
      token: inputs.text('github-token')
    },
    unchanged: inputs.yesNo('skip-unchanged') === false ? 'build' : 'reuse',
    push: inputs.yesNo('push') === false ? 'no' : 'yes',
    load: inputs.yesNo('load') === true ? 'yes' : 'no',
    lint: inputs.yesNo('lint') === false ? 'no' : 'yes',
    scan,
    remarks: remarksOf(ASSIGNMENTS.flatMap(name => readAssignments(inputs, name))),
    timeoutSeconds: inputs.durationSeconds('timeout', { from: 1, to: DAY_SECONDS }) ?? 3_600,
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'run'
  }
}

function readTargets(inputs: InputReader, repository: string): readonly RegistryTarget[] {
  const registries = inputs.list('registry')
  if (registries.length === 0) throw badInput('registry', 'a value is required. Set a registry, such as ecr.')
  const common = readAssumedRole(inputs)
  const roles = readRegistryRoles(inputs, registries)
  return registries.map(registry => {
    const target = planTarget(registry, repository)
    const role = target.address.kind === 'other' ? undefined : (roles.get(hostPart(registry)) ?? common)
    return { ...target, role }
  })
}

/** By the registry as "registry" names it, without its path. */
function readRegistryRoles(inputs: InputReader, registries: readonly string[]): ReadonlyMap<string, AssumedRole> {
  const roleOf = roleReader(inputs)
  const hosts = registries.map(hostPart)
  const lines = readLines(inputs, 'registry-roles').map(({ name, value }) => [hostPart(name), value.trim()] as const)
  for (const [host] of lines) {
    if (!hosts.includes(host))
      throw badInput('registry-roles', `${quoteName(host)} is not one of the registries in "registry".`)
    if (planTarget(host, 'any').address.kind === 'other')
      throw badInput('registry-roles', `${quoteName(host)} is not an ECR registry. Set its login in "registry-logins".`)
  }
  return new Map(lines.map(([host, arn]) => [host, roleOf(arn, 'registry-roles')]))
}

function hostPart(registry: string): string {
  return registry.trim().split('/')[0]?.toLowerCase() ?? ''
}

function readLogins(inputs: InputReader): readonly GivenLogin[] {
  return parseRegistryLogins(readAssignments(inputs, 'registry-logins'))
}

function readPlatforms(inputs: InputReader): readonly string[] {
  const platforms = [...new Set(inputs.list('platforms'))]
  const wrong = platforms.find(platform => !PLATFORM.test(platform))
  if (wrong === undefined) return platforms
  const entry = inputs.list('platforms').indexOf(wrong) + 1
  throw badInput(
    'platforms',
    `entry ${entry} ${quoteName(wrong)} is not a platform such as linux/amd64 or linux/arm/v7.`
  )
}

function readSecrets(inputs: InputReader): readonly BuildSecret[] {
  const rule = { form: ID, expected: 'letters, digits, ".", "_" and "-"' }
  const secrets: readonly BuildSecret[] = [
    ...readLines(inputs, 'secrets', rule).map(({ name, value }) => ({ id: name, kind: 'value', value }) as const),
    ...readLines(inputs, 'secret-files', rule).map(
      ({ name, value }) => ({ id: name, kind: 'file', path: value }) as const
    )
  ]
  const seen = new Set<string>()
  const twice = secrets.find(({ id }) => seen.size === seen.add(id).size)
  if (twice !== undefined)
    throw badInput('secret-files', `the secret ${quoteName(twice.id)} is also in "secrets". Remove one of the two.`)
  return secrets
}

function readSbom(inputs: InputReader): Sbom {
  const [, generator] = /^generator=(\S+)$/.exec(inputs.text('sbom') ?? '') ?? []
  if (generator !== undefined && !generator.includes(',')) return { kind: 'attach', generator }
  return inputs.yesNo('sbom') === true ? { kind: 'attach', generator: undefined } : { kind: 'none' }
}

function readCache(inputs: InputReader, targets: readonly RegistryTarget[]): BuildRequest['recipe']['cache'] {
  const kind = inputs.choice('cache', ['gha', 'registry', 'inline', 'none']) ?? 'none'
  const image = inputs.text('cache-image')
  const scope = inputs.text('cache-scope')
  if (image !== undefined && kind !== 'registry' && kind !== 'inline') {
    throw badInput(
      'cache-image',
      'it is supported with `cache: registry` and `cache: inline` only. Remove it, or change "cache".'
    )
  }
  if (scope !== undefined && kind !== 'gha')
    throw badInput('cache-scope', 'it is supported with `cache: gha` only. Remove it, or change "cache".')
  if (kind === 'none') return { kind }
  if (kind === 'gha') return { kind, scope: scope ?? targets[0]?.path ?? '' }
  return { kind, image }
}

async function readScan(inputs: InputReader): Promise<BuildRequest['scan']> {
  const wait = inputs.choice('scan', ['wait', 'none']) ?? 'none'
  const failOn = inputs.choice('scan-fail-on', ['low', 'medium', 'high', 'critical']) ?? 'high'
  const timeoutSeconds = inputs.durationSeconds('scan-timeout', { from: 1, to: DAY_SECONDS }) ?? 600
  const allow = await readAllowed(inputs)
  return wait === 'none' ? undefined : { failOn: SEVERITY[failOn], allow, timeoutSeconds }
}

async function readAllowed(inputs: InputReader): Promise<readonly AllowedFinding[]> {
  const text = inputs.block('scan-allow')
  if (text === undefined) return []
  // Loaded here, with the parser of YAML.
  const { parseAllowList } = await import('../../domain/image-scan/parse-allow-list.js')
  return parseAllowList(text, { kind: 'input', input: 'scan-allow' })
}

function readLines(
  inputs: InputReader,
  name: string,
  rule?: { readonly form: RegExp; readonly expected: string }
): readonly NamedValue[] {
  const lines = readAssignments(inputs, name)
  const wrong = lines.find(line => rule !== undefined && !rule.form.test(line.name))
  if (wrong === undefined) return lines.map(line => ({ name: line.name, value: line.value }))
  throw badInput(name, `expected a name of ${rule?.expected ?? ''} before the "="${gotName(wrong.name, ';')}.`)
}

function readAssignments(inputs: InputReader, name: string): readonly Assignment[] {
  const text = inputs.block(name)
  return text === undefined ? [] : parseAssignments(text, { origin: { kind: 'input', input: name }, scope: 'task' })
}
