import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const BUILDERS = [
  '.ci/workflow-tools',
  '.ci/terraform-tools',
  '.ci/proxy-tools',
  'test/image-build/need-buildkit',
  'test/compose/need-compose',
  'test/compose/need-traefik'
]

/** Runs .ci/run where `npm run all` is a script of ours, Docker is there and two more suites pass: its exit code, its last line, and what it left in TMPDIR. */
async function ciWith(all: string): Promise<{ code: number; lastLine: string; left: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'ci-'))
  const [tools, temporary] = [join(folder, 'tools'), join(folder, 'temporary')]
  await mkdir(tools)
  await mkdir(temporary)
  await cp('.ci/run', join(folder, '.ci/run'))
  for (const builder of BUILDERS) {
    await mkdir(join(folder, dirname(builder)), { recursive: true })
    await writeFile(join(folder, builder), '#!/usr/bin/env bash\n', { mode: 0o755 })
  }
  for (const suite of ['local/app/server.test.mjs', 'build/local/aws/conformance/main.js']) {
    await mkdir(join(folder, dirname(suite)), { recursive: true })
    await writeFile(join(folder, suite), '')
  }
  for (const [tool, script] of [
    [
      'npm',
      `if [ "$1" = ci ] || [ "$3" = compile ] || [[ "$2" =~ ^test:(bounds|browser|docker|proxies|readme|rollout|sources|terraform|workflows)$ ]]; then exit 0; fi\n${all}`
    ],
    ...[
      'docker',
      'chromium',
      'go',
      'docker-registry',
      'runc',
      'busybox',
      'openssl',
      'ssh-agent',
      'sshd',
      'atd',
      'prometheus',
      'haproxy',
      'mvn',
      'javac'
    ].map(tool => [tool, 'exit 0'] as const)
  ] as const) {
    await writeFile(join(tools, tool), `#!/usr/bin/env bash\n${script}\n`)
    await chmod(join(tools, tool), 0o755)
  }
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`, TMPDIR: temporary }
  const ended = await new Promise<{ code: number; lastLine: string }>(resolve => {
    execFile(join(folder, '.ci/run'), { env }, (error, stdout) => {
      const code = typeof error?.code === 'number' ? error.code : 0
      resolve({ code, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '' })
    })
  })
  return { ...ended, left: await readdir(temporary) }
}

describe('.ci/run', () => {
  it.each([
    [
      'every suite of tests together',
      'echo "Tests:       7 passed, 7 total"; echo "# pass 3"; echo "# fail 0"',
      0,
      '12 passed, 0 failed'
    ],
    [
      'failed tests',
      'echo "Test Suites: 1 failed, 1 total"; echo "Tests: 2 failed, 5 passed, 7 total"; exit 1',
      1,
      '7 passed, 2 failed'
    ],
    [
      'suites that could not be loaded',
      'echo "Test Suites: 1 failed, 2 total"; echo "Tests: 5 passed, 5 total"; exit 1',
      1,
      '7 passed, 1 failed'
    ],
    ['skipped tests as failed', 'echo "Tests: 1 skipped, 5 passed, 6 total"', 1, '7 passed, 1 failed'],
    ['a check that failed after the tests', 'echo "Tests: 5 passed, 5 total"; exit 1', 1, '7 passed, 1 failed'],
    ['no tests at all as a failure', 'exit 0', 1, '2 passed, 1 failed'],
    ['a check that failed before the tests', 'exit 2', 1, '2 passed, 1 failed']
  ])('counts %s, and leaves no temporary files', async (_, all, code, lastLine) => {
    expect(await ciWith(all)).toEqual({ code, lastLine, left: [] })
  })
})

describe('the scripts of package.json', () => {
  it('select files by a pattern that follows: jest takes what directly follows --testMatch for one more', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }
    const matching = Object.values(scripts).filter(script => script.includes('--testMatch'))
    expect(matching.length).toBeGreaterThan(8)
    for (const script of matching) expect(script).toMatch(/--testMatch '[^']+' --/)
  })
})
