import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readTemplate, type Template } from './cloud-formation/template.js'

const CFN_LINT = resolve('build/tools/cfn-lint/bin/cfn-lint')
const CDK = resolve('build/tools/cdk/node_modules')
const TYPESCRIPT = resolve('node_modules/typescript-7/bin/tsc')

/** Strict, as `cdk init` makes an app. */
const COMPILER_OPTIONS = { strict: true, target: 'es2022', module: 'nodenext', types: [], skipLibCheck: true }

/** What cfn-lint finds in a template, other than a `DependsOn` that a reference makes needless: the rule, the place, and what is wrong. */
export async function lintTemplate(template: Template): Promise<readonly string[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'template-')), 'template.json')
  await writeFile(file, JSON.stringify(template))
  const args = ['--format', 'json', '--regions', 'eu-west-1', '--ignore-checks', 'W3005', '--', file]
  const { stdout, stderr } = await run(required(CFN_LINT), args)
  if (!stdout.startsWith('[')) throw new Error(`cfn-lint failed: ${stderr || stdout}`)
  const found = JSON.parse(stdout) as readonly Finding[]
  return found.map(({ Rule, Location, Message }) => `${Rule.Id} ${(Location.Path ?? []).join('/')}: ${Message}`)
}

interface Finding {
  readonly Rule: { readonly Id: string }
  readonly Location: { readonly Path: readonly (string | number)[] | null }
  readonly Message: string
}

/** The template of an existing service, and the same with the block of the page. */
export interface Templates {
  readonly before: Template
  readonly after: Template
}

export interface Synthesized {
  /** What TypeScript finds in the files. */
  readonly errors: readonly string[]
  readonly templates: Templates
}

/** Checks files of a CDK app with the types of aws-cdk-lib, and synthesizes the stack of `app.ts` in both of its states. */
export async function synthesize(files: Readonly<Record<string, string>>): Promise<Synthesized> {
  const folder = await mkdtemp(join(tmpdir(), 'cdk-'))
  await symlink(required(CDK), join(folder, 'node_modules'))
  const options = { compilerOptions: COMPILER_OPTIONS, files: Object.keys(files) }
  for (const [name, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify(options) }))
    await writeFile(join(folder, name), text)
  const checked = await run(process.execPath, [TYPESCRIPT, '--pretty', 'false', '-p', '.'], folder)
  const synthesis = await run(process.execPath, ['app.js'], folder)
  if (synthesis.code !== 0) throw new Error(`${checked.stdout}${synthesis.stderr}`)
  return { errors: checked.stdout.split('\n').filter(line => line !== ''), templates: await readTemplates(folder) }
}

async function readTemplates(folder: string): Promise<Templates> {
  const read = async (state: string) => readTemplate(await readFile(join(folder, state, 'api.template.json'), 'utf8'))
  return { before: await read('before'), after: await read('after') }
}

function required(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no ${path}: \`.ci/terraform-tools\` installs it.`)
  return path
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(program: string, args: readonly string[], cwd = '.'): Promise<Ended> {
  return new Promise(ended => {
    execFile(program, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      ended({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr })
    })
  })
}
