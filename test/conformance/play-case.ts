import { ok } from 'node:assert/strict'
import { BEDS } from './beds.js'
import { CONFORMANCE_CASES } from './cases.js'

/** Names of a bed and of a case. */
export interface NamedCase {
  readonly bed: string
  readonly name: string
}

/** Plays one case on one bed; throws where the target does something else. */
export async function playCase({ bed, name }: NamedCase): Promise<void> {
  const [found, played] = [BEDS.find(each => each.name === bed), CONFORMANCE_CASES.find(each => each.name === name)]
  ok(found, `There is no bed ${bed}.`)
  ok(played, `There is no case ${name}.`)
  await played.play(found)
}
