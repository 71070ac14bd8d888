import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  SetRepositoryPolicyCommand,
  type CreateRepositoryCommandInput
} from '@aws-sdk/client-ecr'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud, LocalCloudOptions } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import type { RunningAction } from '../../local/runner/run-action.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { tokenOf } from '../bundle/token-endpoint.js'
import { runBundle, startBundle, type BundleOptions } from '../bundle/run-bundle.js'
import { startGithubService, type GithubService } from '../../local/services/github/github-service.js'
import {
  startSigningAuthority,
  type Attestation,
  type SigningAuthority,
  type SigningClaims
} from './signing-authority.js'
import { dockerAt, startBuildKit, type BuildKitDaemon } from './buildkit-daemon.js'

/** What is another in an attestation. */
export type AttestationChange = Partial<Omit<Attestation, 'claims'>> & { readonly claims?: Partial<SigningClaims> }

/** A checkout, BuildKit, and a local cloud whose ECR is a real registry. */
export interface BuildStage {
  readonly cloud: LocalCloud
  readonly ecr: ECRClient
  /** The registry of the cloud's account. */
  readonly host: string
  /** The checkout that is built. */
  readonly workspace: string
  readonly home: string
  write(file: string, text: string): Promise<void>
  remove(file: string): Promise<void>
  /** Commits all files; returns the commit. */
  commit(): string
  createRepository(name: string, settings?: Partial<CreateRepositoryCommandInput>): Promise<void>
  /** A fresh password of the user `AWS`. */
  password(): Promise<string>
  /** Tags that the repository holds, in alphabetical order. */
  tags(repositoryName?: string): Promise<readonly string[]>
  /** Keeps the attestations of the repository. */
  readonly github: GithubService
  readonly authority: SigningAuthority
  /** Signs what a build made, as the workflow of the tests does on its default branch, and stores it for that image. */
  attest(outputs: StepResult['outputs'], more?: AttestationChange): Promise<void>
  /** Calls of the registry's journal since it was cleared. */
  calls(action: string): number
  build(inputs: Readonly<Record<string, string>>, options?: BundleOptions): Promise<StepResult>
  startBuild(inputs: Readonly<Record<string, string>>, options?: BundleOptions): Promise<RunningAction>
  stop(): Promise<void>
}

const REPOSITORY = 'octo-org/octo-repo'
const WORKFLOW = `${REPOSITORY}/.github/workflows/local.yml@refs/heads/main`

/** Of the job that signs in these tests: the workflow that they run in. */
export const CLAIMS: SigningClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  ...{ repository: REPOSITORY, repositoryId: '1296269', ref: 'refs/heads/main', eventName: 'push' },
  ...{ workflowRef: WORKFLOW, jobWorkflowRef: WORKFLOW }
}

/** A program that reports what is in a file of the image, and what can only be run. */
export const DOCKERFILE = `FROM scratch AS base
COPY busybox /bin/busybox
FROM base AS build
COPY app.txt /app.txt
RUN ["/bin/busybox", "sh", "-c", "echo compiling; echo built of $(/bin/busybox cat /app.txt) > /out.txt"]
FROM base
COPY --from=build /out.txt /out.txt
USER 1000
ENTRYPOINT ["/bin/busybox", "cat", "/out.txt"]
`

export async function openBuildStage(options: LocalCloudOptions = {}): Promise<BuildStage> {
  const cloud = await startLocalCloud({ registry: 'docker-registry', ...options })
  const kit = await startBuildKit()
  const ecr = clientOf(cloud)
  const github = await startGithubService({ repository: REPOSITORY })
  const authority = await startSigningAuthority('public-good')
  const workspace = await mkdtemp(join(tmpdir(), 'checkout-'))
  const git = (...argv: string[]) => execFileSync('git', ['-C', workspace, ...argv], { encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  await fillCheckout(workspace)
  let host = ''
  const stage: BuildStage = {
    ...{ cloud, ecr, github, authority, workspace, home: kit.home },
    async attest({ digest = '', 'attestation-predicate': predicate = '' }, { claims, ...more } = {}) {
      const predicateType = 'https://deploy-kit.io/attestation/content/v1'
      const signed = { digest, predicate, predicateType, claims: { ...CLAIMS, ...claims }, ...more }
      const stored = { predicateType, bundle: await authority.sign(signed) }
      github.attestations.set(digest, [...(github.attestations.get(digest) ?? []), stored])
    },
    get host() {
      return host
    },
    remove: file => rm(join(workspace, file)),
    write: (file, text) => writeFile(join(workspace, file), text),
    commit() {
      git('add', '--all')
      git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--allow-empty', '--message=x')
      return git('rev-parse', 'HEAD')
    },
    async createRepository(repositoryName, settings) {
      const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName, ...settings }))
      host = repository?.repositoryUri?.split('/')[0] ?? ''
    },
    async password() {
      const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
      return Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
        .toString()
        .replace('AWS:', '')
    },
    async tags(repositoryName = 'shop/api') {
      const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
      return imageDetails.flatMap(({ imageTags = [] }) => imageTags).sort()
    },
    calls: action => cloud.journal.entries.filter(entry => entry.action === action).length,
    build: (inputs, more) => runBundle('build-push', optionsOf(stage, inputs, more)),
    startBuild: (inputs, more) => startBundle('build-push', optionsOf(stage, inputs, more)),
    stop: () => close(stage, kit)
  }
  stage.commit()
  // Where no context of the tests sends it.
  await stage.write('.git/trusted-root.jsonl', authority.trustedRoot)
  return stage
}

/** A checkout with a program that needs nothing but the kernel. */
async function fillCheckout(folder: string): Promise<void> {
  await copyFile(await realpath('/usr/bin/busybox'), join(folder, 'busybox'))
  await chmod(join(folder, 'busybox'), 0o755)
  await writeFile(join(folder, 'Dockerfile'), DOCKERFILE)
  await writeFile(join(folder, '.dockerignore'), '.git\nnotes\n')
  await writeFile(join(folder, 'app.txt'), 'one')
}

function optionsOf(
  { cloud, github, workspace, home }: BuildStage,
  inputs: Readonly<Record<string, string>>,
  { env, ...more }: BundleOptions = {}
): BundleOptions {
  return {
    cloud,
    workspace,
    github: { ref: 'refs/heads/main', api_url: github.origin },
    event: { repository: { default_branch: 'main' } },
    inputs: {
      repository: 'shop/api',
      builder: 'kit',
      'trusted-root': '.git/trusted-root.jsonl',
      'github-token': github.token,
      ...inputs
    },
    ...more,
    env: {
      GITHUB_API_URL: github.origin,
      HOME: home,
      DOCKER_HOST: process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock',
      ...env
    }
  }
}

async function close({ cloud, github, workspace }: BuildStage, kit: BuildKitDaemon): Promise<void> {
  await github.close()
  await kit.stop()
  await cloud.stop()
  await rm(workspace, { recursive: true, force: true })
}

function clientOf({ endpoint, place }: LocalCloud): ECRClient {
  const credentials = { accessKeyId: 'infrastructure', secretAccessKey: 'local' }
  return new ECRClient({ endpoint, region: place.region, credentials })
}

/** What a client of an administrator of another account of the same cloud is made with. */
export async function settingsOfAccount({ cloud }: BuildStage, accountId: string) {
  const { endpoint, place } = cloud
  const sts = new STSClient({ endpoint, region: place.region })
  const { Credentials: { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = {} } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: `arn:aws:iam::${accountId}:role/administrator`,
      RoleSessionName: 'administrator',
      WebIdentityToken: tokenOf({ sub: 'administrator', aud: 'sts.amazonaws.com' })
    })
  )
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return { endpoint, region: place.region, credentials }
}

/** ECR as that administrator sees it. */
export async function ecrOfAccount(stage: BuildStage, accountId: string): Promise<ECRClient> {
  return new ECRClient(await settingsOfAccount(stage, accountId))
}

/** Makes a repository in another account; returns its registry's host. `policy`: the external accounts that it accepts. */
export async function createForeignRepository(
  stage: BuildStage,
  { accountId, repositoryName, policy }: { accountId: string; repositoryName: string; policy?: object }
): Promise<string> {
  const ecr = await ecrOfAccount(stage, accountId)
  const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName }))
  if (policy !== undefined)
    await ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText: JSON.stringify(policy) }))
  return repository?.repositoryUri?.split('/')[0] ?? ''
}

/** Lets an account pull and push: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const letIn = (accountId: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId}:root` },
      Action: [
        ...['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        ...['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload', 'ecr:PutImage'],
        'ecr:DescribeRepositories'
      ]
    }
  ]
})

/** What an image prints when the engine pulls and runs it. The engine's client is signed in to the registry for that. */
export async function pullAndRun(stage: BuildStage, image: string): Promise<string> {
  const [host = ''] = image.split('/')
  await dockerAt(stage.home, ['login', '--username', 'AWS', '--password', await stage.password(), host])
  try {
    return await dockerAt(stage.home, ['run', '--rm', '--network', 'none', '--pull', 'always', '--quiet', image])
  } finally {
    await dockerAt(stage.home, ['logout', host])
  }
}
