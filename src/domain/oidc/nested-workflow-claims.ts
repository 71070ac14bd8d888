import type { ClaimTexts } from './token-claims.js'

/** The workflows of deploy-kit that deploy, and are called by others of it (pipeline.yml, promote.yml). */
export const NESTED_WORKFLOWS = ['deploy.yml', 'deploy-rolling.yml'] as const

/**
 * What the tokens of nested jobs may contain instead of this job's claims: the same repository at the same reference, or at the commit
 * that runs. Which of them GitHub sends for a workflow that is called by `$/` is not documented; `$/` is that commit:
 * https://docs.github.com/en/actions/reference/security/oidc
 * Empty where the claims name no reusable workflow.
 */
export function nestedWorkflowClaims(claims: ClaimTexts): readonly ClaimTexts[] {
  const { job_workflow_ref: own = '', job_workflow_sha: commit } = claims
  const [, folder, reference] = /^([^@]+\/\.github\/workflows\/)[^/@]+@(.+)$/.exec(own) ?? []
  if (folder === undefined || reference === undefined) return []
  const references = new Set(commit === undefined ? [reference] : [reference, commit])
  return NESTED_WORKFLOWS.flatMap(file =>
    [...references].map(at => ({ ...claims, job_workflow_ref: `${folder}${file}@${at}` }))
  )
}
