import { describe, expect, it } from '@jest/globals'
import { fakeTaskDefinitions } from '../../../../../test/fakes/fake-task-definitions.js'
import { sampleDeployment, sampleService } from '../../../../../test/fakes/sample-service.js'
import { follow, initialState, type FollowReason } from '../../domain/rolling/rolling-state.js'
import type { ServiceDeployment } from '../../domain/service/service-deployment.js'
import { readDeployment } from './read-deployment.js'
import type { ServiceRollout } from './service-rollout.js'

const AT = 1_700_000_000_000

const made = (arn: string, status: string, seconds: number, taskDefinition = 'api:2') =>
  sampleDeployment({ arn, status, createdAt: AT + seconds * 1_000, targetRevision: taskDefinition })

/** Which service deployment is found for a deployment of api:2 that was made at `AT`. */
async function find(because: FollowReason, there: readonly ServiceDeployment[]): Promise<string | undefined> {
  return (await read(because, there)).state.serviceDeployment
}

async function read(because: FollowReason, there: readonly ServiceDeployment[]): Promise<ServiceRollout> {
  const service = sampleService({ currentServiceDeployment: 'before' })
  const rollout = {
    request: { cluster: 'prod', service: 'api' },
    plan: { taskDefinition: 'api:2' },
    state: follow(initialState(service), { id: 'ecs-svc/1', createdAt: AT }, because),
    observation: {},
    revisions: {},
    record: { startedAt: AT }
  } as unknown as ServiceRollout
  const unused = () => Promise.reject(new Error('Nobody asks for that.'))
  const serviceDeployments = {
    describe: (arns: readonly string[]) => Promise.resolve(there.filter(({ arn }) => arns.includes(arn))),
    list: () => Promise.resolve(there.map(({ arn }) => arn)),
    placement: (taskDefinition: string) => Promise.resolve({ taskDefinition, targetGroups: [] }),
    ...{ observe: unused, observeListed: unused, answer: unused, rollBack: unused }
  }
  const taskDefinitions = fakeTaskDefinitions({ family: 'api' })
  await readDeployment(rollout, {
    ...{ serviceDeployments, taskDefinitions },
    readServiceDeployment: arn => Promise.resolve(there.find(deployment => deployment.arn === arn))
  })
  return rollout
}

describe('the previous revision', () => {
  it('is what a deployment that is joined started from', async () => {
    const there = [{ ...made('joined', 'IN_PROGRESS', 1), sourceRevisions: ['api:1'] }]
    expect((await read('attached', there)).revisions.from).toMatchObject({ family: 'api', revision: 1 })
  })

  it('is not reported where a followed deployment started from nothing', async () => {
    expect((await read('attached', [made('joined', 'IN_PROGRESS', 1)])).revisions.from).toBeUndefined()
  })
})

describe('the service deployment of a deployment', () => {
  it('is the one of its revision and its moment, never just the latest', async () => {
    const there = [
      made('later', 'IN_PROGRESS', 20, 'api:3'),
      made('ours', 'STOPPED', 1),
      made('older', 'SUCCESSFUL', -90)
    ]
    expect(await find('started', there)).toBe('ours')
  })

  it('is not the one that was there before', async () => {
    expect(await find('started', [made('before', 'SUCCESSFUL', -20)])).toBeUndefined()
  })

  it('may be the one that was there before where it is attached to', async () => {
    expect(await find('attached', [made('before', 'IN_PROGRESS', 1)])).toBe('before')
  })

  it('is not our stopped one where others deployed the same revision again', async () => {
    expect(await find('redeployed-by-others', [made('ours', 'STOPPED', -2)])).toBeUndefined()
    expect(await find('redeployed-by-others', [made('theirs', 'SUCCESSFUL', 4), made('ours', 'STOPPED', -2)])).toBe(
      'theirs'
    )
  })
})
