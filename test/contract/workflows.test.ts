import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown
        readonly 'timeout-minutes'?: number
        readonly uses?: string
        readonly steps?: readonly Step[]
      }
    >
  >
}

const folder = '.github/workflows'
const files = readdirSync(folder).filter(file => /\.ya?ml$/.test(file))

describe.each(files)('the workflow %s', file => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps ?? [])

  it('starts from no permissions, and each job lists those that it needs', () => {
    expect(permissions).toEqual({})
    expect(Object.entries(jobs).filter(([, job]) => job.permissions === undefined)).toEqual([])
  })

  it('pins what it uses by commit, with the version behind it', () => {
    const uses = text.split('\n').filter(line => /^\s*(?:- )?uses:/.test(line))
    const allowed = /uses: (?:\$\/\S+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
    // What is tested before a release is the tag rc itself.
    const candidate =
      file === '.consumer-test.yml' ? /uses: org\/deploy-kit\S*@rc # zizmor: ignore\[unpinned-uses\]$/ : /^\b$/
    expect(uses.filter(line => !allowed.test(line) && !candidate.test(line))).toEqual([])
  })

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('approves only what was tested', () => {
    const approving = steps.filter(step => step.with?.resume === 'approve')
    expect(approving.filter(step => (step.with?.['task-definition'] ?? step.with?.images) === undefined)).toEqual([])
  })

  it('puts no expression into a script', () => {
    expect(steps.filter(step => step.run?.includes('${{'))).toEqual([])
  })

  it('bounds every job', () => {
    const unbounded = Object.entries(jobs).filter(
      ([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined
    )
    expect(unbounded.map(([name]) => name)).toEqual([])
  })
})
