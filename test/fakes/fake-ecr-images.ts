import type { EcrImages } from '../../src/ports/images/ecr-images.js'

/** Registries in which every image is, but those that `changes` answer otherwise for. */
export function fakeEcrImages(changes: Partial<EcrImages> = {}): EcrImages {
  return { find: () => Promise.resolve('found'), cachePrefixes: () => Promise.resolve([]), ...changes }
}
