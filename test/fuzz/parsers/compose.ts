import { DeployError } from '../../../src/domain/errors.js'
import { readAnswer } from '../../../src/targets/compose/server/read-answer.js'
import { readFrame } from '../../../src/targets/compose/domain/framed-script.js'
import { parseLockFile } from '../../../src/targets/compose/domain/lease/lock-file.js'
import { parseContainers } from '../../../src/targets/compose/domain/parse-containers.js'
import { readComposeProject } from '../../../src/targets/compose/domain/project/compose-project.js'
import { readReleaseId } from '../../../src/targets/compose/domain/release/release.js'
import { parseServerAddress } from '../../../src/targets/compose/domain/server-address.js'
import { parseServerJson } from '../../../src/targets/compose/domain/server-json.js'
import { readSshFailure } from '../../../src/targets/compose/domain/ssh-failure.js'
import { json, type Parser } from '../parser.js'

const ID = 'a'.repeat(64)
const DIGEST = `sha256:${'1'.repeat(64)}`
const HOST = { host: '203.0.113.7', port: 22, user: 'deploy' }
const below = (folder: string, ...files: readonly string[]) =>
  files.map(file => `targets/compose/domain/${folder}${file}.ts`)

const CONTAINER = json({
  ...{ id: ID, name: '/shop-api-1', labels: { service: 'api', configHash: 'c' }, image: 'r.io:5000/api:1' },
  ...{ imageId: DIGEST, state: 'running', health: 'healthy', exitCode: 0, isOutOfMemory: false, restarts: 2 },
  ...{ createdAt: '2026-11-29T10:00:00.123456789Z', startedAt: '2026-11-29T10:00:01.5Z' },
  ...{ restartPolicy: { Name: 'always', MaximumRetryCount: 0 }, addresses: [['shop_default', '10.1.2.3', ''], null] }
})
const PROJECT = json({
  name: 'shop',
  networks: { default: { name: 'shop_default' } },
  services: {
    api: {
      ...{ image: 'api:1', ports: [{ target: 8080, published: '8080' }], expose: ['7000-7002/tcp'], scale: 2 },
      ...{ healthcheck: { test: ['CMD', 'true'] }, depends_on: { db: {} }, stop_grace_period: '1m30.5s' },
      ...{ volumes: [{ type: 'volume', source: 'data' }], deploy: { replicas: 2 }, env_file: [{ path: '.env' }] }
    }
  }
})
/** What a server with Docker Compose and its proxy print, and the files that deploy-kit keeps there. */
export const COMPOSE_PARSERS: readonly Parser[] = [
  {
    name: 'output of docker inspect',
    modules: below('', 'parse-containers', 'server-json'),
    samples: [`${CONTAINER}\n${json({ imageOf: DIGEST, digests: [`r.io:5000/api@${DIGEST}`] })}\n`],
    feed: text => parseContainers(text)
  },
  {
    name: 'output of docker compose config',
    modules: below('project/', 'compose-project', 'read-service'),
    samples: [PROJECT],
    feed: text => [readComposeProject(text, PROJECT), readComposeProject(PROJECT, text)]
  },
  {
    name: 'JSON of a server',
    modules: below('', 'server-json'),
    samples: ['{"a":1}'],
    feed: text => parseServerJson(text, 'docker info')
  },
  {
    name: 'lock file',
    modules: below('lease/', 'lock-file'),
    samples: [`1800000000\n${json({ holder: 'run 1#abc', expiresAt: 1_799_999_999_500, note: '{}' })}\n`, 'dropped\n'],
    feed: text => parseLockFile(text)
  },
  {
    name: 'ID of a release',
    modules: below('release/', 'release'),
    samples: [`api.${'3'.repeat(16)}.${'9'.repeat(16)}+worker.${'a'.repeat(16)}.${'b'.repeat(16)}`],
    feed: text => readReleaseId(text)
  },
  {
    name: 'output of a framed script',
    modules: below('', 'framed-script').concat('targets/compose/server/read-answer.ts'),
    samples: ['MARK\nout\nMARK 0\n'],
    quotes: 'answers',
    feed: text => [readFrame({ stdout: text, stderr: text }, 'MARK'), answerOf(text)]
  },
  {
    name: 'errors of ssh',
    modules: below('', 'ssh-failure'),
    samples: [
      'deploy@a: Permission denied (publickey).\n',
      'Load key "/k": invalid format\nssh: connect to host a port 22: Connection refused'
    ],
    feed: text => readSshFailure(text)
  },
  {
    name: 'address of a server',
    modules: below('', 'server-address'),
    samples: ['deploy@203.0.113.7:2222', 'a@[2001:db8::1]'],
    feed: text => parseServerAddress(text, 'server')
  }
]

/** The answer of a script; its error is thrown, so that it is checked. */
function answerOf(text: string): unknown {
  const call = { program: 'true', args: [], effect: 'change' } as const
  const sent = {
    call,
    mark: 'MARK',
    address: { ...HOST, knownHosts: '', privateKey: undefined, jumps: [] },
    isTimedOut: false
  }
  const answer = readAnswer({ exitCode: 255, stdout: text, stderr: text }, sent)
  if (answer instanceof DeployError) throw answer
  return answer
}
