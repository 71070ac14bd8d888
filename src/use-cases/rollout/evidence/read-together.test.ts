import { describe, expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { readTogether } from './read-together.js'

/** What was read together, and when. */
function reader() {
  const clock = patientClock()
  const startedAt = clock.now()
  const reads: { readonly at: number; readonly keys: readonly string[] }[] = []
  const read = readTogether((keys: readonly string[]) => {
    reads.push({ at: clock.now() - startedAt, keys })
    if (keys.includes('broken')) return Promise.reject(new Error('No answer.'))
    return Promise.resolve(keys.map(key => key.toUpperCase()))
  }, clock)
  return { clock, reads, read }
}

describe('reads at nearly the same time', () => {
  it('are answered by one, each with its own', async () => {
    const { reads, read, clock } = reader()
    const late = async () => {
      await clock.sleep(20)
      return read('c')
    }
    expect(await Promise.all([read('a'), read('b'), late()])).toEqual(['A', 'B', 'C'])
    expect(reads.map(({ keys }) => keys)).toEqual([['a', 'b', 'c']])
  })

  it('are not sent more than once a second, however they are spread', async () => {
    const { reads, read, clock } = reader()
    const ask = async (name: string, delay: number) => {
      await clock.sleep(delay)
      return read(name)
    }
    const requested = Array.from({ length: 30 }, (_, index) => ask(`s${index}`, index * 100))
    expect(await Promise.all(requested)).toHaveLength(30)
    const gaps = reads.slice(1).map(({ at }, index) => at - (reads[index]?.at ?? 0))
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000)
  })

  it('fail together, and the next one is read again', async () => {
    const { read } = reader()
    const both = await Promise.allSettled([read('a'), read('broken')])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await read('a')).toBe('A')
  })
})
