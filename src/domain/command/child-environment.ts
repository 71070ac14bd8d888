/** The programs that actions start. */
export type ChildTool = 'git' | 'docker' | 'ssh' | 'credential-plugin'

/**
 * What a command of the Docker client needs beside the client's own settings. `ssh-agent`: `RUN --mount=type=ssh`. `actions-cache`: layers
 * in the cache of GitHub Actions. `aws-helper`, `gcp-helper`: a credential helper that the job's Docker configuration names. All three helpers: the
 * credential plugin that a kubeconfig names.
 */
export type ChildNeed = 'ssh-agent' | 'actions-cache' | 'aws-helper' | 'gcp-helper' | 'azure-helper'

type Environment = Readonly<Record<string, string | undefined>>

// Where programs, folders and languages are, on Linux, macOS and Windows.
const MACHINE = [
  ...['PATH', 'TMPDIR', 'TMP', 'TEMP', 'TZ', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT']
]
const HOME = [
  ...[
    'HOME',
    'USER',
    'LOGNAME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'GNUPGHOME'
  ],
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMW6432']
]
const NETWORK = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR']

// Each by its name: DOCKER_PASSWORD and its like are what jobs call their own secrets.
// https://docs.docker.com/reference/cli/docker/#environment-variables
const DOCKER = [
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY'],
  ...[
    'DOCKER_API_VERSION',
    'DOCKER_CUSTOM_HEADERS',
    'DOCKER_DEFAULT_PLATFORM',
    'DOCKER_AUTH_CONFIG',
    'DOCKER_BUILDKIT'
  ],
  ...['DOCKER_CONTENT_TRUST', 'DOCKER_CONTENT_TRUST_SERVER']
]
// https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
const BUILDX = [
  ...['BUILDX_BUILDER', 'BUILDX_CONFIG', 'BUILDX_EXPERIMENTAL', 'BUILDX_METADATA_WARNINGS', 'BUILDX_NO_DEFAULT_LOAD'],
  ...['BUILDX_NO_DEFAULT_ATTESTATIONS', 'BUILDKIT_HOST', 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY', 'SOURCE_DATE_EPOCH']
]

const NEEDS: Readonly<Record<ChildNeed, readonly string[]>> = {
  'ssh-agent': ['SSH_AUTH_SOCK'],
  // https://docs.docker.com/build/cache/backends/gha/#authentication
  'actions-cache': ['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'],
  // https://github.com/awslabs/amazon-ecr-credential-helper#aws-credentials
  'aws-helper': [
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
    ...['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_SDK_LOAD_CONFIG', 'AWS_CA_BUNDLE'],
    ...['AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ECR_CACHE_DIR'],
    ...['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
    ...['AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'],
    ...['AWS_ECR_DISABLE_CACHE', 'AWS_ECR_IGNORE_CREDS_STORAGE']
  ],
  'gcp-helper': ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'CLOUDSDK_CORE_PROJECT'],
  // https://azure.github.io/kubelogin/topics/environment-variables.html
  'azure-helper': [
    ...[
      'AZURE_CLIENT_ID',
      'AZURE_CLIENT_SECRET',
      'AZURE_TENANT_ID',
      'AZURE_FEDERATED_TOKEN_FILE',
      'AZURE_AUTHORITY_HOST'
    ],
    ...[
      'AZURE_CONFIG_DIR',
      'AAD_LOGIN_METHOD',
      'AAD_SERVICE_PRINCIPAL_CLIENT_ID',
      'AAD_SERVICE_PRINCIPAL_CLIENT_SECRET'
    ]
  ]
}

/** Git reads one repository, and no settings but those of its own: https://git-scm.com/docs/git#_environment_variables */
const GIT_ALONE: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // A partial clone would fetch what it lacks, by a program that its settings name.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none'
}

/**
 * buildx would run Git in the context, which may itself be a repository made of committed files, to record in the provenance which commit
 * it is: https://docs.docker.com/build/building/variables/#buildx_git_info.
 */
const DOCKER_FIXED: Readonly<Record<string, string>> = {
  BUILDX_GIT_INFO: 'false',
  BUILDX_GIT_LABELS: 'false',
  BUILDX_GIT_CHECK_DIRTY: 'false'
}

/**
 * All that a program sees of the job's environment. The rest, which holds inputs, the tokens of the job and credentials of AWS, stays with
 * the action; a value that a command is to see is given to it by name.
 */
export function childEnvironment(
  env: Environment,
  { tool, needs = [] }: { readonly tool: ChildTool; readonly needs?: readonly ChildNeed[] }
): Readonly<Record<string, string>> {
  if (tool === 'git') return { ...pick(env, MACHINE), ...GIT_ALONE }
  // Its settings are a file that the action writes: https://man.openbsd.org/ssh#F
  if (tool === 'ssh') return pick(env, [...MACHINE, 'HOME', 'USER', 'LOGNAME', ...needs.flatMap(need => NEEDS[need])])
  if (tool === 'credential-plugin')
    return pick(env, [...MACHINE, ...HOME, ...NETWORK, ...needs.flatMap(need => NEEDS[need])])
  // An engine that is reached by SSH asks the agent, too.
  const isRemote = env.DOCKER_HOST?.startsWith('ssh://') === true
  const requested = [...needs, ...(isRemote ? (['ssh-agent'] as const) : [])].flatMap(need => NEEDS[need])
  return { ...pick(env, [...MACHINE, ...HOME, ...NETWORK, ...DOCKER, ...BUILDX, ...requested]), ...DOCKER_FIXED }
}

/** Names are alike in capitals and small letters on Windows, and those of proxies everywhere. */
function pick(env: Environment, names: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set(names)
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && wanted.has(entry[0].toUpperCase())
  )
  return Object.fromEntries(entries)
}

/** What the credential helpers of a Docker configuration need: https://docs.docker.com/reference/cli/docker/login/#credential-helpers */
export function helperNeeds(config: Readonly<Record<string, unknown>>): readonly ChildNeed[] {
  const { credHelpers } = config
  if (typeof credHelpers !== 'object' || credHelpers === null) return []
  const helpers = new Set<unknown>(Object.values(credHelpers))
  return [
    ...(helpers.has('ecr-login') ? (['aws-helper'] as const) : []),
    ...(helpers.has('gcloud') || helpers.has('gcr') ? (['gcp-helper'] as const) : [])
  ]
}
