import { parseAllowList } from '../../../src/domain/image-scan/parse-allow-list.js'
import { readSecretLines } from '../../../src/domain/gate/source/read-secret.js'
import { parseLinks } from '../../../src/domain/notice/parse-links.js'
import { parseRoutes } from '../../../src/domain/notice/parse-routes.js'
import { parseJson } from '../../../src/domain/document/parse-json.js'
import { parseYaml } from '../../../src/domain/document/parse-yaml.js'
import { decodeText } from '../../../src/domain/text/decode-text.js'
import { parseDocument } from '../../../src/targets/ecs/use-cases/task-definition/parse-document.js'
import { json, type Parser } from '../parser.js'

const INPUT = { kind: 'input', input: 'overlay' } as const
const TASK = json({ family: 'api', containerDefinitions: [{ name: 'web', image: 'web:1', cpu: 256.5 }] })
const COMMENTED = `// a comment\n${TASK.replace('{', '{ /* b */ ')}`
const YAML =
  'family: api\ncontainerDefinitions:\n  - &web { name: web, image: "web:1" } # first\n  - <<: *web\n    command: |\n      a\n      b\n'

/** JSON, YAML, and inputs with several lines. */
export const DOCUMENT_PARSERS: readonly Parser[] = [
  {
    name: 'JSON document',
    modules: ['domain/document/parse-json.ts'],
    samples: [TASK, COMMENTED, '[1e3, -0.5, "\\u00e9", null]'],
    feed: text => {
      const document = parseJson(text, { kind: 'file', path: 'task.json' })
      return [document.value, document.positionOf(['containerDefinitions', 0, 'name'])]
    }
  },
  {
    name: 'YAML document',
    modules: ['domain/document/parse-yaml.ts', 'domain/document/yaml-tree.ts'],
    samples: [YAML.replace('  - <<: *web\n', '  - name: b\n'), TASK, 'a: [1, 0x1f, 1e3, .5]\nb: ~\n'],
    feed: text => {
      const document = parseYaml(text, { kind: 'file', path: 'task.yaml' })
      return [document.value, document.positionOf(['containerDefinitions', 0, 'name'])]
    }
  },
  {
    name: 'JSON or YAML in an input',
    modules: ['targets/ecs/use-cases/task-definition/parse-document.ts'],
    samples: [TASK, 'family: api\ncpu: "256"\n'],
    feed: text => parseDocument(text, INPUT)
  },
  {
    name: 'bytes of a file',
    modules: ['domain/text/decode-text.ts'],
    samples: ['plain', 'é', '\ufeffa'],
    feed: text => [decodeText(Buffer.from(text, 'latin1')), decodeText(Buffer.from(text, 'utf16le'))]
  },
  {
    name: 'allow list of a scan',
    modules: ['domain/image-scan/parse-allow-list.ts'],
    samples: [
      '- { id: CVE-2026-1, until: 2026-12-31, reason: no fix yet }\n- id: GHSA-aaaa-bbbb-cccc\n  until: "2027-02-28"\n  reason: |\n    not reached\n'
    ],
    feed: text => parseAllowList(text, { kind: 'input', input: 'scan-allow' })
  },
  {
    name: 'secrets of sources, by line',
    modules: ['domain/gate/source/read-secret.ts'],
    samples: ['# sources\nTOKEN=abc\nOTHER=a=b\n'],
    feed: text => readSecretLines(text)
  },
  {
    name: 'links of a notification',
    modules: ['domain/notice/parse-links.ts'],
    samples: ['Dashboard=https://grafana.example/d/1?a=b\nRunbook = https://wiki.example/run\n'],
    feed: text => parseLinks('links', text)
  },
  {
    name: 'routes of notifications',
    modules: ['domain/notice/parse-routes.ts'],
    samples: [
      json({
        owners: { payments: '@team-payments' },
        routes: [
          { slack: '#deploys', environment: 'production', on: ['failure', 'recovered'], owner: 'payments' },
          { teams: 'TEAMS_URL' },
          { github: 'deployment' }
        ]
      }),
      'routes:\n  - webhook: HOOK_URL\n    secret: HOOK_SECRET\n'
    ],
    feed: async text =>
      parseRoutes(await parseDocument(text, INPUT), {
        slackToken: 'xoxb-1',
        variable: name => (/^[A-Z_]+$/.test(name) ? 'https://shop.webhook.office.com/x' : undefined)
      })
  }
]
