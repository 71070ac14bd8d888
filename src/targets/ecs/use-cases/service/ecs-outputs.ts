import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'

/** The outputs that actions on ECS have beside those of all: a line a service. */
export function ecsOutputs(services: readonly RolloutRecord[]) {
  const lines = (of: (ecs: RolloutRecord['ecs']) => string | undefined) =>
    services.map(({ ecs }) => of(ecs) ?? '').join('\n')
  return {
    'task-definition-arn': lines(ecs => ecs?.taskDefinition),
    'previous-task-definition-arn': lines(ecs => ecs?.previousTaskDefinition),
    'service-deployment-arn': lines(ecs => ecs?.serviceDeploymentArn),
    registered: String(services.some(({ ecs }) => ecs?.registered === true)),
    'task-definition-diff': services.flatMap(service => listChanges(service, services.length)).join('\n')
  }
}

/** Of several services, each line names its own. */
function listChanges({ service, changes }: RolloutRecord, of: number): readonly string[] {
  return of === 1 ? changes.revision : changes.revision.map(line => `${service}: ${line}`)
}
