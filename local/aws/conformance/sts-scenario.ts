import type { Scenario } from './scenario.js'

const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = `${segment({ alg: 'none' })}.${segment({ iss: 'https://issuer.test', aud: 'sts', sub: 'me' })}.x`

const assume = {
  Action: 'AssumeRoleWithWebIdentity',
  RoleArn: 'arn:aws:iam::123456789012:role/deployer',
  RoleSessionName: 'run-7',
  WebIdentityToken: token
}

export const stsScenario: Scenario = {
  name: 'sts',
  run: async (step, { sts }) => {
    await step('who am I', () => sts({ Action: 'GetCallerIdentity' }))
    await step('assume a role', () => sts(assume))
    await step('assume a role with a bad duration', () => sts({ ...assume, DurationSeconds: '60' }))
  }
}
