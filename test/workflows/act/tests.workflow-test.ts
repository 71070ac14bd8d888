import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareScans } from './prepare-scans.js'
import { runWorkflow, type WorkflowCall, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 900_000
const SOURCES = 'test/bundle/fixtures/reports'

type Scene = Pick<WorkflowCall, 'inputs' | 'files' | 'deleted' | 'variables'>

/** Made up, of the form that GitHub gives its tokens. */
const SECRET = `ghp_${'4rT9xQ2mZ8'.repeat(3)}kLw7Vb`
const NODE_TEST = `import assert from 'node:assert'
import { test } from 'node:test'
import { sum } from './sum.js'
test('adds', () => assert.equal(sum(1, 1), 2))
test('runs ' + process.version, () => assert.equal(process.env.WORKS, 'yes'))
`
const REPORTERS = ['spec', 'stdout', 'junit', 'junit.xml', 'lcov', 'lcov.info']
const NODE_COMMAND = `node --test --experimental-test-coverage ${REPORTERS.map((value, index) => `--test-reporter${index % 2 === 0 ? '' : '-destination'}=${value}`).join(' ')}`

function node(command: string): Readonly<Record<string, string>> {
  const lock = {
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version: '1.0.0' } }
  }
  return {
    'app/package.json': JSON.stringify({ name: 'shop', version: '1.0.0', type: 'module', scripts: { test: command } }),
    'app/package-lock.json': JSON.stringify(lock),
    'app/sum.js': 'export const sum = (a, b) => a + b\nexport function unused() {\n  return 1\n}\n',
    'app/sum.test.js': NODE_TEST
  }
}

/** A lock file that names one package, which the test's database lists as vulnerable before 1.1.0. */
function locked(version: string): Readonly<Record<string, string>> {
  const packages = { '': { dependencies: { 'left-shift': version } }, 'node_modules/left-shift': { version } }
  return { 'app/package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }) }
}

/** The sources that a sample of reports is of. */
async function sources(tool: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const path of await readdir(join(SOURCES, tool), { recursive: true })) {
    const isSource = /(?:\.py|\.java|\.go|go\.mod|pom\.xml)$/.test(path)
    if (isSource) found[path] = await readFile(join(SOURCES, tool, path), 'utf8')
  }
  return found
}

/** What a pull request could add to be found clean. */
const COMMITTED = 'OSV URL: none\n\nNo issues found, says the pull request\n'
const IGNORED = '[[IgnoredVulns]]\nid = "TEST-2026-0001"\nreason = "not reached"\n'

const scan = { command: 'true', report: false }
const scenes = async (): Promise<Readonly<Record<string, Scene>>> => ({
  node: {
    inputs: { language: 'node', versions: '["22", "24"]', 'working-directory': 'app', 'minimum-coverage': '50' },
    files: node(`WORKS=yes ${NODE_COMMAND}`)
  },
  'failing-node': { inputs: { language: 'node', 'working-directory': 'app' }, files: node(NODE_COMMAND) },
  'little-coverage': {
    inputs: { language: 'node', 'working-directory': 'app', 'minimum-coverage': '99.5' },
    files: node(`WORKS=yes ${NODE_COMMAND}`)
  },
  python: {
    inputs: {
      language: 'python',
      command:
        'python -m pytest --deselect tests/test_sums.py::test_carries --deselect tests/test_sums.py::test_setup --junit-xml junit.xml --cov --cov-report xml'
    },
    files: { ...(await sources('pytest')), 'requirements.txt': 'pytest==9.2.0\npytest-cov\n' }
  },
  'failing-python': {
    inputs: { language: 'python' },
    files: { ...(await sources('pytest')), 'requirements.txt': 'pytest==9.2.0\n' }
  },
  java: {
    inputs: { language: 'java', command: 'mvn --batch-mode --define maven.test.failure.ignore=true verify' },
    files: await sources('maven')
  },
  go: {
    inputs: { language: 'go', command: 'go test -coverprofile=cover.out -skip "TestCarries" ./...' },
    files: await sources('gotestsum')
  },
  'failing-go': { inputs: { language: 'go' }, files: await sources('gotestsum') },
  command: {
    inputs: {
      url: 'https://shop.example.com',
      command: 'test "$URL" = https://shop.example.com && echo "reached $URL" >> "$GITHUB_STEP_SUMMARY"',
      'install-command': 'echo "; installed" >> "$GITHUB_STEP_SUMMARY"'
    }
  },
  'no-command': { inputs: {} },
  'no-language': { inputs: { language: 'cobol' } },
  'no-secret': { inputs: { ...scan, 'scan-secrets': true } },
  'old-secret': { inputs: { ...scan, 'scan-secrets': true }, deleted: { 'app/.env': `GITHUB_TOKEN=${SECRET}\n` } },
  vulnerable: { inputs: { ...scan, 'scan-dependencies': true }, files: locked('1.0.0') },
  repaired: { inputs: { ...scan, 'scan-dependencies': true }, files: locked('1.1.0') },
  'not-scanned': {
    inputs: { ...scan, 'scan-dependencies': true },
    files: locked('1.0.0'),
    variables: { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: '/nowhere' }
  },
  'nothing-locked': { inputs: { ...scan, 'scan-dependencies': true } },
  'report-committed': {
    inputs: { ...scan, 'scan-dependencies': true },
    files: { 'osv-scanner.md': COMMITTED, 'report.md': COMMITTED }
  },
  'dependencies-silenced': {
    inputs: { ...scan, 'scan-dependencies': true },
    files: {
      ...locked('1.0.0'),
      'osv-scanner.toml': IGNORED,
      'app/osv-scanner.toml': IGNORED,
      'osv-scanner.md': COMMITTED
    }
  },
  'dependencies-accepted': {
    inputs: { ...scan, 'scan-dependencies': true, 'scan-dependencies-config': IGNORED },
    files: locked('1.0.0')
  },
  'secret-silenced': {
    inputs: { ...scan, 'scan-secrets': true },
    files: {
      '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n',
      '.gitattributes': '* -diff\n',
      '.gitleaksignore': '# none\n',
      'go.mod': 'module x\n\ntoolchain go1.0.0\n'
    },
    deleted: { 'app/.env': `GITHUB_TOKEN=${SECRET} # gitleaks:allow\n` }
  },
  'secret-accepted': {
    inputs: {
      ...{ ...scan, 'scan-secrets': true },
      'scan-secrets-config': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^app/\\.env$''']\n"
    },
    deleted: { 'app/.env': `GITHUB_TOKEN=${SECRET}\n` }
  }
})

let place: string
const played = new Map<string, WorkflowRun>()

async function play(scene: Scene, variables: Readonly<Record<string, string>>): Promise<WorkflowRun> {
  return runWorkflow({
    ...scene,
    ...{ workflow: 'test.yml', variables: { ...variables, ...scene.variables }, home: homedir() }
  })
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tests-'))
  const variables = await prepareScans(place)
  const waiting = Object.entries(await scenes())
  // Each is work rather than waiting: no more concurrent ones than processors.
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, scene] = next
      played.set(name, await play(scene, variables))
    }
  }
  await Promise.all([worker(), worker()])
}, LONGEST_MILLISECONDS)
afterAll(() => rm(place, { recursive: true, force: true }))

function of(name: string): WorkflowRun {
  const scene = played.get(name)
  if (scene === undefined) throw new Error(`There is no scene ${name}.`)
  return scene
}
/** A run that must look the same: its log shows the difference. */
const ended = ({ exitCode, outputs, log }: WorkflowRun) => ({ exitCode, outputs, log: exitCode === 0 ? '' : log })
const good = (outputs: Readonly<Record<string, string>>) => ({ exitCode: 0, outputs, log: '' })

describe('the tests of a language', () => {
  it('run in each version, and are reported with their coverage', () => {
    const run = of('node')
    // Outputs are those of the job that ends last; Node 22 counts the lines of the test file too.
    const { coverage = '' } = run.outputs
    expect(['50', '77.77']).toContain(coverage)
    expect(ended(run)).toEqual(good({ tests: '2', failed: '0', coverage }))
    expect([...new Set(run.summary.match(/runs v\d+/g))].sort()).toEqual(['runs v22', 'runs v24'])
    for (const version of [22, 24]) expect(run.summary).toContain(`## ✅ node ${version}: 2 passed, 0 failed`)
  })

  it.each([
    ['python', { tests: '5', failed: '0', coverage: '79.16' }],
    ['go', { tests: '', failed: '', coverage: '50' }],
    // Maven was configured to ignore failures.
    ['java', { tests: '4', failed: '2', coverage: '33.33' }]
  ])('of %s run, and are shown as its tools report them', (language, outputs) => {
    expect(ended(of(language))).toEqual(good(outputs))
  })

  it.each([
    ['failing-node', /❌ test › runs v24[^\n]*app\/sum\.test\.js:5<\/code>/],
    ['failing-python', /❌ tests\.test&#95;sums › test&#95;carries<[^]*^tests\/test_sums\.py:11: AssertionError$/m]
  ])('that fail are red (%s), and report where', (name, told) => {
    const { exitCode, summary } = of(name)
    expect(exitCode).toBe(1)
    expect(summary).toMatch(told)
  })

  it('that fail without a report are red', () => {
    expect(of('failing-go').exitCode).toBe(1)
  })

  it('are red below the coverage that is wanted', () => {
    const { exitCode, summary } = of('little-coverage')
    expect(exitCode).toBe(1)
    expect(summary).toContain('### ❌ Coverage: 50%, minimum 99.5%')
  })
})

describe('a command', () => {
  it('runs where no language is named, and sees the address', () => {
    const run = of('command')
    expect(ended(run)).toEqual(good({ tests: '', failed: '', coverage: '' }))
    expect(run.summary).toContain('; installed')
    expect(run.summary).toContain('reached https://shop.example.com')
  })

  // act may drop the last lines of a step that exits: what is printed is read in the workflow.
  it.each([
    ['no-command', 'Test', `'::error::Input "command": needed unless "language" is given.'`],
    [
      'no-language',
      'Check the inputs',
      `"::error::Input \\"language\\": $LANGUAGE must be one of node, python, java, go."`
    ]
  ])('is asked for in one sentence (%s)', async (name, step, message) => {
    const { exitCode, log } = of(name)
    expect(exitCode).toBe(1)
    expect(log).toContain(`Failure - Main ${step}`)
    expect(await readFile('.github/workflows/test.yml', 'utf8')).toContain(`echo ${message}\n`)
  })
})

/** The one secret of these histories, as the summary shows it. */
const FOUND =
  /^## ❌ Secrets: found in the history\n\n<ul>\n<li><code>github-pat<\/code> in <code>&#34;app\/\.env&#34;<\/code>, line 1, commit <code>[0-9a-f]{40}<\/code><\/li>\n<\/ul>/

describe('the search for secrets', () => {
  it('is green on a history without one', () => {
    const run = of('no-secret')
    expect(ended(run)).toMatchObject({ exitCode: 0, log: '' })
    expect(run.summary).toBe('## ✅ Secrets: none found in the history')
  })

  it('is red on one that was deleted again, reports where it was, and does not show it', () => {
    const { exitCode, log, summary } = of('old-secret')
    expect(exitCode).toBe(1)
    expect(summary).toMatch(FOUND)
    expect(log).not.toContain(SECRET)
  })
})

const NOTHING_LOCKED = '## ❔ Known vulnerabilities: not scanned, no package found in a lock file'

describe('the search for vulnerable dependencies', () => {
  it('is red on a version that is known for it, and names the one that is not', () => {
    const { exitCode, summary } = of('vulnerable')
    expect(exitCode).toBe(1)
    expect(summary).toMatch(/TEST-2026-0001 \|[^\n]*\| left-shift \| 1\.0\.0 \| 1\.1\.0 \| app\/package-lock\.json/)
  })

  it('is green on that one', () => {
    const run = of('repaired')
    expect(ended(run)).toMatchObject({ exitCode: 0, log: '' })
    expect(run.summary).toContain('No issues found')
  })

  it('is red where it could not run, and reports that the result is unknown', () => {
    const { exitCode, log, summary } = of('not-scanned')
    expect(exitCode).toBe(1)
    expect(summary).toBe('## ❔ Known vulnerabilities: the scan did not finish')
    expect(log).not.toMatch(/\| (?:Total 0 packages|No issues found)/)
  })

  it('warns where it finds nothing to scan: the result is unknown then', () => {
    const run = of('nothing-locked')
    expect(ended(run)).toMatchObject({ exitCode: 0, log: '' })
    expect(run.summary).toBe(NOTHING_LOCKED)
  })
})

describe('the scanned repository does not configure the scan', () => {
  it('a committed report does not replace the one of the scan', () => {
    const run = of('report-committed')
    expect(ended(run)).toMatchObject({ exitCode: 0, log: '' })
    expect(run.summary).toBe(NOTHING_LOCKED)
    expect(run.log).not.toContain('says the pull request')
  })

  it('a committed osv-scanner.toml ignores nothing, and is reported', () => {
    const { exitCode, log, summary } = of('dependencies-silenced')
    expect(exitCode).toBe(1)
    expect(summary).toMatch(/TEST-2026-0001 \|/)
    expect(log).toContain('::warning::osv-scanner.toml in the repository is not used.')
    expect(log).not.toContain('says the pull request')
  })

  it('no committed setting, attribute or comment hides a secret, and it is reported', () => {
    const { exitCode, log, summary } = of('secret-silenced')
    expect(exitCode).toBe(1)
    expect(summary).toMatch(FOUND)
    expect(summary).toContain('.gitleaks.toml and .gitleaksignore in the repository are ignored.')
    expect(log).not.toContain(SECRET)
  })

  it.each(['dependencies-accepted', 'secret-accepted'])('the inputs of the workflow do (%s)', name => {
    expect(ended(of(name))).toMatchObject({ exitCode: 0, log: '' })
  })
})
