import { readIgnorePatterns } from '../../../src/domain/build-context/read-ignore-patterns.js'
import { dockerfileHints } from '../../../src/domain/dockerfile/dockerfile-hints.js'
import { describeFailure } from '../../../src/domain/image-build/build-failure.js'
import type { BuildReader } from '../../../src/domain/image-build/build-step.js'
import { parseLintFindings } from '../../../src/domain/image-build/parse-lint-findings.js'
import { readClassicOutput } from '../../../src/domain/image-build/read-classic-output.js'
import { readSolveStatus } from '../../../src/domain/image-build/read-solve-status.js'
import { parseRegistryLogins } from '../../../src/domain/image-build/registry-logins.js'
import { readSourceState } from '../../../src/domain/image-build/source-state.js'
import { stageTimes } from '../../../src/domain/image-build/stage-times.js'
import { readContentStatement } from '../../../src/domain/image-proof/content-statement.js'
import { readLoginToken } from '../../../src/domain/image-registry/registry-login-token.js'
import { readImageConfig, readManifest } from '../../../src/domain/image-registry/read-manifest.js'
import { readBasicFinding, readEnhancedFinding } from '../../../src/domain/image-scan/read-findings.js'
import { fedJson, json, type Parser } from '../parser.js'

const DIGEST = `sha256:${'a'.repeat(64)}`
const STEP = { digest: 'd1', name: '[build 2/3] RUN make', started: '2026-11-21T10:00:01.000000001Z' }
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** All that the action makes of the output of a build. */
function readLines(reader: BuildReader, text: string): unknown {
  text.split('\n').forEach((line, index) => reader.take(line, index))
  return [reader.steps(), describeFailure(reader.steps(), reader.otherLines()), stageTimes(reader.steps())]
}

/** What builders, registries and scanners answer, and what images are built from. */
export const BUILD_PARSERS: readonly Parser[] = [
  {
    name: 'Dockerfile',
    modules: ['domain/dockerfile/read-stages.ts'],
    samples: [
      '# syntax=docker/dockerfile:1\nARG V=20\nFROM node:$V AS build\nWORKDIR /a\nCOPY --chown=1:1 package*.json ./\nRUN --mount=type=cache,target=/c npm ci\nFROM scratch\nCOPY --from=build /a /a\nCMD ["node", "a.js"]\n',
      'FROM a\nRUN <<E\nx\nE\nHEALTHCHECK CMD true\n'
    ],
    feed: text => dockerfileHints({ dockerfile: text, ignoreFile: undefined, target: undefined })
  },
  {
    name: 'ignore file',
    modules: ['domain/build-context/read-ignore-patterns.ts'],
    samples: ['# all\n*\n!src\n**/*.log\ndist/[a-z]?\n', '\ufeffa\\ b\n/c\n'],
    feed: text => readIgnorePatterns(text, '.dockerignore')
  },
  {
    name: 'progress of BuildKit',
    modules: ['domain/image-build/read-solve-status.ts'],
    samples: [
      [
        json({ vertexes: [STEP] }),
        json({ logs: [{ vertex: 'd1', data: base64('one\ntw') }], statuses: [{ id: 'a', vertex: 'd1', current: 1 }] }),
        json({ vertexes: [{ ...STEP, completed: '2026-11-21T10:00:03Z', cached: true }] }),
        json({ vertexes: [{ ...STEP, digest: 'd2', error: 'exit code: 1', completed: '2026-11-21T10:00:03Z' }] }),
        json({ warnings: [{ vertex: 'd1', short: base64('careful') }] })
      ].join('\n')
    ],
    feed: text => readLines(readSolveStatus(), text)
  },
  {
    name: 'output of docker build',
    modules: ['domain/image-build/read-classic-output.ts'],
    samples: [
      "Sending build context\nStep 1/2 : FROM scratch AS base\n --->\nStep 2/2 : RUN make\n ---> Running in 0123456789ab\nx\nThe command 'make' returned a non-zero code: 2"
    ],
    feed: text => readLines(readClassicOutput(), text)
  },
  {
    name: 'findings of docker build --check',
    modules: ['domain/image-build/parse-lint-findings.ts'],
    samples: [
      json({
        warnings: [{ ruleName: 'A', description: 'b', detail: 'c', location: { ranges: [{ start: { line: 3 } }] } }]
      })
    ],
    feed: text => parseLintFindings(text)?.map(({ rule, message }) => [rule.trim(), message.trim()])
  },
  {
    name: 'manifest of a registry',
    modules: ['domain/image-registry/read-manifest.ts'],
    samples: [
      json({ config: { digest: DIGEST, size: 7 }, layers: [{ digest: DIGEST, size: 1, annotations: { a: 'b' } }] }),
      json({ manifests: [{ digest: DIGEST, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } }] })
    ],
    feed: text => readManifest(text)
  },
  {
    name: 'config of an image',
    modules: ['domain/image-registry/read-manifest.ts'],
    samples: [
      json({ os: 'linux', architecture: 'amd64', config: { Labels: { a: 'b' } } }),
      json({ config: { Labels: null } })
    ],
    feed: text => readImageConfig(text)
  },
  {
    name: 'login token of ECR',
    modules: ['domain/image-registry/registry-login-token.ts'],
    samples: [base64('AWS:secret')],
    feed: text => readLoginToken(text)
  },
  {
    name: 'logins of registries',
    modules: ['domain/image-build/registry-logins.ts'],
    samples: ['user:pass:word'],
    feed: text =>
      parseRegistryLogins([
        { name: 'ghcr.io', value: text, place: { origin: { kind: 'input', input: 'registry-logins' } } }
      ])
  },
  {
    name: 'findings of a scan of ECR',
    modules: ['domain/image-scan/read-findings.ts'],
    samples: [
      json({
        name: 'CVE-2026-1',
        severity: 'HIGH',
        uri: 'https://a.example',
        attributes: [{ key: 'package_name', value: 'a' }]
      }),
      json({
        title: 'a',
        severity: 'MEDIUM',
        status: 'ACTIVE',
        packageVulnerabilityDetails: {
          vulnerabilityId: 'CVE-2026-2',
          vulnerablePackages: [{ name: 'a', version: '1', fixedInVersion: '2' }]
        }
      })
    ],
    // The SDK gives each member its documented type, or none.
    feed: fedJson((finding: object) => [readBasicFinding(typed(finding)), readEnhancedFinding(typed(finding))])
  },
  {
    name: 'statement of an attestation',
    modules: ['domain/image-proof/content-statement.ts'],
    samples: [
      json({
        predicateType: 'https://deploy-kit.io/attestation/content/v1',
        predicate: { contentKey: 'k' },
        subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }]
      })
    ],
    feed: text => readContentStatement(text)
  },
  {
    name: 'event of a run',
    modules: ['domain/image-build/source-state.ts'],
    samples: [
      json({ repository: { default_branch: 'main' }, head_commit: { id: 'abc', timestamp: '2026-11-30T10:00:00Z' } })
    ],
    feed: fedJson((event: unknown) =>
      readSourceState({ GITHUB_SHA: 'abc', GITHUB_REF: 'refs/heads/main' }, event, undefined)
    )
  }
]

/** Members of a shape that the SDK guarantees: texts and lists of objects, else absent. */
function typed(value: unknown): never {
  if (typeof value !== 'object' || value === null) return {} as never
  const members = Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const isList = name === 'attributes' || name === 'vulnerablePackages'
    if (isList) return Array.isArray(member) ? [[name, member.map(typed)]] : []
    if (name === 'packageVulnerabilityDetails')
      return typeof member === 'object' && member !== null ? [[name, typed(member)]] : []
    return typeof member === 'string' ? [[name, member]] : []
  })
  return Object.fromEntries(members) as never
}
