import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SPLIT_MARK } from '../../../src/targets/compose/domain/proxy/split-mark.js'
import { formatDynamic } from '../../../src/targets/compose/domain/proxy/traefik/dynamic-file.js'
import { traefik } from '../../../src/targets/compose/proxies/traefik.js'
import { PORT } from './containers.js'
import { readsLog } from './log-evidence.js'
import { splitsTraffic } from './splits.js'
import { openStage, untilAnswers, type Stage } from './stage.js'

let stage: Stage

const NETWORK = '127.14.0'
const PLAN = { ports: new Map([['api', PORT]]), backends: new Map<string, string>(), isByName: true }

const EXAMPLE = 'examples/compose/traefik/traefik'
const ROUTES = readFileSync(join(EXAMPLE, 'routes.yml'), 'utf8')

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
    kind: 'traefik',
    open: traefik,
    network: NETWORK,
    port: 18_114,
    proxyFile: 'dynamic/deploy-kit.yml',
    args: home => [
      ...[`--providers.file.directory=${join(home, 'dynamic')}`, '--providers.file.watch=false', '--api.insecure=true'],
      ...['--entryPoints.web.address=127.0.0.1:18114', '--entryPoints.traefik.address=127.0.0.1:12114'],
      ...['--accesslog=true', '--accesslog.format=json']
    ],
    files: () => ({ 'dynamic/routes.yml': ROUTES, 'dynamic/deploy-kit.yml': formatDynamic([first], PLAN).text })
  })
})

afterAll(async () => {
  await stage.end()
})

describe('Traefik', () => {
  splitsTraffic(
    () => stage,
    ({ home }) => {
      const routes = join(home, 'dynamic/routes.yml')
      writeFileSync(routes, `${ROUTES}  : wrong\n`)
      return () => {
        writeFileSync(routes, ROUTES)
      }
    },
    'splits'
  )

  test('the example has the file as it is written', () => {
    const first = { service: 'api', containerId: '', host: 'shop-api-1', address: '0.0.0.0', port: 8080, weight: 100 }
    const { text } = formatDynamic([first], { ...PLAN, ports: new Map([['api', 8080]]) })
    expect(readFileSync(join(EXAMPLE, 'deploy-kit.yml'), 'utf8')).toBe(text)
  })

  test('a Traefik that loads its files whenever they change is refused', async () => {
    const { home, proxy, process } = stage
    const program = join(home, 'bin/traefik')
    const text = readFileSync(program, 'utf8')
    const restart = async (as: string) => {
      await process.stop()
      writeFileSync(program, as)
      await process.start()
      await untilAnswers(18_114, stage.names)
    }
    await restart(text.replace('"$@"', '$(echo "$@" | sed s/--providers.file.watch=false//)'))
    try {
      expect((await proxy.inspect()).problem).toContain('Start it with --providers.file.watch=false.')
    } finally {
      await restart(text)
    }
    expect((await proxy.inspect()).problem).toBeUndefined()
  })

  test('a split that a server left on disk is not read as the saved configuration', async () => {
    const { proxy, world, stable, canary } = stage
    const file = world.spec.proxyFile ?? ''
    const onlyStable = stable.map(each => each.server(100))
    await proxy.writeBaseline(onlyStable)
    await proxy.setServers([...onlyStable, ...canary.map(each => each.server(100))])
    const baseline = readFileSync(file, 'utf8')
    expect(baseline).not.toContain(SPLIT_MARK)
    writeFileSync(
      file,
      formatDynamic(
        canary.map(each => each.server(100)),
        PLAN,
        true
      ).text
    )
    await proxy.setServers(onlyStable)

    expect(readFileSync(file, 'utf8')).toBe(baseline)
  })

  readsLog(() => stage)
})
