import { requestedWait } from '../../../src/http/requested-wait.js'
import { refusedAnswer } from '../../../src/http/refused-answer.js'
import { findMismatch } from '../../../src/domain/gate/judge/check-probe.js'
import type { ProbeExpectation, VersionExpectation } from '../../../src/domain/gate/gate-plan.js'
import { readDeploymentPayload } from '../../../src/domain/delivery/read-deployment-payload.js'
import { readVerdict } from '../../../src/domain/delivery/deployment-status.js'
import { isImmutableTag } from '../../../src/domain/image-registry/image-repository.js'
import { readLoginToken } from '../../../src/domain/image-registry/registry-login-token.js'
import { readImageConfig, readManifest } from '../../../src/domain/image-registry/read-manifest.js'
import { parseResult } from '../../../src/domain/notice/parse-result.js'
import { parseThread } from '../../../src/domain/notice/thread.js'
import { judgeTrustPolicy } from '../../../src/domain/oidc/judge-trust-policy.js'
import { readClaimTexts, readTokenClaims } from '../../../src/domain/oidc/token-claims.js'
import { isSamePolicy } from '../../../src/targets/ecs/domain/iam/policy-statement.js'
import { recallMemory } from '../../../src/targets/ecs/domain/traffic-shift/configuration-memory.js'
import { judgeFindings } from '../../../src/domain/image-scan/judge-findings.js'
import { renderFindings } from '../../../src/render/summary/render-findings.js'
import { parseAllowList } from '../../../src/domain/image-scan/parse-allow-list.js'
import { classifyFailure, describeFailure } from '../../../src/aws/failure.js'
import { classifyGitHubFailure } from '../../../src/github/github-failure.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { parseDocument } from '../../../src/targets/ecs/use-cases/task-definition/parse-document.js'
import { asString, KIB, MIB, type InputClass } from '../input-class.js'
import { spread } from './documents.js'

const probe = (body: string) =>
  ({ kind: 'answer', status: 200, headers: new Map([['x-version', body]]), body }) as const
const expectation = (version: VersionExpectation['in']): ProbeExpectation => ({
  ...{ statuses: [{ from: 200, to: 299 }], bodyContains: undefined, headers: new Map<string, string>() },
  version: { equals: '1', in: version }
})

const trust = (condition: string) => ({
  Statement: [
    {
      ...{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
      Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' },
      Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': condition } }
    }
  ]
})

const error = (text: string) =>
  Object.assign(new Error(text), { name: text, $metadata: { httpStatusCode: 400 }, code: text })

const CLASSES: readonly InputClass[] = [
  {
    name: 'answer of a probe',
    limitBytes: 64 * KIB,
    shapes: {
      alone: hostile => hostile,
      'in JSON': hostile => `{"a":{"b":${asString(hostile)}}}`,
      'unclosed JSON': hostile => `{"a":${hostile}`
    },
    feed: text => [
      findMismatch(probe(text), expectation({ kind: 'json', path: ['a', 'b'] })),
      findMismatch(probe(text), expectation({ kind: 'header', name: 'x-version' }))
    ]
  },
  {
    name: 'manifest of a registry',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      layers: hostile => `{"config":{"digest":"a"},"layers":[${spread(hostile, () => '{"digest":"a","size":1}')}]}`,
      platforms: hostile =>
        `{"manifests":[${spread(hostile, () => '{"digest":"a","platform":{"os":"linux","architecture":"amd64"}}')}]}`
    },
    feed: text => readManifest(text)
  },
  {
    name: 'config of an image',
    limitBytes: MIB,
    shapes: { alone: hostile => hostile, labels: hostile => `{"config":{"Labels":{${hostile}"end":"1"}}}` },
    feed: text => readImageConfig(text)
  },
  {
    name: 'login token of ECR',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      decoded: hostile => btoa(hostile.slice(0, hostile.length * 0.7).replaceAll(/[^\0-\u00ff]/g, ''))
    },
    feed: readLoginToken
  },
  {
    name: 'OpenID Connect token',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      claims: hostile =>
        `a.${Buffer.from(`{"sub":${asString(hostile.slice(0, hostile.length * 0.3))}}`).toString('base64url')}.b`
    },
    feed: text => [readTokenClaims(text), readClaimTexts(text)]
  },
  {
    name: 'trust policy, pattern',
    limitBytes: 4 * KIB,
    feed: text => judgeTrustPolicy(trust(text), { sub: 'a'.repeat(1_000) })
  },
  {
    name: 'trust policy, subject',
    limitBytes: MIB,
    feed: text => judgeTrustPolicy(trust('*a*-*a*.*x'), { sub: text })
  },
  {
    name: 'trust policy',
    limitBytes: MIB,
    texts: ['commas', 'nested lists', 'nested objects'],
    shapes: { conditions: hostile => `[${spread(hostile, () => '"a"')}]`, alone: hostile => hostile },
    feed: async text => {
      const { value } = await parseDocument(text, { kind: 'file', path: 'trust.json' })
      return [judgeTrustPolicy(value, {}), isSamePolicy(value, {})]
    }
  },
  {
    name: 'pattern of immutable tags',
    limitBytes: 128,
    feed: text => isImmutableTag('a'.repeat(128), { kind: 'mutable-except', patterns: [text] })
  },
  {
    name: 'payload of a deployment',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'as a time': hostile =>
        JSON.stringify({
          schema: 'deploy-kit/deployment@1',
          service: 'a',
          environment: 'b',
          version: hostile,
          startedAt: `2026-01-01T${hostile}`,
          kind: 'deploy'
        })
    },
    feed: readDeploymentPayload
  },
  { name: 'status of a deployment', limitBytes: MIB, feed: readVerdict },
  { name: 'result', limitBytes: MIB, feed: text => parseResult('result', text) },
  {
    name: 'thread',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      messages: hostile => `{"schema":"deploy-kit/thread@1","of":"a","startedAt":1,"messages":{${hostile}"end":"a"}}`
    },
    feed: parseThread
  },
  {
    name: 'tags of a service',
    limitBytes: 64 * KIB,
    feed: text => recallMemory([{ key: 'deploy-kit:configuration-before', value: text }], {})
  },
  {
    name: 'error of AWS',
    limitBytes: MIB,
    feed: text => [classifyFailure(error(text)), describeFailure('ecs:UpdateService', 'rejected', error(text))]
  },
  {
    name: 'error of GitHub',
    limitBytes: MIB,
    feed: text => classifyGitHubFailure({ status: 403, message: text, response: { headers: {} } }, 0)
  },
  {
    name: 'refusal of a webhook',
    limitBytes: MIB,
    feed: text => refusedAnswer('The webhook', new Response(text, { status: 400 }))
  },
  {
    name: 'header Retry-After',
    limitBytes: 64 * KIB,
    texts: ['digits', 'decimal digits', 'words', 'dots', 'dashes', 'digits before a letter'],
    feed: text => requestedWait({ status: 429, headers: new Headers({ 'retry-after': text }) }, 0)
  },
  {
    name: 'findings of a scan',
    limitBytes: MIB,
    texts: ['letters'],
    shapes: { 'different ones': hostile => hostile },
    feed: text => {
      const count = Math.floor(text.length / 200)
      const ids = Array.from({ length: count }, (_, index) => `CVE-2026-${index}`)
      const findings = ids.map(
        id => ({ id, severity: 'HIGH', packages: ['a 1'], fixedIn: undefined, uri: undefined }) as const
      )
      const allow = parseAllowList(`[${ids.map(id => `{id: ${id}x, until: 2026-12-31, reason: a}`).join(', ')}]`, {
        kind: 'input',
        input: 'scan-allow'
      })
      const platforms = ['linux/amd64', 'linux/arm64'].map(name => ({
        name,
        reading: { kind: 'complete', findings } as never
      }))
      return renderFindings(judgeFindings(platforms, { failOn: 'HIGH', allow }, '2026-01-01'))
    }
  },
  {
    name: 'findings of one name',
    limitBytes: MIB,
    texts: ['letters'],
    feed: text => {
      const findings = Array.from(
        { length: Math.floor(text.length / 200) },
        (_, index) =>
          ({ id: 'CVE-1', severity: 'HIGH', packages: [`a ${index}`], fixedIn: undefined, uri: undefined }) as const
      )
      return renderFindings(
        judgeFindings(
          [{ name: 'a', reading: { kind: 'complete', findings } as never }],
          { failOn: 'HIGH', allow: [] },
          '2026-01-01'
        )
      )
    }
  }
]

/** What AWS, GitHub, registries, services and webhooks answer, and what is handed on between jobs. */
export const ANSWERS: readonly InputClass[] = CLASSES.map(input => ({ texts: PLAIN_TEXTS, ...input }))
