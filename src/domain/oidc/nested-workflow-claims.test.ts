import { describe, expect, it } from '@jest/globals'
import { nestedWorkflowClaims } from './nested-workflow-claims.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const WORKFLOWS = 'org/deploy-kit/.github/workflows'
const refsOf = (claims: Readonly<Record<string, string>>) =>
  nestedWorkflowClaims(claims).map(({ job_workflow_ref: ref }) => ref)

describe('the claims of nested jobs', () => {
  it('name the workflows that deploy, at the reference of this job and at its commit', () => {
    const claims = { sub: 'x', job_workflow_ref: `${WORKFLOWS}/doctor.yml@refs/tags/v1`, job_workflow_sha: COMMIT }
    expect(refsOf(claims)).toEqual([
      `${WORKFLOWS}/deploy.yml@refs/tags/v1`,
      `${WORKFLOWS}/deploy.yml@${COMMIT}`,
      `${WORKFLOWS}/deploy-rolling.yml@refs/tags/v1`,
      `${WORKFLOWS}/deploy-rolling.yml@${COMMIT}`
    ])
    expect(nestedWorkflowClaims(claims).map(({ sub }) => sub)).toEqual(['x', 'x', 'x', 'x'])
  })

  it('are reported once where this job is pinned by its commit', () => {
    const claims = { job_workflow_ref: `${WORKFLOWS}/doctor.yml@${COMMIT}`, job_workflow_sha: COMMIT }
    expect(refsOf(claims)).toEqual([`${WORKFLOWS}/deploy.yml@${COMMIT}`, `${WORKFLOWS}/deploy-rolling.yml@${COMMIT}`])
  })

  it.each([{}, { job_workflow_ref: '' }, { job_workflow_ref: 'nonsense' }])('are none of %j', claims => {
    expect(nestedWorkflowClaims(claims as Readonly<Record<string, string>>)).toEqual([])
  })
})
