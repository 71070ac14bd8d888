import type { ECSClient } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import type { AwsCalls } from '../../../aws/calls.js'
import { ecsServiceDeployments } from './ecs-service-deployments.js'

const SINCE = Date.UTC(2026, 10, 28)

describe('ecsServiceDeployments', () => {
  async function listed(since: number | undefined): Promise<unknown> {
    const inputs: unknown[] = []
    const client = {
      send: ({ input }: { readonly input: { readonly createdAt?: unknown } }) => {
        inputs.push(input.createdAt)
        return Promise.resolve({})
      }
    }
    const calls = { read: (_, send) => send({ abortSignal: new AbortController().signal }) } as AwsCalls
    await ecsServiceDeployments(client as unknown as ECSClient, calls).list('prod', 'api', since)
    return inputs[0]
  }

  it('lists all deployments without a filter by time', async () => {
    expect(await listed(undefined)).toBeUndefined()
  })

  it('lists the deployments since a time', async () => {
    expect(await listed(SINCE)).toEqual({ after: new Date(SINCE) })
  })
})
