import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { XMLParser } from 'fast-xml-parser'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let cloud: LocalCloud
let directory: string

beforeEach(async () => {
  cloud = await startLocalCloud({ rate: 1000 })
  directory = await mkdtemp(join(tmpdir(), 'sts-'))
})

afterEach(async () => {
  await cloud.stop()
  await rm(directory, { recursive: true })
})

const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:main'
}
const webToken = `${segment({ alg: 'none' })}.${segment(claims)}.x`

interface Answer {
  readonly status: number
  readonly body: Record<string, Record<string, Record<string, unknown>>>
}

async function query(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const body = new URLSearchParams({ Version: '2011-06-15', ...parameters })
  const response = await fetch(cloud.endpoint, { method: 'POST', body, headers })
  return { status: response.status, body: new XMLParser().parse(await response.text()) as Answer['body'] }
}

const signed = (accessKeyId: string, token?: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/eu-west-1/sts/aws4_request, SignedHeaders=host, Signature=0`,
  ...(token === undefined ? {} : { 'x-amz-security-token': token })
})

async function assumeRole(parameters: Record<string, string> = {}): Promise<Answer> {
  return query({
    Action: 'AssumeRoleWithWebIdentity',
    RoleArn: 'arn:aws:iam::123456789012:role/ci/deployer',
    RoleSessionName: 'run-7',
    WebIdentityToken: webToken,
    ...parameters
  })
}

async function openSession(durationSeconds: number): Promise<{ AccessKeyId: string; SessionToken: string }> {
  const { body } = await assumeRole({ DurationSeconds: String(durationSeconds) })
  return body.AssumeRoleWithWebIdentityResponse?.AssumeRoleWithWebIdentityResult?.Credentials as never
}

test('a long-term access key belongs to the user of that name', async () => {
  const { body } = await query({ Action: 'GetCallerIdentity' }, signed('alice'))
  expect(body.GetCallerIdentityResponse?.GetCallerIdentityResult).toEqual({
    UserId: expect.stringMatching(/^AIDA[0-9A-F]{16}$/),
    Account: 123456789012,
    Arn: 'arn:aws:iam::123456789012:user/alice'
  })
})

test('the SDK gets a session for a web identity token and calls as the assumed role', async () => {
  const tokenFile = join(directory, 'token')
  await writeFile(tokenFile, webToken)
  const before = { ...process.env }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile,
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deployer',
    AWS_ROLE_SESSION_NAME: 'run-7'
  })
  try {
    await new ECRClient({ region: 'eu-west-1' }).send(new DescribeRepositoriesCommand({}))
  } finally {
    process.env = before
  }
  expect(cloud.journal.entries.map(({ action, caller }) => [action, caller])).toEqual([
    ['sts:AssumeRoleWithWebIdentity', 'anonymous'],
    ['ecr:DescribeRepositories', 'arn:aws:sts::123456789012:assumed-role/deployer/run-7']
  ])
})

test('a session returns its identity', async () => {
  const { AccessKeyId, SessionToken } = await openSession(43_200)
  const { body } = await query({ Action: 'GetCallerIdentity' }, signed(AccessKeyId, SessionToken))
  expect(body.GetCallerIdentityResponse?.GetCallerIdentityResult).toMatchObject({
    UserId: expect.stringMatching(/^AROA[0-9A-F]{16}:run-7$/),
    Arn: 'arn:aws:sts::123456789012:assumed-role/deployer/run-7'
  })
})

test("a session is over when its time is up in the local cloud's time", async () => {
  const { AccessKeyId, SessionToken } = await openSession(900)
  await wait(950)
  const { status, body } = await query({ Action: 'GetCallerIdentity' }, signed(AccessKeyId, SessionToken))
  expect([status, body.ErrorResponse?.Error?.Code]).toEqual([403, 'ExpiredToken'])
})

test('temporary credentials need their own session token', async () => {
  const { AccessKeyId } = await openSession(43_200)
  const { status, body } = await query({ Action: 'GetCallerIdentity' }, signed(AccessKeyId, 'another'))
  expect([status, body.ErrorResponse?.Error?.Code]).toEqual([403, 'InvalidClientTokenId'])
})

test.each([
  ['a token that is no JSON web token', { WebIdentityToken: 'x' }, 'InvalidIdentityToken'],
  ['a role that is no role', { RoleArn: 'arn:aws:iam::123456789012:user/x' }, 'ValidationError'],
  ['a session name with a space', { RoleSessionName: 'a b' }, 'ValidationError'],
  ['a duration under 15 minutes', { DurationSeconds: '60' }, 'ValidationError']
])('%s is refused', async (_what, parameters, code) => {
  const { body } = await assumeRole(parameters)
  expect(body.ErrorResponse?.Error?.Code).toBe(code)
})
