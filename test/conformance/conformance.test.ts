import { describe, it } from '@jest/globals'
import { BEDS } from './beds.js'
import { CONFORMANCE_CASES } from './cases.js'
import { holeOf } from './table.js'

describe.each(BEDS.map(bed => [bed.name, bed] as const))('%s', (_, bed) => {
  const all = CONFORMANCE_CASES.filter(each => holeOf(bed, each) === undefined)
  it.each(all.map(each => [each.name, each] as const))('%s', (__, played) => played.play(bed))
})
