import { afterAll, beforeAll, describe } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSnippets } from '../../../src/targets/compose/domain/proxy/caddy/snippet-file.js'
import { caddy } from '../../../src/targets/compose/proxies/caddy.js'
import { PORT } from './containers.js'
import { readsLog } from './log-evidence.js'
import { splitsTraffic } from './splits.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage

const NETWORK = '127.13.0'
const PLAN = { ports: new Map([['api', PORT]]), backends: new Map<string, string>() }

const MAIN = (home: string) => `{
	admin 127.0.0.1:12113
}
import ${home}/snippets/deploy-kit.caddy
http://127.0.0.1:18113 {
	log
	import api
}
`

beforeAll(async () => {
  const first = {
    service: 'api',
    containerId: '',
    host: 'shop-api-1',
    address: `${NETWORK}.1`,
    port: PORT,
    weight: 100
  }
  stage = await openStage({
    kind: 'caddy',
    open: caddy,
    network: NETWORK,
    port: 18_113,
    proxyFile: 'snippets/deploy-kit.caddy',
    args: home => ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'],
    files: home => ({ Caddyfile: MAIN(home), 'snippets/deploy-kit.caddy': formatSnippets([first], PLAN) })
  })
})

afterAll(async () => {
  await stage.end()
})

describe('Caddy', () => {
  splitsTraffic(
    () => stage,
    ({ home }) => {
      const main = join(home, 'Caddyfile')
      const text = readFileSync(main, 'utf8')
      writeFileSync(main, text.replace('import api', 'no_such_directive'))
      return () => {
        writeFileSync(main, text)
      }
    }
  )

  readsLog(() => stage)
})
