import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { openBuildStage, type BuildStage } from './build-stage.js'

// `npm run test:docker`: the calls of real builds, compared with the permissions in the README.
let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage({ rate: 12 })
}, 900_000)
beforeEach(() => {
  stage.cloud.journal.clear()
  stage.cloud.scans.clear()
})
afterAll(() => stage.stop())

const POLICY =
  '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":9},"action":{"type":"expire"}}]}'

/** The IAM actions of the calls that were made, Docker's among them, which the README does not list. */
async function unlisted(): Promise<readonly string[]> {
  const made = [...new Set(stage.cloud.journal.entries.map(entry => entry.action))]
  expect(made).toContain('ecr:PutImage')
  const readme = await readFile('actions/build-push/README.md', 'utf8')
  const section = readme.split(/^## /m).find(part => part.startsWith('Permissions')) ?? ''
  const listed: readonly string[] = section.match(/\b[a-z0-9-]+:[A-Z]\w+/g) ?? []
  return made.filter(name => !listed.includes(name))
}

describe('the permissions in the README of build-push', () => {
  it('suffice to create a repository, build, push, and wait for a scan that finds too much', async () => {
    const findings = [
      { name: 'CVE-2026-1', severity: 'HIGH', package: 'openssl', version: '3.0.1' },
      { name: 'CVE-2026-2', severity: 'CRITICAL' }
    ] as const
    stage.cloud.scans.add({ repository: 'shop/api', findings, takes: 5_000 })
    const { outcome, outputs, summary } = await stage.build({
      'create-repository': 'true',
      'repository-lifecycle-policy': POLICY,
      scan: 'wait',
      'scan-allow': '- { id: CVE-2026-2, until: 2999-12-31, reason: not reached }'
    })
    expect(outcome).toBe('failure')
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'scan-findings', 'scan-verdict': 'failed' })
    expect(JSON.parse(outputs['scan-findings'] ?? '{}')).toMatchObject({ CRITICAL: 1, HIGH: 1 })
    expect(summary).toContain('allowed until 2999-12-31: not reached')
    expect(stage.calls('ecr:PutLifecyclePolicy')).toBe(1)
    expect(await unlisted()).toEqual([])
  }, 900_000)

  it('suffice to request a scan, which is unknown where it cannot be read', async () => {
    await stage.createRepository('shop/other')
    const { outcome, outputs } = await stage.build({ repository: 'shop/other', scan: 'wait' })
    expect(outcome).toBe('failure')
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'scan-unknown', 'scan-verdict': 'unknown' })
    expect(outputs.reason).toContain('UnsupportedImageError')
    expect(stage.calls('ecr:StartImageScan')).toBe(1)
    expect(await unlisted()).toEqual([])
  }, 900_000)
})
