import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { codeBlocksOf } from './markdown-page.js'

const PAGE = 'docs/guides/first-deployment.md'
const [script = ''] = codeBlocksOf(readFileSync(PAGE, 'utf8'))
  .filter(({ language, text }) => language === 'sh' && text.includes('mkdir -p policies'))
  .map(({ text }) => text)

/** What a reader sets, each with a value that no policy of docs/iam has. */
const NAMES = {
  ...{ AWS_REGION: 'us-east-2', CLUSTER: 'main', SERVICE: 'web', FAMILY: 'web-family', REPOSITORY: 'acme/web-image' },
  ...{ LOG_GROUP: '/aws/web', TASK_ROLE: 'for-tasks', EXECUTION_ROLE: 'for-start' },
  ...{ GITHUB_REPOSITORY: 'acme/web-code', ENVIRONMENT: 'live' }
}

let folder: string

/** A program that only prints, in place of one that asks AWS or GitHub. */
const writeProgram = (name: string, output: string) =>
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\necho '${output}'\n`, { mode: 0o755 })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-deployment-'))
  symlinkSync(resolve('docs'), join(folder, 'docs'))
  mkdirSync(join(folder, 'bin'))
  writeProgram('aws', '999988887777')
  writeProgram('gh', 'acme@11/web-code@22')
})

afterEach(() => rmSync(folder, { recursive: true }))

function runScript(): readonly string[] {
  const env = { ...NAMES, PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` }
  const { status, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    ...{ cwd: folder, env, encoding: 'utf8' }
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return ['trust', 'deploy'].map(policy => readFileSync(join(folder, 'policies', `${policy}.json`), 'utf8'))
}

/** Names of docs/iam that the reader replaces. */
const SAMPLES =
  /octo[@/]|shop|production|123456789012|eu-west-1|1234567\b|7654321|\/ecs\/api|\/api["/:]|role\/api|task-definition\/api/

describe('the script of the first deployment', () => {
  it('leaves no sample name in the policies', () => {
    for (const file of ['trust', 'deploy']) expect(readFileSync(`docs/iam/${file}.json`, 'utf8')).toMatch(SAMPLES)
    for (const policy of runScript()) expect(policy).not.toMatch(SAMPLES)
  })

  it('allows the jobs of the environment, and the service with its names', () => {
    const [trust = '', deploy = ''] = runScript()
    expect(JSON.parse(trust)).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:sub': [
                'repo:acme/web-code:environment:live',
                'repo:acme@11/web-code@22:environment:live'
              ]
            }
          }
        }
      ]
    })
    const { Statement: statements } = JSON.parse(deploy) as {
      readonly Statement: readonly { readonly Sid: string; readonly Resource: unknown }[]
    }
    const resourceOf = (sid: string) => statements.find(({ Sid }) => Sid === sid)?.Resource
    expect(resourceOf('Deploy')).toBe('arn:aws:ecs:us-east-2:999988887777:service/main/web')
    expect(resourceOf('ReadLogs')).toBe('arn:aws:logs:us-east-2:999988887777:log-group:/aws/web:log-stream:*')
    expect(resourceOf('FindImages')).toBe('arn:aws:ecr:us-east-2:999988887777:repository/acme/web-image')
    expect(resourceOf('RunTasks')).toBe('arn:aws:ecs:us-east-2:999988887777:task-definition/web-family:*')
    expect(resourceOf('PassTaskRoles')).toEqual([
      'arn:aws:iam::999988887777:role/for-tasks',
      'arn:aws:iam::999988887777:role/for-start'
    ])
    expect(resourceOf('PassLoadBalancerRole')).toBe('arn:aws:iam::999988887777:role/web-load-balancer')
  })

  it('sets each name that a reader is asked for before it', () => {
    const asked = codeBlocksOf(readFileSync(PAGE, 'utf8'))
      .filter(({ language, text }) => language === 'sh' && text.includes('export '))
      .flatMap(({ text }) => [...text.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name))
    expect(new Set(asked)).toEqual(new Set(Object.keys(NAMES)))
  })
})
