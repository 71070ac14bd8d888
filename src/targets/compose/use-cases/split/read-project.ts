import { DeployError } from '../../../../domain/errors.js'
import type { ComposeProject } from '../../domain/project/compose-project.js'
import { findImageVariable, valuesFor, type ImageVariable } from '../../domain/project/image-variable.js'
import type { Release } from '../../domain/release/release.js'
import type { ImageValues } from '../../ports/docker-engine.js'
import type { ComposeWorld } from '../compose-world.js'

/** The compose project as it is on the server, and how its images are set. */
export interface ReadProject {
  readonly project: ComposeProject
  /** By service, of those that have one. */
  readonly variables: ReadonlyMap<string, ImageVariable>
}

/** Reads the project with the images that are to be deployed. Throws `bad-input` for a file that Compose does not understand. */
export async function readProject({ spec, docker }: Pick<ComposeWorld, 'spec' | 'docker'>): Promise<ReadProject> {
  const templates = await docker.imageTemplates(spec)
  const variables = new Map<string, ImageVariable>()
  for (const [name, imageTemplate] of templates) {
    const variable = variableOf(name, imageTemplate)
    if (variable !== undefined) variables.set(name, variable)
  }
  return { project: await docker.readProject(spec, valuesFor(variables, spec.images)), variables }
}

/** The findings say why a service that is deployed has none. */
function variableOf(name: string, imageTemplate: string): ImageVariable | undefined {
  try {
    return findImageVariable({ name, imageTemplate })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return undefined
  }
}

/** What the image variables are in this release. Throws `bad-input` where the compose file names other repositories by now. */
export function valuesOf({ parts }: Release, { variables }: Pick<ReadProject, 'variables'>): ImageValues {
  return valuesFor(variables, new Map(parts.map(({ service, image }) => [service, image])))
}

/** Reads the project at the first need, unless it is `known`; a reading that failed is tried again. */
export function projectReader(
  world: Pick<ComposeWorld, 'spec' | 'docker'>,
  known?: ReadProject
): () => Promise<ReadProject> {
  let found = known && Promise.resolve(known)
  return () => {
    found ??= readProject(world).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
}
