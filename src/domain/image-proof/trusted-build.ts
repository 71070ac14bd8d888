/** The build whose signature is accepted. */
export interface TrustedBuild {
  readonly issuer: string
  /** `https://github.com/acme/shop`. */
  readonly repository: string
  readonly repositoryId: string | undefined
  /** `refs/heads/main`. */
  readonly ref: string
  /** Path of the workflow file that its runs start with: `.github/workflows/release.yml`. */
  readonly startedWorkflow: string
  /** The workflow file that holds the signing job, without its ref; undefined when that is the same file. */
  readonly signerWorkflow: string | undefined
}

interface RunFacts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly event: unknown
  /** `job_workflow_ref` of the job's own token: the workflow file that holds this job. */
  readonly jobWorkflowRef: string | undefined
}

/** What the step overrides. */
export interface TrustInputs {
  readonly workflow: string | undefined
  readonly ref: string | undefined
}

/**
 * The build that this run takes over from: the same job of the same workflow file, on the default branch of the same repository. Undefined
 * when the run has too little information. https://docs.github.com/actions/reference/security/oidc
 */
export function planTrustedBuild(
  { env, event, jobWorkflowRef }: RunFacts,
  inputs: TrustInputs
): TrustedBuild | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: name,
    GITHUB_WORKFLOW_REF: runs = '',
    GITHUB_REPOSITORY_ID
  } = env
  const { repository } = (event ?? {}) as { readonly repository?: { readonly default_branch?: unknown } }
  const branch = repository?.default_branch
  const ref = inputs.ref ?? (typeof branch === 'string' && branch !== '' ? `refs/heads/${branch}` : undefined)
  const own = withoutRef(runs)
  const workflow =
    inputs.workflow ?? (own.startsWith(`${name ?? ''}/`) ? own.slice((name ?? '').length + 1) : undefined)
  if (server === undefined || name === undefined || ref === undefined || workflow === undefined || workflow === '')
    return undefined
  const job = jobWorkflowRef === undefined ? undefined : withoutRef(jobWorkflowRef)
  return {
    issuer: `https://token.actions.${server === 'https://github.com' ? 'githubusercontent.com' : new URL(server).host}`,
    repository: `${server}/${name}`,
    repositoryId: GITHUB_REPOSITORY_ID === '' ? undefined : GITHUB_REPOSITORY_ID,
    ref,
    startedWorkflow: workflow,
    signerWorkflow: job === undefined || job === own ? undefined : `${server}/${job}`
  }
}

/** `acme/shop/.github/workflows/build.yml` of `acme/shop/.github/workflows/build.yml@refs/heads/main`, or of the same with a commit. */
export function withoutRef(workflowRef: string): string {
  // The name of a file can hold an "@" too, but no slash.
  return workflowRef.replace(/^(.*?)@(?:refs\/.*|[0-9a-f]{40}|[0-9a-f]{64})$/s, '$1')
}
