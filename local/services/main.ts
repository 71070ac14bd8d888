// Serves GitHub's REST API of one repository on this machine, for actions that are tried in the step runner, and Azure:
//   node build/local/services/main.js --port 4600
//   node build/local/services/main.js --port 4600 --azure-app web=shop.azurecr.io/web:v1 --rate 20
import { parseArgs } from 'node:util'
import { DEFAULT_COMMIT } from '../runner/job/default-commit.js'
import { AZURE } from './azure/azure-cloud.js'
import { startLocalAzure, tagOf, type LocalAzure } from './azure/start-local-azure.js'
import { startGithubService } from './github/github-service.js'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4600' },
    /** `name=image`: a container app, and an app of App Service with a slot `staging`. */
    'azure-app': { type: 'string', multiple: true, default: [] },
    'azure-site': { type: 'string', multiple: true, default: [] },
    /** `tag:VARIABLE=value`: how images with this tag behave, as variables of local/app/server.mjs. */
    behavior: { type: 'string', multiple: true, default: [] },
    rate: { type: 'string', default: '1' }
  }
})
const github = await startGithubService({ port: Number(values.port), token: 'local' })
github.commits.push({
  ...{ sha: DEFAULT_COMMIT, message: 'Charge in euros', login: 'octocat' },
  date: new Date(Date.now() - 3_600_000).toISOString()
})
process.stdout.write(
  `GitHub at ${github.origin}, until this ends. Give the step runner: ` +
    `--github api_url=${github.origin} --github repository=${github.repository} --github token=${github.token}\n`
)
const azure = await startAzure()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([github.close(), azure?.close()]))

async function startAzure(): Promise<LocalAzure | undefined> {
  const [apps, sites] = [values['azure-app'], values['azure-site']].map(list => list.map(readPair))
  if (apps === undefined || sites === undefined || apps.length + sites.length === 0) return undefined
  const behaviors = values.behavior.map(text => /^([\w.-]+):(\w+)=(.*)$/.exec(text)?.slice(1) ?? [])
  const local = await startLocalAzure({
    rate: Number(values.rate),
    environmentOf: image =>
      Object.fromEntries(
        behaviors.flatMap(([tag, name, value = '']) =>
          tag === tagOf(image) && name !== undefined ? [[name, value]] : []
        )
      )
  })
  const { service, cloud, clock } = local
  const lines = [
    ...Object.entries(service.environment).map(([name, value]) => `export ${name}='${value}'`),
    `export DEPLOY_KIT_LOCAL_CLOCK=${clock.origin} AWS_ENDPOINT_URL=${service.resourceManager.origin}`,
    `# sign-in ${service.login.origin}, resource manager ${service.resourceManager.origin}`,
    `# tenant ${AZURE.tenant}, subscription ${AZURE.subscription}, client ${AZURE.client}, resource group ${AZURE.group}`,
    ...apps.map(
      ([name, image]) =>
        `# container app ${name}: http://${cloud.apps.replicas.address(local.addApp(name, image), undefined)}`
    ),
    ...sites.map(([name, image]) => {
      const site = local.addSite(name, image)
      const [slot] = site.slots.values()
      return `# app ${name}: http://${site.production.hostName}, slot staging: http://${slot?.hostName}`
    })
  ]
  process.stdout.write(`Azure, until this ends:\n${lines.join('\n')}\n`)
  return local
}

function readPair(text: string): readonly [string, string] {
  const [name = '', image = ''] = text.split(/=(.*)/s)
  if (name === '' || image === '')
    throw new Error(`An app is name=image, such as web=shop.azurecr.io/web:v1; got ${text}.`)
  return [name, image]
}
