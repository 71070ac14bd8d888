import { parseYaml } from '../../../domain/document/parse-yaml.js'
import { badInput, DeployError } from '../../../domain/errors.js'
import { hasInstances } from '../domain/render-service.js'
import { compareWithEntry, findInBlueprint } from '../domain/blueprint/compare-blueprint.js'
import type { RenderDependencies } from './render-dependencies.js'
import type { RequestedService } from './read-services.js'
import type { RenderRequest } from './render-request.js'

/** Lines by ID of a service in which it differs from the blueprint, logged as a warning. Throws `bad-input` for a file that is no YAML. */
export async function compareWithBlueprint(
  { blueprint: path }: Pick<RenderRequest, 'blueprint'>,
  services: readonly RequestedService[],
  { files, world, log }: Pick<RenderDependencies, 'files' | 'world' | 'log'>
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (path === undefined) return new Map()
  const text = await files.read(path, { input: 'blueprint', place: 'workspace' })
  if (text === undefined)
    throw badInput(
      'blueprint',
      `there is no file ${path} in the workspace. Check the path, and that the job checks out the repository.`
    )
  const { value } = parseYaml(text, { kind: 'file', path })
  const found = new Map<string, readonly string[]>()
  for (const { service } of services) {
    const entry = findInBlueprint(value, service.name)
    if (entry === undefined)
      throw badInput(
        'blueprint',
        `${path} has no service with the name ${service.name}. Check the name, or remove "blueprint".`
      )
    const headers = hasInstances(service) ? [] : await world.api.headers(service.id).catch(unlessDeployError)
    const lines = compareWithEntry(headers === undefined ? { ...entry, headers: null } : entry, service, headers ?? [])
    for (const line of lines) log.line(`${service.name}: ${line}`)
    found.set(service.id, lines)
  }
  return found
}

/** Headers that cannot be read are not compared. */
function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
}
