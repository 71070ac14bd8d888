import { describe, expect, it } from '@jest/globals'
import { fuzzParser } from './fuzz-parser.js'
import { PARSERS } from './table.js'

/** `npm run fuzz` feeds each parser 100,000. */
const INPUTS = 200
const SEED = 20_261_130

describe(`a parser answers or refuses each of ${INPUTS} mutated inputs, in a second of CPU, without a value in its error`, () => {
  it.each(PARSERS.map(parser => [parser.name, parser] as const))('%s', async (_, parser) => {
    const { fault, answered, refused } = await fuzzParser(parser, { inputs: INPUTS, seed: SEED })

    expect(fault).toBeUndefined()
    expect(answered + refused).toBe(INPUTS)
    expect(answered).toBeGreaterThan(0)
  })
})
