import { describe, expect, it } from '@jest/globals'
import { planTrustedBuild, withoutRef } from './trusted-build.js'

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/release.yml@refs/heads/feature'
}
const event = { repository: { default_branch: 'main' } }
const none = { workflow: undefined, ref: undefined }
const planned = {
  issuer: 'https://token.actions.githubusercontent.com',
  ...{ repository: 'https://github.com/acme/shop', repositoryId: '7', ref: 'refs/heads/main' },
  ...{ startedWorkflow: '.github/workflows/release.yml', signerWorkflow: undefined }
}

describe('planTrustedBuild', () => {
  it('trusts the same workflow on the default branch, whatever branch this run is for', () => {
    expect(planTrustedBuild({ env, event, jobWorkflowRef: undefined }, none)).toEqual(planned)
    expect(planTrustedBuild({ env, event, jobWorkflowRef: env.GITHUB_WORKFLOW_REF }, none)).toEqual(planned)
  })

  it('asks of a job in a called workflow that the same file signed', () => {
    const jobWorkflowRef = `org/kit/.github/workflows/build.yml@${'a'.repeat(40)}`
    expect(planTrustedBuild({ env, event, jobWorkflowRef }, none)).toEqual({
      ...planned,
      signerWorkflow: 'https://github.com/org/kit/.github/workflows/build.yml'
    })
  })

  it('takes what the step names, and the issuer of the server', () => {
    const inputs = { workflow: '.github/workflows/other.yml', ref: 'refs/tags/v1' }
    const there = { ...env, GITHUB_SERVER_URL: 'https://acme.ghe.com' }
    expect(planTrustedBuild({ env: there, event, jobWorkflowRef: undefined }, inputs)).toMatchObject({
      ...{ issuer: 'https://token.actions.acme.ghe.com', ref: 'refs/tags/v1' },
      startedWorkflow: '.github/workflows/other.yml'
    })
  })

  it('trusts nothing when the run has too little information, or the workflow is in another repository', () => {
    const without = { env, event: {}, jobWorkflowRef: undefined }
    expect(planTrustedBuild(without, none)).toBeUndefined()
    const foreign = { ...env, GITHUB_WORKFLOW_REF: 'acme/shop-evil/.github/workflows/a.yml@refs/heads/main' }
    expect(planTrustedBuild({ env: foreign, event, jobWorkflowRef: undefined }, none)).toBeUndefined()
  })
})

describe('withoutRef', () => {
  it.each([
    ['a/b/.github/workflows/x.yml@refs/heads/main', 'a/b/.github/workflows/x.yml'],
    ['a/b/.github/workflows/x.yml@refs/heads/a@refs/tags/v1', 'a/b/.github/workflows/x.yml'],
    [`a/b/.github/workflows/x.yml@${'0'.repeat(40)}`, 'a/b/.github/workflows/x.yml'],
    // A file whose name is that of another.
    ['a/b/.github/workflows/x.yml@evil.yml@refs/heads/main', 'a/b/.github/workflows/x.yml@evil.yml']
  ])('%s', (reference, file) => {
    expect(withoutRef(reference)).toBe(file)
  })
})
