import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutProxy } from '../../../src/targets/compose/proxies/without-proxy.js'
import { fakeClock } from '../../fakes/fake-clock.js'
import { dockerWith, filesHere, runHere, serverHere } from './server-here.js'

const server = (digit: string, weight: number) => ({
  ...{
    service: 'api',
    containerId: digit.repeat(64),
    host: `shop-api-${digit}`,
    address: '172.18.0.3',
    port: 8080,
    weight
  }
})

test('without a proxy it is kept which containers are meant to have the traffic', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-none-'))
  try {
    const spec = {
      ...{ project: 'shop', ports: new Map([['api', 8080]]), backends: new Map<string, string>() },
      ...{ proxyService: undefined, proxyFile: undefined, proxyFileInside: undefined, proxySocket: undefined }
    }
    const world = {
      server: serverHere('/bin'),
      files: filesHere,
      docker: dockerWith(() => []),
      clock: fakeClock(),
      spec,
      folder
    }
    const proxy = withoutProxy(world)
    const both = [server('1', 0), server('2', 100)]

    expect(await proxy.inspect()).toMatchObject({
      problem: undefined,
      file: 'none',
      warnings: [expect.stringContaining('may be lost')]
    })
    expect(await proxy.readServers(both)).toEqual([server('1', 1), server('2', 1)])
    await proxy.setServers(both)
    expect(await withoutProxy(world).readServers(both)).toEqual(both)
    for (const script of proxy.restoreScripts([server('1', 100)]))
      expect(await runHere(script, '/bin')).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await proxy.readServers(both)).toEqual([server('1', 100)])

    writeFileSync(join(folder, 'traffic'), 'mine\n')
    await expect(proxy.setServers(both)).rejects.toMatchObject({ code: 'rejected' })
    expect(readFileSync(join(folder, 'traffic'), 'utf8')).toBe('mine\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
