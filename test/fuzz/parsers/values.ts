import { readSide } from '../../../src/actions/judge-window/side-inputs.js'
import { readAwsEnvironment } from '../../../src/domain/aws-environment/aws-environment.js'
import { readCommand } from '../../../src/domain/command/command-words.js'
import { parseGoals } from '../../../src/domain/delivery/goals.js'
import { findMismatch } from '../../../src/domain/gate/judge/check-probe.js'
import { planTags } from '../../../src/domain/image-build/image-tags.js'
import { readEcrImage } from '../../../src/domain/image-registry/ecr-image.js'
import { parseImageReference } from '../../../src/domain/image-registry/image-reference.js'
import { parseRegistryAddress, readEcrHost } from '../../../src/domain/image-registry/registry-address.js'
import { parseCalendarTime } from '../../../src/domain/input/calendar-time.js'
import { parseDurationSeconds } from '../../../src/domain/input/duration.js'
import { inputReader } from '../../../src/domain/input/input-reader.js'
import { readNamedValues } from '../../../src/domain/input/named-values.js'
import { readLocalClock } from '../../../src/domain/local-clock/local-clock.js'
import { parseSlackMention } from '../../../src/domain/notice/slack-mention.js'
import { readClaimTexts, readTokenClaims } from '../../../src/domain/oidc/token-claims.js'
import { readProxies } from '../../../src/domain/proxy/proxies.js'
import { parseSteps } from '../../../src/domain/rollout/rollout-steps.js'
import { readRunIdentity } from '../../../src/domain/rollout/run-identity.js'
import { decodePath } from '../../../src/domain/test-report/decode-path.js'
import { refusedAnswer } from '../../../src/http/refused-answer.js'
import { requestedWait } from '../../../src/http/requested-wait.js'
import { setEnvLines } from '../../../src/targets/compose/domain/project/set-env-lines.js'
import type { Parser } from '../parser.js'

const reader = (text: string) => inputReader(() => text)
const TOKEN = ['{}', '{"sub":"repo:a/b:ref:refs/heads/main","aud":"sts.amazonaws.com","iss":"https://a.example","n":1}']
  .map(part => Buffer.from(part).toString('base64url'))
  .concat('sig')
  .join('.')
const EXPECTED = { statuses: [{ from: 200, to: 299 }], bodyContains: undefined, headers: new Map<string, string>() }
const answer = (body: string) => ({
  kind: 'answer' as const,
  status: 200,
  headers: new Map([['x-version', body]]),
  body
})
const value = (
  name: string,
  module: string,
  [samples, feed]: readonly [readonly string[], Parser['feed']]
): Parser => ({
  ...{ name, modules: module === '' ? [] : [`domain/${module}.ts`], samples, feed }
})

/** Values of inputs, variables and headers that are no documents. */
export const VALUE_PARSERS: readonly Parser[] = [
  value('duration', 'input/duration', [
    ['5m', '1h30m', '90s'],
    text => [parseDurationSeconds(text), reader(text).durationSeconds('x', { from: 0, to: 1e9 })]
  ]),
  value('calendar time', 'input/calendar-time', [
    ['2026-11-30T10:00:00Z', '2026-11-30T10:00:00.5+01:00'],
    text => parseCalendarTime(text)
  ]),
  value('list, block and choice', '', [
    ['a, b\nc'],
    text => [reader(text).list('x'), reader(text).block('x'), reader(text).text('x')]
  ]),
  value('choice', '', [['fast'], text => reader(text).choice('x', ['fast', 'slow'])]),
  value('yes or no', '', [['true', 'no'], text => reader(text).yesNo('x')]),
  value('whole number', '', [['7'], text => reader(text).wholeNumber('x', { from: 1, to: 10 })]),
  value('steps', 'rollout/rollout-steps', [['10, 50, 100', 'linear 20', 'blue-green'], text => parseSteps(text)]),
  value('command', 'command/command-words', [
    ['node "a b" \'c\' d\\ e', '["a", "b"]'],
    text => readCommand(reader(text), 'command')
  ]),
  value('goals', 'delivery/goals', [
    ['lead-time=1h', 'failure-rate=5%', 'deployments-per-day=2.5'],
    text => parseGoals([text])
  ]),
  value('names with values', 'input/named-values', [
    ['api=8080', 'worker = 9'],
    text =>
      readNamedValues(text.split('\n'), { input: 'ports', noun: 'service', name: /^[a-z]+$/, example: 'api=8080' })
  ]),
  value('image reference', 'image-registry/image-reference', [
    [`r.io:5000/shop/api:1.4@sha256:${'a'.repeat(64)}`, 'api'],
    text => parseImageReference(text)
  ]),
  value('image of ECR', 'image-registry/ecr-image', [
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1'],
    text => readEcrImage(text)
  ]),
  value('registry', 'image-registry/registry-address', [
    ['ghcr.io', 'ecr', '123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
    text => [parseRegistryAddress(text, 'registry'), readEcrHost(text)]
  ]),
  value('tags, versions and branches', '', [
    ['v1.4.2-rc.1+b', 'feature/a b'],
    text => planTags(['semver', 'branch', 'sha'], { gitTag: text, branch: text, commit: 'a'.repeat(40) } as never)
  ]),
  value('rules of tags', '', [
    ['semver', 'type=a', 'latest'].slice(0, 1),
    text => planTags(reader(text).list('tags'), { gitTag: 'v1.2.3' } as never)
  ]),
  value('mentions', 'notice/slack-mention', [
    ['@here', '<@U12345>', 'S0123ABCD'].slice(0, 2),
    text => parseSlackMention(text)
  ]),
  value('OpenID Connect token', 'oidc/token-claims', [[TOKEN], text => [readClaimTexts(text), readTokenClaims(text)]]),
  value('variables of proxies', 'proxy/proxies', [
    ['http://user:pass@proxy.example:3128', 'a.example,.b.example:80'].slice(0, 1),
    text => readProxies({ HTTPS_PROXY: text, NO_PROXY: text })
  ]),
  value('region of AWS', 'aws-environment/aws-environment', [
    ['eu-west-1'],
    text => readAwsEnvironment({ AWS_REGION: text })
  ]),
  value('clock of the local cloud', 'local-clock/local-clock', [
    ['60@1800000000000'],
    text => readLocalClock({ DEPLOY_KIT_LOCAL_CLOCK: text, AWS_ENDPOINT_URL: 'http://localhost:1' })
  ]),
  value('run of a workflow', 'rollout/run-identity', [
    ['12'],
    text => readRunIdentity({ GITHUB_RUN_ID: text, GITHUB_SERVER_URL: text, GITHUB_REPOSITORY: text, GITHUB_SHA: text })
  ]),
  value('path in a report', 'test-report/decode-path', [['src/%C3%A9.ts', 'file:///a/b'], text => decodePath(text)]),
  value('answer of a probe', '', [
    ['{"build":{"version":"1"}}'],
    text => [
      findMismatch(answer(text), {
        ...EXPECTED,
        version: { equals: '1', in: { kind: 'json', path: ['build', 'version'] } }
      }),
      findMismatch(answer(text), { ...EXPECTED, version: { equals: '1', in: { kind: 'header', name: 'x-version' } } })
    ]
  ]),
  value('header Retry-After', '', [
    ['120', 'Mon, 30 Nov 2026 10:00:00 GMT'],
    text => requestedWait({ status: 429, headers: headersWith(text) }, 0)
  ]),
  {
    name: 'refusal of a webhook',
    modules: [],
    samples: ['{"error":"invalid_payload"}', 'no_service'],
    feed: async text => (await refusedAnswer('The webhook', new Response(text, { status: 400 }))).code
  },
  {
    name: 'dotenv file of a Compose project',
    modules: [],
    samples: ['# a\nAPI_IMAGE=a:1\nexport TAG: "2"\n'],
    feed: text => setEnvLines(text, new Map([['API_IMAGE', 'a:2']]))
  },
  {
    name: 'side of judge-window',
    modules: ['actions/judge-window/side-inputs.ts'],
    samples: ['tag=1.4.2\nid = api:42\n'],
    feed: text => readSide('canary', text)
  }
]

/** A header as HTTP allows it: others never arrive. */
function headersWith(text: string): Headers {
  return new Headers({ 'retry-after': text.replaceAll(/[^\x20-\x7e]/g, '') })
}
