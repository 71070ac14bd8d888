import { describe, expect, it } from '@jest/globals'
import { ESLint } from 'eslint'

// The files of these snippets do not exist.
const linter = new ESLint()

/** What is printed passes one function: docs/adr/0014. */
const PRINTS = 'Only src/runner/workflow-commands.ts prints'

/** The messages of the linter for one line of code in a file of that path. */
async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await linter.lintText(`${code}\n`, { filePath })
  return (result?.messages ?? []).map(({ message }) => message).join('\n')
}

describe('the linter prints the rule in words', () => {
  it.each<readonly [string, string, string | RegExp]>([
    ['src/domain/gate/x.ts', "export * from 'node:fs'", 'src/domain/ and src/render/ are pure'],
    ['src/domain/gate/x.ts', "export * from '@aws-sdk/client-ecs'", 'src/domain/ and src/render/ are pure'],
    ['src/domain/gate/x.ts', "export * from '../../ports/clock.js'", 'src/domain/ and src/render/ are pure'],
    ['src/domain/gate/x.ts', "export * from '../../adapters/system-clock.js'", 'src/domain/ and src/render/ are pure'],
    ['src/domain/gate/x.ts', 'export const now = Date.now()', 'The time is an argument'],
    ['src/domain/gate/x.ts', 'export const dice = Math.random()', 'A random number is an argument'],
    ['src/domain/gate/x.ts', 'export const f = async (x: Promise<void>) => { await x }', 'A pure folder never awaits'],
    ['src/domain/gate/x.ts', 'export const env = process.env', "Unexpected use of 'process'"],
    ['src/domain/gate/x.ts', "const numbers = new Intl.NumberFormat('en')", 'when it is first needed'],
    ['src/runner/x.ts', "export const numbers = new Intl.NumberFormat('en')", 'when it is first needed'],
    [
      'src/domain/gate/x.ts',
      "export * from '../../render/markdown/markdown-text.js'",
      'src/domain/ and src/render/ are pure'
    ],
    [
      'src/domain/gate/x.ts',
      "export * from '../../targets/ecs/domain/service/service-snapshot.js'",
      'They import only themselves'
    ],
    ['src/domain/gate/x.ts', "export const lazy = () => import('../../ports/clock.js')", 'They import only themselves'],
    ...['new Date()', 'Date()', 'performance.now()', 'globalThis.fetch', 'crypto.randomUUID()', 'setImmediate'].map(
      code => ['src/domain/gate/x.ts', `export const x = ${code}`, /Unexpected use of|The time is an argument/] as const
    ),
    [
      'src/domain/gate/x.ts',
      'export const f = async (x: AsyncIterable<1>) => { for await (const y of x) y.toFixed() }',
      'A pure folder never awaits'
    ],
    ...['crypto', '@octokit/core', '@sigstore/verify', 'undici'].map(
      name => ['src/domain/gate/x.ts', `export * from '${name}'`, 'They import only themselves and parsers'] as const
    ),
    ...['node:fs', '@aws-sdk/client-ecs'].map(
      name =>
        ['src/domain/gate/x.ts', `export const lazy = () => import('${name}')`, 'They import only themselves'] as const
    ),
    ['src/render/page/x.ts', "export * from '../../ports/clock.js'", 'src/domain/ and src/render/ are pure'],
    ['src/render/page/x.ts', 'export const now = Date.now()', 'The time is an argument'],
    [
      'src/use-cases/x.ts',
      "export * from '../targets/ecs/ports/services.js'",
      'A use case imports domain, render and ports only'
    ],
    ['src/targets/ecs/domain/x.ts', "export * from '../ports/services.js'", 'The domain of a target is pure'],
    ['src/targets/ecs/domain/x.ts', 'export const now = Date.now()', 'The time is an argument'],
    ['src/targets/ecs/ports/x.ts', "export * from '../aws/ecs-services.js'", 'contains types only'],
    ['src/targets/ecs/use-cases/x.ts', "export * from '../../compose/domain/y.js'", 'A target imports no other target'],
    [
      'src/targets/ecs/use-cases/x.ts',
      "export * from '../aws/ecs-services.js'",
      'its use cases import domain, render and ports only'
    ],
    [
      'src/targets/ecs/use-cases/x.ts',
      "export * from '@aws-sdk/client-ecs'",
      'Only adapters and src/aws/ import the AWS SDK'
    ],
    [
      'src/targets/ecs/aws/x.ts',
      "export * from '../use-cases/rolling/mark-start.js'",
      'The adapters of a target import'
    ],
    ['src/targets/compose/x.ts', 'export const a = 1', 'needs a row in ARROWS'],
    ['src/targets/compose/new/x.ts', "export * from '@aws-sdk/client-ecs'", 'needs a row in ARROWS'],
    ['src/new/x.ts', "export * from '../adapters/node-files.js'", 'needs a row in ARROWS'],
    [
      'src/targets/stepped/use-cases/x.ts',
      "export * from '../../compose/domain/y.js'",
      'A target imports no other target'
    ],
    ['src/targets/render/http/x.ts', "export * from '../use-cases/y.js'", 'that has an HTTP API import ports'],
    ['src/targets/compose/server/x.ts', "export * from '../use-cases/y.js'", 'The adapters of a server import ports'],
    ['src/targets/compose/server/x.ts', "export * from '@actions/core'", 'Only src/runner/ imports @actions/core'],
    ['src/targets/compose/proxies/x.ts', "export * from '../server/y.js'", 'through the ports of the server'],
    [
      'src/targets/compose/proxies/x.ts',
      "export * from '@aws-sdk/client-ecs'",
      'Only adapters and src/aws/ import the AWS SDK'
    ],
    ['src/sources/datadog/domain/x.ts', "export * from 'node:fs'", 'The domain of a source is pure'],
    ['src/sources/datadog/domain/x.ts', "export * from '../http/open-datadog.js'", 'The domain of a source is pure'],
    ['src/sources/datadog/domain/x.ts', "export * from '../../../ports/clock.js'", 'The domain of a source is pure'],
    ['src/sources/datadog/domain/x.ts', 'export const now = Date.now()', 'The time is an argument'],
    [
      'src/sources/datadog/domain/x.ts',
      'export const f = async (x: Promise<void>) => { await x }',
      'A pure folder never awaits'
    ],
    ...['../../sentry/domain/sentry-source.js', '../../sentry/http/open-sentry.js'].flatMap(from => [
      ['src/sources/datadog/domain/x.ts', `export * from '${from}'`, 'The domain of a source is pure'] as const,
      ['src/sources/datadog/http/x.ts', `export * from '${from}'`, 'and no other source'] as const,
      ['src/sources/cloudwatch-logs/aws/x.ts', `export * from '${from}'`, 'and no other source'] as const
    ]),
    [
      'src/sources/datadog/http/x.ts',
      "export * from '../../../aws/calls.js'",
      'import ports, domain and src/http/ only'
    ],
    ['src/sources/datadog/http/x.ts', "export * from '../../../use-cases/rollout/y.js'", 'and no other source'],
    [
      'src/sources/datadog/http/x.ts',
      "export * from '@aws-sdk/client-cloudwatch-logs'",
      'Only adapters and src/aws/ import the AWS SDK'
    ],
    [
      'src/sources/cloudwatch-logs/aws/x.ts',
      "export * from '../../../adapters/system-clock.js'",
      'import ports, domain, src/aws/ and src/http/ only'
    ],
    ['src/sources/cloudwatch-logs/aws/x.ts', "export * from '@octokit/core'", 'and no other source'],
    ['src/sources/datadog/x.ts', 'export const a = 1', 'needs a row in ARROWS'],
    ['src/domain/gate/x.ts', "export * from '../../sources/datadog/domain/y.js'", 'They import only themselves'],
    ['src/use-cases/x.ts', "export * from '../sources/json/http/open-json.js'", 'A use case imports domain'],
    ['src/ports/x.ts', "export * from 'node:fs'", 'src/ports/ contains types only'],
    ['src/ports/x.ts', "export * from '../adapters/node-files.js'", 'src/ports/ contains types only'],
    ['src/ports/x.ts', "export * from '@aws-sdk/client-ecs'", 'Only adapters and src/aws/ import the AWS SDK'],
    ['src/ports/x.ts', 'export const a = 1', 'src/ports/ contains types only'],
    ['src/targets/ecs/ports/x.ts', 'export function f() { return 1 }', 'contains types only'],
    ['src/aws/x.ts', "export * from '../adapters/node-files.js'", 'src/aws/ is shared by all AWS adapters'],
    ['src/github/x.ts', "export * from '../aws/calls.js'", 'src/github/ is shared by all GitHub adapters'],
    ['src/adapters/x.ts', "export * from './node-files.js'", 'Adapters never import adapters'],
    [
      'src/adapters/x.ts',
      "export * from '../use-cases/y.js'",
      'src/adapters/ imports ports, domain, src/aws/, src/github/, src/http/ and src/disk/ only'
    ],
    ['src/adapters/x.ts', "export * from '@actions/core'", 'Only src/runner/ imports @actions/core'],
    ['src/disk/x.ts', "export * from '../adapters/node-files.js'", 'src/disk/ is shared by all file adapters'],
    ['src/use-cases/x.ts', "export * from '../disk/job-path.js'", 'A use case imports domain, render and ports only'],
    ['src/http/x.ts', "export * from '../adapters/node-files.js'", 'src/http/ is shared by all HTTP adapters'],
    ['src/runner/x.ts', "export * from '@aws-sdk/client-ecs'", 'Only adapters and src/aws/ import the AWS SDK'],
    ['src/runner/x.ts', "export * from '../adapters/node-files.js'", 'src/runner/ connects to the GitHub runner'],
    [
      'src/use-cases/x.ts',
      "export * from '../adapters/node-files.js'",
      'A use case imports domain, render and ports only'
    ],
    ...['src/use-cases/x.ts', 'src/targets/ecs/use-cases/x.ts', 'src/actions/deploy/plan-x.ts'].flatMap(file => [
      ...["fetch('x')", 'process.env', 'setTimeout'].map(
        code => [file, `export const x = ${code}`, 'Unexpected use of'] as const
      ),
      [file, 'export const now = Date.now()', 'The time is an argument'] as const,
      [file, "export * from 'node:child_process'", 'domain, render and ports only'] as const,
      [file, "export const lazy = () => import('@aws-sdk/client-ecs')", 'import the AWS SDK'] as const
    ]),
    ['src/actions/deploy/run.ts', "export * from '../../targets/ecs/aws/ecs-services.js'", 'A use case imports domain'],
    ['src/actions/deploy/run.ts', "export * from '../../targets/compose/server/y.js'", 'A use case imports domain'],
    ['src/wiring/x.ts', "export * from '../actions/deploy/run.js'", 'everything but actions'],
    ['src/wiring/x.ts', "export { getInput } from '@actions/core'", 'Only src/runner/ imports @actions/core'],
    ['src/actions/deploy/main.ts', "export * from '@aws-sdk/client-ecs'", 'import the AWS SDK'],
    ['src/targets/compose/server/x.ts', "export * from '@octokit/core'", 'The adapters of a server import ports'],
    ['src/http/x.ts', "export * from '@octokit/core'", 'src/http/ is shared by all HTTP adapters'],
    [
      'src/actions/deploy/run.ts',
      "export * from '../../aws/calls.js'",
      'A use case imports domain, render and ports only'
    ],
    ['src/actions/deploy/inputs.ts', "export * from '@actions/core'", 'Only src/runner/ imports @actions/core'],
    ['src/actions/deploy/main.ts', "export * from '@actions/core'", 'Only src/runner/ imports @actions/core'],
    ['src/actions/deploy/main.ts', "export * from '../../actions/notify/run.js'", 'Actions never import each other'],
    ['src/actions/deploy/main.ts', "export * from '../../../local/aws/clock.js'", 'bundled code never imports it'],
    ['local/aws/x.ts', "export * from '../../src/domain/errors.js'", 'local/ imports only types from src/'],
    [
      'local/aws/x.ts',
      "export const lazy = () => import('../../src/domain/errors.js')",
      'local/ imports only types from'
    ],
    ['local/aws/ecs/x.ts', "export * from '../../../src/targets/ecs/aws/x.js'", 'local/ imports only types from src/'],
    ['local/runner/x.ts', "export * from '../../src/render/markdown/x.js'", 'local/ imports only types from src/'],
    ['local/demo/x.ts', "export * from '../../src/targets/ecs/domain/x.js'", 'The demo runs the bundles'],
    ...[
      "process.stdout.write('x')",
      'export const { stderr } = process',
      "process.emitWarning('x')",
      "export { stdout } from 'node:process'",
      "import process from 'node:process'",
      "export { Console } from 'node:console'",
      "export { WriteStream } from 'node:tty'",
      "import { writeSync } from 'node:fs'",
      "import { info } from '@actions/core'",
      "import { setFailed } from '@actions/core'",
      "import { setSecret } from '@actions/core'",
      "import * as core from '@actions/core'",
      "export * from '@actions/core'",
      "export const terminal = '/dev/stdout'",
      "export const terminal = '/proc/self/fd/1'",
      "export const stdio = ['ignore', 'inherit', 'inherit']",
      "exec('git', [], { env: {} })"
    ].map(code => ['src/runner/x.ts', code, PRINTS] as const),
    ['src/adapters/x.ts', "process.stderr.write('x')", PRINTS],
    ['src/aws/x.ts', 'export const options = { logger: console, warn: console.warn }', 'Unexpected console statement'],
    ['src/use-cases/x.ts', "import { debug } from '@actions/core'", PRINTS],
    ['src/actions/deploy/main.ts', "console.log('x')", 'Unexpected console statement']
  ])('%s: %s → %s', async (file, code, rule) => {
    expect(await complaints(file, code)).toMatch(rule)
  })

  it.each([
    ['src/adapters/x.ts', "export * from '../aws/calls.js'"],
    ['src/domain/gate/x.ts', "export * from 'yaml'"],
    ['src/domain/gate/x.ts', 'export const date = (at: number) => new Date(at)'],
    ['src/ports/x.ts', 'export interface A { readonly b: number }'],
    ['src/actions/deploy/run.ts', "export * from '../../targets/ecs/use-cases/y.js'"],
    ['src/use-cases/x.ts', "export * from '../ports/clock.js'"],
    ['src/targets/compose/use-cases/x.ts', "export * from '../../stepped/use-cases/y.js'"],
    ['src/targets/ecs/use-cases/x.ts', "export * from '../../../use-cases/rollout/report/report-run.js'"],
    ['src/actions/deploy/main.ts', "export * from '../../adapters/node-files.js'"],
    ['src/actions/deploy/main.ts', "export * from './run.js'"],
    ['src/runner/x.ts', "export { getInput, setOutput, saveState } from '@actions/core'"],
    ['src/adapters/x.ts', "exec('git', [], { env: {}, silent: true })"],
    ['src/runner/workflow-commands.ts', "import { info } from '@actions/core'\ninfo('x')"],
    ['local/aws/x.ts', "export type { Clock } from '../../src/ports/clock.js'"]
  ])('%s may %s', async (file, code) => {
    expect(await complaints(file, code)).toBe('')
  })
})
