import { formatDiff } from '../../targets/ecs/domain/task-definition/diff/format-diff.js'
import { formatRenderSummary } from '../../targets/ecs/render/format-render-summary.js'
import type { TaskDefinitionSource } from '../../targets/ecs/domain/task-definition/task-definition-source.js'
import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import type { TaskDefinition } from '../../targets/ecs/domain/task-definition/task-definition.js'
import type { Clock } from '../../ports/clock.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { TaskDefinitions } from '../../targets/ecs/ports/task-definitions.js'
import { registerLatest } from '../../targets/ecs/use-cases/task-definition/register-latest.js'
import {
  renderTaskDefinition,
  type RenderedTaskDefinition
} from '../../targets/ecs/use-cases/task-definition/render-task-definition.js'
import type { LoadDependencies } from '../../targets/ecs/use-cases/task-definition/load-task-definition.js'
import { describePlaceholders } from '../../targets/ecs/use-cases/task-definition/refuse-placeholders.js'
import type { Inputs } from './inputs.js'

export interface Dependencies extends LoadDependencies {
  readonly files: Files
  readonly log: Pick<Log, 'line' | 'warning'>
  readonly summary: Summary
  readonly taskDefinitions: () => Promise<Pick<TaskDefinitions, 'find' | 'register'>>
  readonly clock: Clock
  /** Of the job, for the tags of a revision. */
  readonly run: RunIdentity
}

/** Renders the definition, writes it to a file, and reports what changed. */
export async function run({ request, values, register }: Inputs, dependencies: Dependencies) {
  const { files, log, summary } = dependencies
  const rendered = await renderTaskDefinition(request, dependencies)
  const { definition, differences, dropped, changed } = rendered
  const diff = formatDiff(differences, { values })
  const origin = describeOrigin(request.source, rendered)

  log.line(`Starting from ${origin}.`)
  if (dropped.length > 0) log.line(`Dropped fields that cannot be registered: ${dropped.join(', ')}.`)
  log.line(changed ? diff : 'No changes.')
  for (const sentence of rendered.warnings) log.warning('Task definition', sentence)
  for (const sentence of describePlaceholders(definition))
    log.warning('Placeholder', `${sentence} The deploy action rejects it.`)

  const path = await files.writeTemporary('task-definition.json', `${JSON.stringify(definition, null, 2)}\n`)
  log.line(`The rendered task definition is in ${path}.`)
  await summary.append(formatRenderSummary({ definition, origin, diff }))
  const arn = register ? await registerAndTell(definition, dependencies) : ''
  return {
    outputs: {
      'task-definition': path,
      'task-definition-json': JSON.stringify(definition),
      changed: String(changed),
      diff,
      'task-definition-arn': arn
    }
  }
}

async function registerAndTell(
  definition: TaskDefinition,
  { taskDefinitions, clock, run: identity, log }: Dependencies
): Promise<string> {
  const { revision, isNew } = await registerLatest(definition, {
    taskDefinitions: await taskDefinitions(),
    ...{ clock, run: identity }
  })
  const name = `${revision.family}:${revision.revision}`
  log.line(isNew ? `Registered ${name}.` : `${name} is already the latest revision; nothing was registered.`)
  return revision.arn
}

function describeOrigin(source: TaskDefinitionSource, { registered }: RenderedTaskDefinition): string {
  if (source.kind === 'file' || registered === undefined) return source.kind === 'file' ? source.path : 'ECS'
  const name = `${registered.family}:${registered.revision}`
  return source.kind === 'service' ? `${name}, the current one of service ${source.service}` : name
}
