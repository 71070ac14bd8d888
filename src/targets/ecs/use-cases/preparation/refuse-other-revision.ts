import { badInput } from '../../../../domain/errors.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import { renderTaskDefinition } from '../task-definition/render-task-definition.js'

/**
 * Throws `bad-input` where a run that continues a paused rollout names another revision, or an image that the paused revision does not
 * have: all traffic would go to a revision that was not requested. `paused`: ARN of the task definition of the rollout.
 */
export async function refuseOtherRevision(
  { service, source, changes: { containers, images } }: ServiceRequest,
  paused: string,
  { files, taskDefinitions }: Pick<ShiftDependencies, 'files' | 'taskDefinitions'>
): Promise<void> {
  const what = `the paused rollout of service ${service} is of ${nameRevision(paused)}`
  if (source?.kind === 'registered' && /:\d+$/.test(source.reference)) {
    const named = await taskDefinitions.find(source.reference)
    if (named?.arn !== paused)
      throw badInput(
        source.input,
        `${what}, not of ${nameRevision(source.reference)}. Remove the input, or set \`resume: abort\` and deploy ${nameRevision(source.reference)}.`
      )
  }
  const [first] = images
  if (first === undefined) return
  const { changed } = await renderTaskDefinition(
    {
      source: { kind: 'registered', input: 'service', reference: paused },
      changes: { ...NO_CHANGES, containers, images }
    },
    {
      files,
      taskDefinitions: () => Promise.resolve(taskDefinitions),
      services: () => Promise.reject(new TypeError('The service was read twice.'))
    }
  )
  if (!changed) return
  const { origin } = first.place
  const given = images.map(({ image }) => image).join(', ')
  throw badInput(
    origin.kind === 'input' ? origin.input : 'image',
    `${what}, which does not run ${given}. Remove the input, or set \`resume: abort\` and deploy that image.`
  )
}
