import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { exampleFiles } from './example-files.js'
import { schemaProvider, terraformProgram } from './terraform-tools.js'

interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A change to one file of the example. */
export interface Mutation {
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
}

/** A resource as `terraform show -json` has it. */
export interface Applied {
  readonly address: string
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
}

/** A copy of the example in a folder of its own, where Terraform finds our provider. */
export interface Example {
  run(...args: readonly string[]): Promise<Answer>
  /** What `terraform validate` finds wrong: summary and detail of each error. */
  errors(): Promise<readonly string[]>
  /** Applies it to no cloud at all, with the values of the README. */
  apply(variables?: Readonly<Record<string, string>>): Promise<readonly Applied[]>
}

export async function copyExample(mutation?: Mutation): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), 'terraform-'))
  for (const file of exampleFiles()) await copyFile(file, join(folder, basename(file)))
  if (mutation !== undefined) await mutate(join(folder, mutation.file), mutation)
  const settings = join(folder, 'cli.tfrc')
  const overrides = `dev_overrides {\n    "hashicorp/aws" = ${JSON.stringify(schemaProvider())}\n  }`
  await writeFile(settings, `provider_installation {\n  ${overrides}\n}\n`)
  await writeFile(join(folder, 'terraform.tfvars'), await documentedVariables())
  const run: Example['run'] = (...args) => terraform(folder, { settings, args })
  return {
    run,
    errors: async () => errorsIn(await run('validate', '-json')),
    apply: async (variables = {}) => {
      const given = Object.entries(variables).flatMap(([name, value]) => ['-var', `${name}=${value}`])
      const applied = await run('apply', '-auto-approve', '-input=false', '-no-color', ...given)
      if (applied.code !== 0) throw new Error(applied.stderr)
      return resourcesOf(await run('show', '-json'))
    }
  }
}

/** The values that the README begins with. */
async function documentedVariables(): Promise<string> {
  const readme = await readFile('examples/terraform/README.md', 'utf8')
  const block = /```hcl\n([\s\S]*?)```/.exec(readme)?.[1]
  if (block === undefined) throw new Error('The README of the example has no block to copy.')
  return block
}

async function mutate(path: string, { from, to }: Mutation): Promise<void> {
  const text = await readFile(path, 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${path} has no ${String(from)}`)
  await writeFile(path, changed)
}

async function terraform(
  folder: string,
  { settings, args }: { readonly settings: string; readonly args: readonly string[] }
): Promise<Answer> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, TF_CLI_CONFIG_FILE: settings, CHECKPOINT_DISABLE: '1' }
  return new Promise(resolve => {
    execFile(
      terraformProgram(),
      [...args],
      { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr })
      }
    )
  })
}

function errorsIn({ stdout, stderr }: Answer): readonly string[] {
  if (stdout === '') throw new Error(stderr)
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly severity: string; readonly summary: string; readonly detail?: string }[]
  }
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ summary, detail = '' }) => `${summary}: ${detail}`)
}

function resourcesOf({ stdout }: Answer): readonly Applied[] {
  const state = JSON.parse(stdout) as { readonly values: { readonly root_module: { readonly resources: Applied[] } } }
  return state.values.root_module.resources
}
