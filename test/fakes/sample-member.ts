import type { EcsResult } from '../../src/domain/rollout/ecs-record.js'

const REVISIONS = 'arn:aws:ecs:eu-central-1:111122223333:task-definition'

/** What a result has about a rollout on ECS, and on no other platform. */
export function sampleMember(): EcsResult {
  return {
    ...{ cluster: 'shop', registered: true, deploymentId: 'ecs-svc/1', serviceDeploymentArn: 'arn:…/sd1' },
    ...{ taskDefinition: `${REVISIONS}/api:42`, previousTaskDefinition: `${REVISIONS}/api:41` }
  }
}
