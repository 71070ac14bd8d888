import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const REPOSITORY = 'https://github.com/org/deploy-kit'
const LONGEST_MILLISECONDS = 900_000

/** The blocks of shell in a page, unchanged. */
function shellBlocks(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, block = '']) => block)
}

interface Ended {
  readonly exitCode: number
  readonly output: string
}

/** Runs a block in a folder, where the repository's address leads to the last commit of this one. */
function runBlock(block: string, folder: string): Promise<Ended> {
  const env = {
    ...process.env,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${resolve('.')}.insteadOf`,
    GIT_CONFIG_VALUE_0: REPOSITORY
  }
  const options = { cwd: folder, env, maxBuffer: 2 ** 26, timeout: LONGEST_MILLISECONDS }
  return new Promise(ended => {
    execFile('bash', ['-euo', 'pipefail', '-c', block], options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1
      ended({ exitCode, output: stdout + stderr })
    })
  })
}

const [demo = '', test = '', ...more] = shellBlocks('README.md')

describe('the README', () => {
  it('has two blocks of shell: one runs the demo, the other the tests', () => {
    expect([demo, test, ...more]).toEqual([
      `git clone ${REPOSITORY} && cd deploy-kit && npm ci && npm run demo`,
      `git clone ${REPOSITORY} && cd deploy-kit && npm ci && npm test`
    ])
  })

  it('gives the command for the tests that CI runs in a fresh clone, as a part of `npm run all`', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>
    }
    const ci = readFileSync('.ci/run', 'utf8')
      .split('\n')
      .map(line => line.trim())
    const [clone, enter, install, run] = test.split(' && ')
    expect([clone, enter, run]).toEqual([`git clone ${REPOSITORY}`, 'cd deploy-kit', 'npm test'])
    expect(ci.some(line => line.includes(`stage ${install ?? ''}`))).toBe(true)
    expect(ci).toContain('stage npm run all')
    expect(scripts.all?.split(' && ')).toContain('npm run -s test')
  })
})

describe('in a fresh clone', () => {
  let folder: string
  let ended: Ended

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readme-'))
    ended = await runBlock(demo, folder)
  }, LONGEST_MILLISECONDS)

  it('the demo of the README ends as expected, with a report', () => {
    expect({ ...ended, output: ended.exitCode === 0 ? '' : ended.output }).toEqual({ exitCode: 0, output: '' })
    expect(ended.output).not.toContain('\u001b')
    expect(ended.output).toMatch(/^ {2}v1 {8}succeeded {5}api:2 /m)
    // Served, lost, failed by it.
    expect(ended.output).toMatch(/^ {2}v2 {8}succeeded {5}api:3 .* [1-9]\d+ +0 +0$/m)
    expect(ended.output).toMatch(/^ {2}v3 {8}rolled-back {3}api:4 .* [1-9]\d+ +0 +[1-9]\d*$/m)
    expect(ended.output).toMatch(
      /Why v3 was rolled back {2}Rolled back at 20%: the canary failed \d\d% of requests \(\d+ of \d+\), stable 0% \(0 of \d+\)\. api:3 is serving 100% of traffic\.$/m
    )
    expect(ended.output).toContain('All deployments ended as expected')
    const report = readFileSync(/HTML report: (\S+)/.exec(ended.output)?.[1] ?? '', 'utf8')
    expect(report).toContain('<h1>deploy-kit demo</h1>')
    expect(report).toContain('Simulated time (20x speed)')
    expect(report).toContain('aria-label="Share of traffic of v2: 0%, then 20%, then 100%."')
    expect(report).toContain('aria-label="Share of traffic of v3: 0%, then 20%, then 0%."')
  })

  it('the blocks of CONTRIBUTING and of the page on the step runner run one action', async () => {
    const clone = join(folder, 'deploy-kit')
    const definition = {
      family: 'api',
      containerDefinitions: [{ name: 'api', image: 'shop/api:v1', essential: true, memory: 128 }]
    }
    await writeFile(join(clone, 'task.json'), JSON.stringify(definition))
    const [, contributing = ''] = shellBlocks('CONTRIBUTING.md')
    const rendered = await runBlock(contributing, clone)
    expect({ exitCode: rendered.exitCode, log: rendered.exitCode === 0 ? '' : rendered.output }).toEqual({
      ...{ exitCode: 0, log: '' }
    })
    expect(rendered.output).toContain('Starting from task.json.')
    // Without AWS it is refused, with a sentence of the action itself.
    const [run = '', served = ''] = shellBlocks('docs/step-runner.md')
    const refused = await runBlock(run, clone)
    expect(refused.exitCode).toBe(1)
    expect(refused.output).toMatch(/AWS_REGION|region/)
    const told = await runBlock(served, clone)
    expect({ exitCode: told.exitCode, log: told.exitCode === 0 ? '' : told.output }).toEqual({ exitCode: 0, log: '' })
    expect(told.output.match(/GitHub deployment: sent\./g)).toHaveLength(2)
    expect(told.output).toContain('Found 1 recorded deployment, 1 of them by deploy-kit')
    expect(told.output).toContain('The comment on pull request 1 was created.')
  })
})
