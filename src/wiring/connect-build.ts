import { dockerClientConfig } from '../adapters/images/docker-client-config.js'
import { dockerImages } from '../adapters/images/docker-images.js'
import { execCommands } from '../adapters/exec-commands.js'
import { gitCheckouts } from '../adapters/files/git-checkouts.js'
import { localBuildContexts } from '../adapters/images/local-build-contexts.js'
import { nodeFiles } from '../adapters/files/node-files.js'
import { artifactSubjects } from '../runner/artifact-subjects.js'
import { stepEvent } from '../runner/step-event.js'
import { stepIdTokens } from '../runner/step-id-tokens.js'
import { stepLog } from '../runner/step-log.js'
import { stepMasks } from '../runner/step-masks.js'
import { maskSecret } from '../runner/workflow-commands.js'
import type { BuildDependencies } from '../use-cases/image-build/build-dependencies.js'
import { connectRegistries } from './connect-registries.js'

/** What is known of a step before anything of a build is. */
export type BuildStep = Pick<BuildDependencies, 'clock' | 'run' | 'summary' | 'cancelled'>

/** Docker, Git, the workspace and the registries; `keepFolder` is called with the folder that `post` has to remove. */
export function connectBuild(
  env: NodeJS.ProcessEnv,
  step: BuildStep,
  keepFolder: (path: string) => void
): BuildDependencies {
  const { clock } = step
  const commands = execCommands(env)
  return {
    ...{ ...step, env, log: stepLog(), files: nodeFiles(env) },
    ...connectRegistries({ env, clock }),
    contexts: localBuildContexts(env.GITHUB_WORKSPACE ?? process.cwd()),
    checkouts: gitCheckouts(env.GITHUB_WORKSPACE ?? process.cwd(), commands),
    event: stepEvent(env),
    mask: maskSecret,
    idTokens: stepIdTokens(env, stepMasks()),
    openAttestations: async access =>
      (await import('./connect-attestations.js')).connectAttestations(access, { env, clock }),
    openClientConfig: () => dockerClientConfig(env, { commands, clock }, keepFolder),
    openBuilder: ({ env: clientEnv, needs }, name) =>
      dockerImages({ commands, env: clientEnv, needs, temporaryFolder: env.RUNNER_TEMP }, name),
    declareImage: artifactSubjects(env)
  }
}
