import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand
} from '@aws-sdk/client-ecs'
import { IAMClient } from '@aws-sdk/client-iam'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createRole, trusting } from '../../../test/bundle/create-role.js'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let cloud: LocalCloud
let ecs: ECSClient
let arn: string
beforeAll(async () => {
  cloud = await startLocalCloud()
  ecs = new ECSClient(clientSettings(cloud))
  await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }))
  const containerDefinitions = [{ name: 'app', image: 'app:1', memory: 64 }]
  await ecs.send(new RegisterTaskDefinitionCommand({ family: 'api', containerDefinitions }))
  const { service } = await ecs.send(
    new CreateServiceCommand({ cluster: 'prod', serviceName: 'api', taskDefinition: 'api', desiredCount: 0 })
  )
  arn = service?.serviceArn ?? ''
})
afterAll(() => cloud.stop())

/** A session of a role that may describe services and tag them under a condition. */
async function sessionOf(name: string, Condition: object): Promise<ECSClient> {
  const iam = new IAMClient(clientSettings(cloud))
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['ecs:DescribeServices', 'ecs:TagResource'], Resource: '*', Condition }]
  }
  await createRole(iam, { name, trust: trusting(['repo:o/r:ref:x']), policy })
  const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { iss: 'https://token.actions.githubusercontent.com', aud: 'sts.amazonaws.com', sub: 'repo:o/r:ref:x' }
  const { Credentials: own } = await new STSClient(clientSettings(cloud)).send(
    new AssumeRoleWithWebIdentityCommand({
      ...{ RoleArn: `arn:aws:iam::123456789012:role/${name}`, RoleSessionName: 'test' },
      WebIdentityToken: `${segment({ alg: 'none' })}.${segment(claims)}.x`
    })
  )
  const credentials = {
    ...{ accessKeyId: own?.AccessKeyId ?? '', secretAccessKey: own?.SecretAccessKey ?? '' },
    sessionToken: own?.SessionToken ?? ''
  }
  return new ECSClient({ ...clientSettings(cloud), credentials })
}

it.each(['aws', 'ecs'])('a condition on %s:ResourceTag holds for the tag that the service has now', async prefix => {
  const own = await sessionOf(`own-${prefix}`, { StringEquals: { [`${prefix}:ResourceTag/team`]: 'shop' } })
  const describe = () => own.send(new DescribeServicesCommand({ cluster: 'prod', services: ['api'] }))
  const tag = (value: string) => ecs.send(new TagResourceCommand({ resourceArn: arn, tags: [{ key: 'team', value }] }))
  await tag('web')
  await expect(describe()).rejects.toMatchObject({ name: 'AccessDeniedException' })
  await tag('shop')
  expect((await describe()).services).toHaveLength(1)
  // Of the resource as it is before the call.
  await own.send(new TagResourceCommand({ resourceArn: arn, tags: [{ key: 'team', value: 'web' }] }))
  await expect(describe()).rejects.toMatchObject({ name: 'AccessDeniedException' })
})

it('a condition on a tag fails for what is not there, and for a tag that it does not have', async () => {
  const own = await sessionOf('none', { StringLike: { 'aws:ResourceTag/owner': '*' } })
  for (const services of [['api'], ['nobody']])
    await expect(own.send(new DescribeServicesCommand({ cluster: 'prod', services }))).rejects.toMatchObject({
      name: 'AccessDeniedException'
    })
})
