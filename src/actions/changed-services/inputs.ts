import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { explainListItem } from '../../domain/input/list-item.js'
import { quoteName } from '../../domain/input/quote-safe.js'

/** A service and its paths in the repository. */
export interface ServicePaths {
  readonly name: string
  readonly paths: readonly string[]
}

/** What the step asks for. */
export interface Inputs {
  /** In deployment order. */
  readonly services: readonly ServicePaths[]
  /** Paths of all services. */
  readonly shared: readonly string[]
  readonly environment: string
  readonly token: string
}

const NAME = /^[\w-]{1,255}$/
const MOST_SERVICES = 100
const MOST_PATHS = 100

/** Reads and checks the inputs; every rejection names the input and the line. Throws `bad-input`. */
export function readInputs(read: InputReader): Inputs {
  const lines = (read.block('services') ?? '').split('\n')
  const services = lines.flatMap((line, index) => {
    const text = line.trim()
    return text === '' || text.startsWith('#') ? [] : [readLine(text, index + 1)]
  })
  if (services.length === 0)
    throw badInput('services', 'expected one `name: paths` per line, such as `api: services/api`.')
  if (services.length > MOST_SERVICES) throw badInput('services', `expected at most ${MOST_SERVICES} services.`)
  const seen = new Set<string>()
  const twice = services.find(({ name }) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw badInput('services', `${twice.name} appears twice. List each service once.`)
  return {
    services,
    shared: checkPaths('shared', read.list('shared')),
    environment: read.required('environment'),
    token: read.required('github-token')
  }
}

function readLine(text: string, line: number): ServicePaths {
  const at = text.indexOf(':')
  const name = text.slice(0, Math.max(0, at)).trim()
  if (!NAME.test(name))
    throw badInput(
      'services',
      `line ${line} does not have the form \`name: paths\`. Write for example \`api: services/api\`.`
    )
  const paths = text.slice(at + 1).split(',')
  const named = paths.map(path => path.trim()).filter(path => path !== '')
  const problem = named.map(explainListItem).find(found => found !== undefined)
  if (problem !== undefined) throw badInput('services', `line ${line}: ${problem}`)
  if (named.length === 0)
    throw badInput('services', `line ${line} has no path for ${name}. Write \`${name}: services/${name}\`.`)
  return { name, paths: checkPaths('services', named) }
}

/**
 * Git treats a leading colon as pathspec magic:
 * https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-aiddefpathspecapathspec
 */
function checkPaths(input: string, paths: readonly string[]): readonly string[] {
  if (paths.length > MOST_PATHS) throw badInput(input, `expected at most ${MOST_PATHS} paths.`)
  for (const path of paths) {
    const isOdd = path.startsWith('/') || path.startsWith(':') || path.split('/').includes('..') || /\p{Cc}/u.test(path)
    if (isOdd)
      throw badInput(
        input,
        `${quoteName(path)} is not a path from the repository root. Write it like \`services/api\`.`
      )
  }
  return paths.map(path => path.replace(/^\.\//, '').replace(/\/$/, ''))
}
