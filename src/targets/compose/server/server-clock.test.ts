import { describe, expect, it } from '@jest/globals'
import { followServers } from '../../../adapters/system-clock.js'
import type { Server, ServerCall } from '../ports/server.js'
import { readFacts } from './docker-facts.js'
import { serverLease } from './lease-store.js'

const NOW = Date.UTC(2026, 10, 29, 10)

/** A server, and the clock of a runner that is ahead of it. */
function ahead(seconds: number) {
  const lines: string[] = []
  let sleptMilliseconds = 0
  const time = () => NOW + sleptMilliseconds
  const machine = {
    now: () => time() + seconds * 1000,
    sleep: (milliseconds: number) => {
      sleptMilliseconds += milliseconds
      return Promise.resolve()
    }
  }
  const clock = followServers(machine, line => lines.push(line))
  const run = ({ program }: ServerCall) => {
    sleptMilliseconds += 200
    const second = String(Math.floor(time() / 1000))
    return Promise.resolve({
      exitCode: 0,
      stdout: program.startsWith('date') ? `${second}\n` : `seconds=${second}\n`,
      stderr: ''
    })
  }
  const server = { run } as unknown as Server
  const lease = serverLease('/srv', ['shell'], { server, clock })
  return { clock, lease, lines, time, facts: () => readFacts(server, clock, '/srv') }
}

describe.each([300, -300])('a runner whose clock is %d s ahead of the server', seconds => {
  it('goes by the time of the server as soon as it has read its facts, and reports the difference both times', async () => {
    const { clock, facts, lines, time } = ahead(seconds)
    const differences = [await facts(), await facts()].map(each => Math.round(each.clockAheadMilliseconds / 1000))
    expect(differences.map(each => Math.abs(each + seconds) <= 1)).toEqual([true, true])
    expect(Math.abs(clock.now() - time())).toBeLessThan(1_000)
    expect(lines).toEqual([
      `The runner's clock is 300 s ${seconds < 0 ? 'behind' : 'ahead of'} the clock of the server. The step uses the time of the server. Synchronize both clocks.`
    ])
  })

  it('compares the start of a bake, which is a time of the server, with the time of the server', async () => {
    const { clock, lease } = ahead(seconds)
    const since = await lease.now()
    expect(Math.abs(clock.now() - since)).toBeLessThan(2_000)
    await clock.sleep(60_000)
    expect(Math.abs(clock.now() - since - 60_000)).toBeLessThan(2_000)
  })
})

it('a server that names no time does not move the clock', async () => {
  const { clock, time } = ahead(300)
  const server = { run: () => Promise.resolve({ exitCode: 0, stdout: 'seconds=x\n', stderr: '' }) }
  await readFacts(server as unknown as Server, clock, '/srv')
  expect(clock.now() - time()).toBe(300_000)
})
