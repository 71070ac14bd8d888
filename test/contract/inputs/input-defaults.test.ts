import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { actionNames } from '../../../scripts/action-names.js'
import { SAYS_NOTHING } from '../../../src/actions/deploy/strategy-inputs.js'
import { parseDurationSeconds } from '../../../src/domain/input/duration.js'
import { findCodeDefaults, sourcesOf, type CodeDefault } from './code-defaults.js'
import { sourceProgram } from '../source-program.js'

const actions = await actionNames('.')
const program = sourceProgram(actions)
const written = findCodeDefaults(program)

const OF_THE_STRATEGY = 'It depends on "strategy": a rolling deployment refuses the input.'
const STARTS_A_ROLLOUT = 'Without it, the step starts a rollout; that is no value of the input.'
const OF_THE_CLOUD = 'It depends on "cloud".'
const OF_THE_EVENT = 'It depends on the event that started the run.'

/** Inputs without a default in action.yml to which code gives one, and why. */
const DEPENDS: Readonly<Record<string, string>> = {
  'build-push cache-scope': 'It depends on "image".',
  'build-push file': 'It depends on "context".',
  'blue-green-swap resume': STARTS_A_ROLLOUT,
  'blue-green-swap timeout': 'It depends on the plan.',
  'canary-shift resume': STARTS_A_ROLLOUT,
  'canary-shift timeout': 'It depends on the plan.',
  'comment-pull-request pull-request': OF_THE_EVENT,
  'deploy-azure audience': OF_THE_CLOUD,
  'deploy-azure bake': OF_THE_STRATEGY,
  'deploy-azure gates': OF_THE_STRATEGY,
  'deploy-azure on-inconclusive': OF_THE_STRATEGY,
  'deploy-azure pause-timeout': OF_THE_STRATEGY,
  'deploy-azure steps': OF_THE_STRATEGY,
  'deploy-azure timeout': 'It depends on "strategy": traffic shifts take as long as their plan.',
  'deploy-compose bake': OF_THE_STRATEGY,
  'deploy-compose gates': OF_THE_STRATEGY,
  'deploy-compose migrate-service': 'It depends on "images".',
  'deploy-compose on-inconclusive': OF_THE_STRATEGY,
  'deploy-compose pause-timeout': OF_THE_STRATEGY,
  'deploy-compose steps': OF_THE_STRATEGY,
  'deploy-compose timeout': 'It depends on "strategy": traffic shifts take as long as their plan.',
  'deploy-kubernetes bake': OF_THE_STRATEGY,
  'deploy-kubernetes gates': OF_THE_STRATEGY,
  'deploy-kubernetes on-inconclusive': OF_THE_STRATEGY,
  'deploy-kubernetes pause-timeout': OF_THE_STRATEGY,
  'deploy-kubernetes steps': OF_THE_STRATEGY,
  'deploy-kubernetes timeout': 'It depends on "strategy": traffic shifts take as long as their plan.',
  'deploy bake': OF_THE_STRATEGY,
  'deploy gates': OF_THE_STRATEGY,
  'deploy pause-timeout': OF_THE_STRATEGY,
  'deploy on-inconclusive': OF_THE_STRATEGY,
  'deploy resume': STARTS_A_ROLLOUT,
  'deploy steps': OF_THE_STRATEGY,
  'deploy timeout': 'It depends on "strategy": traffic shifts take as long as their plan.',
  'doctor audience': OF_THE_CLOUD,
  'doctor service': 'It depends on "project", "directory" and "services".',
  'doctor strategy': 'Without it, all strategies are checked.',
  'judge-window cluster': 'It depends on "result".',
  'notify commit': OF_THE_EVENT,
  'notify pull-request': OF_THE_EVENT,
  'notify verification': 'It depends on "strategy".'
}

function isSame({ value }: CodeDefault, text: string): boolean {
  // GitHub works an expression out, and code cannot: what it takes for an empty text is another one.
  if (text.includes('${{')) return true
  return typeof value === 'number' ? [Number(text), parseDurationSeconds(text)].includes(value) : value === text.trim()
}

async function findOthers(action: string): Promise<readonly string[]> {
  const { inputs = {} } = await readMetadata(join('actions', action, 'action.yml'))
  const reached = sourcesOf(program, action)
  return written
    .filter(({ file, input }) => reached.has(file) && Object.hasOwn(inputs, input))
    .filter(found => !isSame(found, String(inputs[found.input]?.default ?? '')))
    .map(({ input }) => `${action} ${input}`)
}

describe('the value of an empty input', () => {
  it('is found in the code of all actions', () => {
    const inputs = written.map(({ input }) => input)
    expect(inputs).toEqual(expect.arrayContaining(['steps', 'gates', 'timeout', 'on-cancel']))
  })

  it('is the default of action.yml, unless it depends on something else', async () => {
    const others = (await Promise.all(actions.map(findOthers))).flat()
    expect([...new Set(others)].sort()).toEqual(Object.keys(DEPENDS).sort())
  })

  it('counts for "deploy" as not set where a strategy does not support an input', async () => {
    const { inputs = {} } = await readMetadata('actions/deploy/action.yml')
    const defaults = Object.keys(SAYS_NOTHING).map(name => [name, inputs[name]?.default])
    expect(Object.fromEntries(defaults)).toEqual(SAYS_NOTHING)
  })
})
