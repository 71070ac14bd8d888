import { resolve } from 'node:path'
import type { ProgramImages } from '../aws/tasks/container-runtime.js'
import { REPOSITORY, type SampleVersion } from './sample-versions.js'

/** Makes a version runnable where no Docker engine answers: its tasks are processes. Returns the image's reference. */
export function buildProcessImage({ name, environment }: SampleVersion, images: ProgramImages): string {
  const reference = `${REPOSITORY}:${name}`
  images.add(reference, {
    entryPoint: [process.execPath, 'server.mjs'],
    command: [],
    workingDirectory: resolve('local/app'),
    environment
  })
  return reference
}
