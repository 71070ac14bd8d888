import { expect, it } from '@jest/globals'
import { nextStepsOnEcs } from './next-steps.js'

const revision = (label: string) => ({ id: `arn:…/${label}`, label, images: {}, digests: {} })

it.each([
  ['gate', 'aws ecs describe-task-definition --task-definition api:4'],
  ['alarm', 'aws cloudwatch describe-alarms'],
  ['circuit-breaker', 'aws ecs list-tasks --cluster prod --service-name api'],
  ['task-failures', 'aws ecs list-tasks'],
  ['never-healthy', 'aws ecs list-tasks'],
  ['image-pull', 'execution role may pull it'],
  ['missing-secret', 'execution role may read it'],
  ['drift', 'listener rule'],
  ['timed-out', 'aws ecs describe-services --cluster prod --services api'],
  ['rollback-failed', 'aws ecs update-service --cluster prod --service api --task-definition api:3'],
  ['rollback-unfinished', 'aws ecs describe-services']
] as const)('the next steps on AWS are shown after %s', (reasonCode, said) => {
  const steps = nextStepsOnEcs({
    ...{ cluster: 'prod', service: 'api', from: revision('api:3'), to: revision('api:4') },
    ...{ ending: { verdict: 'failed', reasonCode, reason: 'So it is.' }, servedFrom: 0, finishedAt: 60_000 }
  })
  expect(steps.map(({ text, command = '' }) => `${text} ${command}`).join('\n')).toContain(said)
})
