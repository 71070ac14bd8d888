import { parseArgs } from 'node:util'
import { startLocalCloud } from '../start-local-cloud.js'
import { compareOutcomes } from './compare-outcomes.js'
import { connectClients } from './connect-clients.js'
import { ecrScenario } from './ecr-scenario.js'
import { ecsScenario } from './ecs-scenario.js'
import { elbv2Scenario } from './elbv2-scenario.js'
import { explainDifferences, type FoundDifference } from './explain-differences.js'
import { explainedDifferences } from './explained-differences.js'
import { formatReport } from './format-report.js'
import { iamScenario } from './iam-scenario.js'
import { logsScenario } from './logs-scenario.js'
import { startMotoServer } from './moto-server.js'
import { readNetwork } from './read-network.js'
import { recordScenario } from './record-scenario.js'
import type { Clients, Scenario } from './scenario.js'
import { stsScenario } from './sts-scenario.js'

const scenarios: readonly Scenario[] = [stsScenario, iamScenario, ecrScenario, logsScenario, ecsScenario, elbv2Scenario]

/** Makes the same calls to the local cloud and to moto, an emulator by other people, and reports where they differ. */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { moto: { type: 'string' } } })
  const started = values.moto === undefined ? await startMotoServer() : undefined
  const cloud = await startLocalCloud()
  try {
    const peerUrl = started?.url ?? values.moto ?? ''
    const network = await readNetwork(peerUrl)
    const local = connectClients(cloud.endpoint, network)
    const peer = connectClients(peerUrl, network)
    const found = await findDifferences(local, peer)
    const explanation = explainDifferences(found, explainedDifferences)
    process.stdout.write(formatReport(explanation))
    return explanation.unexplained.length === 0 && explanation.stale.length === 0
  } finally {
    await cloud.stop()
    await started?.stop()
  }
}

async function findDifferences(local: Clients, peer: Clients): Promise<readonly FoundDifference[]> {
  const found: FoundDifference[] = []
  for (const scenario of scenarios) {
    const mine = await recordScenario(scenario, local)
    const theirs = await recordScenario(scenario, peer)
    process.stdout.write(`${scenario.name}: ${mine.size} calls\n`)
    for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
      const differences = compareOutcomes(mine.get(name), theirs.get(name))
      found.push(...differences.map(difference => ({ ...difference, step: `${scenario.name}/${name}` })))
    }
  }
  return found
}

process.exitCode = (await main()) ? 0 : 1
