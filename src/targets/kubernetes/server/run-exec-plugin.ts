import { DeployError } from '../../../domain/errors.js'
import type { Commands } from '../../../ports/commands.js'
import type { ExecPlugin } from '../domain/access/cluster-access.js'
import { execInfo, readExecCredential, type ExecCredential } from '../domain/access/exec-plugin.js'

const WITHIN_MILLISECONDS = 60_000

/** Runs the program that a kubeconfig names for credentials, without a shell. Throws `credentials-missing`, without what it printed. */
export async function runExecPlugin(
  plugin: ExecPlugin,
  server: URL,
  commands: Pick<Commands, 'run'>
): Promise<ExecCredential> {
  const { exitCode, stdout } = await commands
    .run({
      ...{ tool: 'credential-plugin', program: plugin.command, argv: plugin.args },
      ...{ needs: ['aws-helper', 'gcp-helper', 'azure-helper'], signal: AbortSignal.timeout(WITHIN_MILLISECONDS) },
      env: { ...plugin.env, KUBERNETES_EXEC_INFO: execInfo(plugin, server.href) }
    })
    .catch((error: unknown) => {
      throw new DeployError(
        'credentials-missing',
        `The exec plugin of the kubeconfig could not be started. Install it in an earlier step.`,
        { cause: error }
      )
    })
  if (exitCode !== 0)
    throw new DeployError(
      'credentials-missing',
      `The exec plugin of the kubeconfig failed with exit code ${exitCode}. Run its command in an earlier step to see the error.`
    )
  return readExecCredential(stdout)
}
