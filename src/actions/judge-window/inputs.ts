import { badInput, DeployError } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { SourceDialect } from '../../domain/gate/source/source-dialect.js'
import type { SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { readAssumedRole, type AssumedRole } from '../../domain/oidc/assumed-role.js'
import type { Files } from '../../ports/files.js'
import { readFile } from '../../targets/ecs/use-cases/task-definition/parse-document.js'
import type { PastDeployment } from '../../targets/ecs/use-cases/evidence/past-deployment.js'
import { readPast } from './past-inputs.js'

const DAY_SECONDS = 86_400

/** The inputs of this action. */
export interface Inputs {
  readonly past: PastDeployment
  readonly gates: GatePlan
  /** The kinds of sources that gates may declare. */
  readonly dialects: readonly SourceDialect[]
  /** Which result fails the step. */
  readonly failOn: 'never' | 'fail' | 'inconclusive'
  readonly role: AssumedRole | undefined
}

/** Reads and checks the inputs; every rejection names the input. Throws `bad-input`, and `not-found` for a file that does not exist. */
export async function readInputs(
  read: InputReader,
  { files, kinds }: { readonly files: Pick<Files, 'read'>; readonly kinds: SourceKinds }
): Promise<Inputs> {
  const role = readAssumedRole(read)
  const failOn = read.choice('fail-on', ['never', 'fail', 'inconclusive']) ?? 'never'
  const bakeSeconds = read.durationSeconds('bake', { from: 0, to: DAY_SECONDS })
  const given = await readGates(read, files)
  const record = await oneOf({ text: read.block('result'), path: read.text('result-file') }, 'result', files)
  const past = readPast(read, { record, bakeSeconds })
  const dialects = await kinds()
  return { past, gates: await parseGates(given, { past, dialects }), ...{ dialects, failOn, role } }
}

interface GivenText {
  readonly input: string
  readonly text: string
}

async function readGates(read: InputReader, files: Pick<Files, 'read'>): Promise<GivenText> {
  const given = await oneOf({ text: read.block('gates'), path: read.text('gates-file') }, 'gates', files)
  if (given !== undefined) return given
  throw badInput('gates', 'a value is required. Write the gates here, or set "gates-file".')
}

/** A text that is given as it is, or as a file of the input with `-file` in its name. */
async function oneOf(
  { text, path }: { readonly text: string | undefined; readonly path: string | undefined },
  input: string,
  files: Pick<Files, 'read'>
): Promise<GivenText | undefined> {
  const file = `${input}-file`
  if (text !== undefined && path !== undefined)
    throw badInput(input, `it cannot be combined with "${file}". Remove one of the two.`)
  if (text !== undefined) return { input, text }
  return path === undefined ? undefined : { input: file, text: await readFile({ input: file, path }, files) }
}

/** The gates as the target of the deployment reads them. Errors of a file name its input. */
async function parseGates(
  { input, text }: GivenText,
  { past, dialects }: { readonly past: PastDeployment; readonly dialects: readonly SourceDialect[] }
): Promise<GatePlan> {
  try {
    if (past.platform === 'compose') {
      const { parseComposeGates } = await import('../../targets/compose/domain/gate/parse-compose-gates.js')
      // Any proxy with all evidence: what none keeps is left out of the replay.
      return parseComposeGates(text, { proxy: 'nginx', sources: dialects })
    }
    const { parseEcsGates } = await import('../../targets/ecs/domain/gate/parse-ecs-gates.js')
    return parseEcsGates(text, dialects)
  } catch (error) {
    if (!(error instanceof DeployError) || input === 'gates') throw error
    throw new DeployError(error.code, error.message.replace(/^Input "gates"/, `Input "${input}"`), { cause: error })
  }
}
