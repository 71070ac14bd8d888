import { expect, test } from '@jest/globals'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { percentOf, spreadWeights } from '../../../src/targets/compose/domain/proxy/proxy-servers.js'
import { MOST_WEIGHT } from '../../../src/targets/compose/domain/proxy/proxy-kind.js'
import { askMany, lostOf, shareOf, steadyLoad } from './load.js'
import { DISK_BYTES, untilAnswers, type Stage } from './stage.js'

/**
 * What is true of every proxy that splits traffic. `breakConfig` makes its own configuration wrong, and returns what mends it. `checks`: whether the proxy can check a file
 * that it does not load.
 */
export function splitsTraffic(
  stage: () => Stage,
  breakConfig: (stage: Stage) => () => void,
  checks: 'baselines' | 'splits' = 'baselines'
): void {
  const at = (percent: number, { proxy, stable, canary } = stage()) => {
    const weights = spreadWeights({ canary: 2, stable: 2 }, percent, MOST_WEIGHT[proxy.kind])
    return [...stable.map(each => each.server(weights.stable)), ...canary.map(each => each.server(weights.canary))]
  }
  const onlyStable = () => stage().stable.map(each => each.server(100))
  const onlyCanary = () => stage().canary.map(each => each.server(100))
  const known = () => at(50)
  const canaryNames = () => stage().names.slice(2)
  const canaryIds = () => new Set(stage().canary.map(({ container }) => container.id))
  const percentNow = async () => percentOf((await stage().reopen().readServers(known())) ?? [], canaryIds())

  test('it is inspected, and has no problem', async () => {
    const inspection = await stage().proxy.inspect()

    expect(inspection).toMatchObject({ problem: undefined, file: 'ours' })
    expect(inspection.version).toMatch(/^\d+\.\d+/)
  })

  test('before a rollout the stable containers have all traffic', async () => {
    await stage().proxy.writeBaseline(onlyStable())

    expect(await percentNow()).toBe(0)
    expect(shareOf(await askMany(stage().port, 100), canaryNames())).toBe(0)
  })

  test.each([10, 50, 100, 0])('%d%% is what 1,000 requests see, and none is lost on the way', async percent => {
    const load = steadyLoad(stage().port)
    await load.more(100)
    await stage().proxy.setServers(at(percent))
    await load.more(100)
    const all = await load.stop()
    // All requests count, so that the share is that of the proxy and not of a sample.
    const answers = await askMany(stage().port, 1000)

    expect(lostOf(answers, stage().names)).toEqual({})
    expect(Math.abs(shareOf(answers, canaryNames()) - percent)).toBeLessThanOrEqual(1)
    expect(lostOf(all, stage().names)).toEqual({})
    expect(await percentNow()).toBe(percent)
  })

  test('a swap in one step loses nothing', async () => {
    await stage().proxy.setServers(onlyStable())
    const load = steadyLoad(stage().port)
    await load.more(100)
    await stage().proxy.setServers(at(100))
    await load.more(100)
    await stage().proxy.setServers(at(0))
    await load.more(100)

    expect(lostOf(await load.stop(), stage().names)).toEqual({})
  })

  test('a request that a drained container still serves is finished, and counted until then', async () => {
    const { proxy, port, canary } = stage()
    await proxy.setServers(at(100))
    const answers = askMany(port, 4, '/held')
    while (canary.reduce((sum, { held }) => sum + held(), 0) < 4) await sleep(10)
    await proxy.setServers(at(0))
    const ids = canary.map(({ container }) => container.id)
    const during = await proxy.activeRequests(ids)
    for (const { release } of canary) release()

    expect(lostOf(await answers, canaryNames())).toEqual({})
    if (during !== undefined) expect(await untilNone(ids)).toBe(0)
  })

  test('a container that is drained is shown until it is no longer named: it may still serve', async () => {
    await stage().proxy.setServers(at(50))
    await stage().proxy.setServers(at(0))
    const shown = (await stage().reopen().readServers(known())) ?? []
    const drained = shown.filter(({ containerId }) => canaryIds().has(containerId))

    expect(new Map(drained.map(({ host, weight }) => [host, weight]))).toEqual(
      new Map(canaryNames().map(name => [name, 0]))
    )
  })

  async function untilNone(ids: readonly string[]) {
    let active: number | undefined
    for (let tries = 0; tries < 100; tries += 1) {
      active = await stage().proxy.activeRequests(ids)
      if (active === 0) break
      await sleep(100)
    }
    return active
  }

  test('containers that are no longer named are forgotten', async () => {
    await stage().proxy.setServers(at(50))
    const load = steadyLoad(stage().port)
    await stage().proxy.setServers(onlyStable())
    const servers = await stage().reopen().readServers(known())

    expect(
      servers
        ?.filter(({ weight }) => weight > 0)
        .map(({ host }) => host)
        .sort()
    ).toEqual(stage().names.slice(0, 2))
    expect(lostOf(await load.stop(), stage().names)).toEqual({})
  })

  test('the baseline changes nothing of what runs, and is what a restart comes back to', async () => {
    const { proxy, process, port, names } = stage()
    await proxy.setServers(at(50))
    await proxy.writeBaseline(onlyStable())
    expect(await percentNow()).toBe(50)

    await process.stop()
    await process.start()
    await untilAnswers(port, names)
    expect(await percentNow()).toBe(0)
    expect(shareOf(await askMany(port, 200), canaryNames())).toBe(0)
  })

  test('the timer brings all traffic back to stable without losing a request', async () => {
    const { proxy, port } = stage()
    await proxy.setServers(at(50))
    const load = steadyLoad(port)
    await stage().restore(onlyStable())

    expect(shareOf(await askMany(port, 200), canaryNames())).toBe(0)
    expect(await percentNow()).toBe(0)
    expect(lostOf(await load.stop(), stage().names)).toEqual({})
  })

  test('on a full disk the file stays as it is, and the timer brings all traffic back to stable', async () => {
    const { proxy, port, home, world } = stage()
    const file = world.spec.proxyFile ?? ''
    await proxy.writeBaseline(onlyStable())
    await proxy.setServers(at(50))
    const before = readFileSync(file, 'utf8')
    const filler = join(home, 'filler')
    expect(() => writeFileSync(filler, Buffer.alloc(DISK_BYTES))).toThrow('ENOSPC')
    try {
      await expect(proxy.writeBaseline(onlyCanary())).rejects.toMatchObject({
        code: 'rejected',
        message: expect.stringMatching(/cannot be written: .*No space left on device/)
      })
      expect(readFileSync(file, 'utf8')).toBe(before)
      const load = steadyLoad(port)
      await stage().restore(onlyStable())

      expect(shareOf(await askMany(port, 200), canaryNames())).toBe(0)
      expect(await percentNow()).toBe(0)
      expect(lostOf(await load.stop(), stage().names)).toEqual({})
    } finally {
      rmSync(filler)
    }
  })

  test('the timer can make the canary serve alone, where that was promoted', async () => {
    await stage().proxy.setServers(at(50))
    await stage().restore(onlyCanary())
    expect(await percentNow()).toBe(100)
    expect(shareOf(await askMany(stage().port, 200), canaryNames())).toBe(100)

    await stage().restore(onlyStable())
    expect(await percentNow()).toBe(0)
  })

  test('the timer restores a proxy that does not run: it starts with the baseline', async () => {
    const { process, port, names } = stage()
    await process.stop()
    await stage().restore(onlyStable())
    await process.start()
    await untilAnswers(port, names)

    expect(await percentNow()).toBe(0)
  })

  test('a file of somebody else is never written', async () => {
    const file = stage().world.spec.proxyFile ?? ''
    const ours = readFileSync(file, 'utf8')
    const foreign = ours.replace(/^.*\n/, '')
    writeFileSync(file, foreign)
    try {
      await expect(stage().proxy.writeBaseline(onlyCanary())).rejects.toMatchObject({
        code: 'rejected',
        message: expect.stringContaining('was not written by deploy-kit')
      })
      await expect(stage().restore(onlyCanary())).rejects.toThrow('exit code 65')
      expect((await stage().proxy.inspect()).file).toBe('foreign')
      expect(readFileSync(file, 'utf8')).toBe(foreign)
    } finally {
      writeFileSync(file, ours)
    }
  })

  test('a configuration that the proxy refuses is not left on disk, and traffic stays as it is', async () => {
    const file = stage().world.spec.proxyFile ?? ''
    const before = readFileSync(file, 'utf8')
    const mend = breakConfig(stage())
    try {
      const { proxy } = stage()
      const change = checks === 'baselines' ? proxy.writeBaseline(onlyCanary()) : proxy.setServers(onlyCanary())
      await expect(change).rejects.toMatchObject({
        code: 'rejected',
        message: expect.stringContaining('refused its configuration, and nothing was changed')
      })
      expect(readFileSync(file, 'utf8')).toBe(before)
    } finally {
      mend()
    }
    expect(await percentNow()).toBe(0)
  })

  test('a container whose name could change the configuration is refused', async () => {
    const evil = onlyStable().map(each => ({ ...each, host: 'x weight 1\n  server y 127.0.0.1' }))

    await expect(stage().proxy.setServers(evil)).rejects.toMatchObject({ code: 'rejected' })
    await expect(stage().proxy.writeBaseline(evil)).rejects.toMatchObject({ code: 'rejected' })
  })
}
