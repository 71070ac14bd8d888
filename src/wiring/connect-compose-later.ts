import type { Clock } from '../ports/clock.js'
import type { StepState } from '../ports/runner/step-state.js'
import type { ComposeRequest } from '../targets/compose/use-cases/compose-request.js'

type Environment = Readonly<Record<string, string | undefined>>

const FOLDER = 'ssh-folder'

/** Loads SSH and all that stands on it, and connects, when it is called: inputs are refused before that. */
export function connectComposeLater(
  env: Environment,
  { clock, state }: { readonly clock: Clock; readonly state: StepState }
) {
  return async (request: Pick<ComposeRequest, 'address' | 'spec'>) => {
    const { connectCompose } = await import('./connect-compose.js')
    return connectCompose(env, { request, clock, folderMade: folder => state.save(FOLDER, folder) })
  }
}

/** `post`: removes the key that `main` wrote, if it was killed before it did so itself. */
export function removeKeyLater(env: Environment, state: Pick<StepState, 'read'>) {
  return async () => {
    const folder = state.read(FOLDER)
    if (folder === undefined) return
    const [{ removeSshFolder }, { execCommands }] = await Promise.all([
      import('../targets/compose/server/ssh-folder.js'),
      import('../adapters/exec-commands.js')
    ])
    await removeSshFolder(folder, execCommands(env))
  }
}
