import { badInput } from '../../domain/errors.js'
import { SAFE_IN_QUERIES } from '../../domain/gate/source/names-of-sides.js'
import { quoteName } from '../../domain/input/quote-safe.js'
import type { Revision } from '../../domain/rollout/revision.js'
import type { PastSide } from '../../targets/ecs/use-cases/evidence/past-deployment.js'

/** What may be given of a revision: placeholders of queries without `side.`. */
const NAMES = ['id', 'label', 'tag', 'digest', 'task-definition', 'target-group'] as const
const TARGET_GROUP = /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[\w-]{1,32}\/[0-9a-f]{1,32}$/

/** Reads `canary` or `stable`: lines of `name=value`. Throws `bad-input`. */
export function readSide(input: string, block: string | undefined): ReadonlyMap<string, string> {
  const side = new Map<string, string>()
  const lines = (block ?? '').split('\n').map(line => line.trim())
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [, name = '', value = ''] = /^([\w-]+)\s*=\s*(\S+)$/.exec(line) ?? []
    if (!NAMES.some(known => known === name))
      throw badInput(
        input,
        `line ${index + 1} is not name=value with a name of ${NAMES.join(', ')}. Write a line such as tag=1.4.2.`
      )
    if (side.has(name)) throw badInput(input, `${quoteName(name)} appears twice. Remove one of the two.`)
    if (name === 'target-group' && !TARGET_GROUP.test(value))
      throw badInput(
        input,
        `line ${index + 1}: expected the ARN of a target group such as arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api-blue/1234567890abcdef.`
      )
    if (!SAFE_IN_QUERIES.test(value))
      throw badInput(
        input,
        `line ${index + 1}: the value has a quote or a backslash, which would end a text in a query. Correct it.`
      )
    side.set(name, value)
  }
  return side
}

/** A side as the record has it, with what was given in its place. */
export function sideOf(revision: Revision | undefined, given: ReadonlyMap<string, string>): PastSide {
  const id = given.get('id') ?? given.get('task-definition') ?? revision?.id ?? ''
  const label = given.get('label') ?? revision?.label ?? given.get('tag') ?? given.get('task-definition') ?? ''
  return {
    revision: { id, label, images: revision?.images ?? {}, digests: revision?.digests ?? {} },
    given: Object.fromEntries([...given].filter(([name]) => name !== 'id' && name !== 'label'))
  }
}
