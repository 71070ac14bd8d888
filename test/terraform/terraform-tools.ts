import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const FOLDER = resolve('build/tools')

/** The folder of our program that serves the schema of the AWS provider. A missing one is an error: nothing is skipped. */
export function schemaProvider(): string {
  const folder = join(FOLDER, 'schema-provider')
  if (!existsSync(join(folder, 'terraform-provider-aws'))) {
    throw new Error('There is no provider for Terraform: `.ci/terraform-tools` builds it.')
  }
  return folder
}

/** Terraform of this machine, or the one that was built where there is none. */
export function terraformProgram(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(FOLDER, 'bin')]
  const program = folders.map(folder => join(folder, 'terraform')).find(path => existsSync(path))
  if (program === undefined) throw new Error('There is no terraform: `.ci/terraform-tools` builds it.')
  return program
}
