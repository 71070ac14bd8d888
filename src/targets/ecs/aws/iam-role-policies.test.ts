import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { awsCalls } from '../../../aws/calls.js'
import { iamRolePolicies } from './iam-role-policies.js'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** IAM as it answered before it gave one result for each action: https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html */
async function simulate(results: string, resources: readonly string[]) {
  const started = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' })
    response.end(
      `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated><EvaluationResults>${results}</EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`
    )
  })
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  const { port } = started.address() as AddressInfo
  const credentials = Object.assign(
    () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' }),
    { memoized: true } as const
  )
  const settings = {
    ...({ region: 'eu-west-1', endpoint: `http://127.0.0.1:${port}`, maxAttempts: 1, credentials } as const),
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_000, throwOnRequestTimeout: true } as const
  }
  const clock = { now: () => Date.now(), sleep: () => new Promise<void>(() => undefined) }
  const question = { actions: ['ecs:RunTask'], resources, context: [] }
  return iamRolePolicies(settings, awsCalls({ clock, random: () => 0 })).simulate('arn:role', question)
}

const result = (resource: string, decision: string) =>
  `<member><EvalActionName>ecs:RunTask</EvalActionName><EvalResourceName>${resource}</EvalResourceName><EvalDecision>${decision}</EvalDecision></member>`

describe('results without decisions on single resources', () => {
  it('are of the resource that they name', async () => {
    const decisions = await simulate(result('arn:a', 'allowed') + result('arn:b', 'explicitDeny'), ['arn:a', 'arn:b'])
    expect(decisions.map(({ resource, decision }) => [resource, decision])).toEqual([
      ['arn:a', 'allowed'],
      ['arn:b', 'explicit-deny']
    ])
  })

  it('are of the only resource that was asked for, where they name a kind of resource', async () => {
    const decisions = await simulate(result('arn:$' + '{Partition}:ecs', 'implicitDeny'), ['arn:a'])
    expect(decisions.map(({ resource, decision }) => [resource, decision])).toEqual([['arn:a', 'implicit-deny']])
  })

  it('are of nothing that is known, where they name a kind of resource and several were asked for', async () => {
    expect(await simulate(result('*', 'allowed'), ['arn:a', 'arn:b'])).toEqual([])
  })
})
