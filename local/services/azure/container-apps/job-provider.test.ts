import { describe, expect, it } from '@jest/globals'
import { memoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { AZURE } from '../azure-cloud.js'

const JOB = '/providers/Microsoft.App/jobs/migrate'

function open(configuration: object = {}) {
  const azure = memoryAzure({
    jobOutcomeOf: template => {
      const text = JSON.stringify(template)
      return { seconds: text.includes('slow') ? 500 : 20, ends: text.includes('bad') ? 'Failed' : 'Succeeded' }
    }
  })
  azure.cloud.jobs.add({
    ...{ name: 'migrate', group: AZURE.group, location: AZURE.location, environmentId: 'shop' },
    configuration: { triggerType: 'Manual', replicaTimeout: 300, replicaRetryLimit: 1, ...configuration },
    template: { containers: [{ name: 'migrate', image: 'shop.azurecr.io/web:v1' }] }
  })
  const status = () => azure.call('GET', `${JOB}/executions`).at('value.0.properties.status')
  return { azure, status }
}

const containers = (image: string) => ({ containers: [{ name: 'migrate', image: `shop.azurecr.io/web:${image}` }] })

describe('a job', () => {
  it('starts an execution with other containers, and names it once it runs', async () => {
    const { azure, status } = open()
    const accepted = azure.call('POST', `${JOB}/start`, { body: containers('v2') })
    expect(accepted).toMatchObject({ status: 202, body: {} })
    expect(azure.call('GET', `${JOB}/executions`).at('value')).toEqual([])
    await azure.clock.pass(5_000)
    const name = azure.call('GET', accepted.headers.Location ?? '').at('name')
    const execution = azure.call('GET', `${JOB}/executions/${String(name)}`)
    expect(execution.at('properties.template.containers.0.image')).toBe('shop.azurecr.io/web:v2')
    expect(status()).toBe('Running')
    await azure.clock.pass(30_000)
    expect(status()).toBe('Succeeded')
  })

  it('answers with the execution as configured', () => {
    const { azure } = open()
    azure.cloud.jobs.settings.startAnswers = 200
    const answer = azure.call('POST', `${JOB}/start`)
    expect(answer.status).toBe(200)
    expect(azure.call('GET', `${JOB}/executions`).at('value.0.name')).toBe(answer.at('name'))
  })

  it('fails after its retries', async () => {
    const { azure, status } = open()
    azure.call('POST', `${JOB}/start`, { body: containers('bad') })
    await azure.clock.pass(30_000)
    expect(status()).toBe('Running')
    await azure.clock.pass(20_000)
    expect(status()).toBe('Failed')
  })

  it('fails where it takes longer than replicaTimeout', async () => {
    const { azure, status } = open({ replicaRetryLimit: 0 })
    azure.call('POST', `${JOB}/start`, { body: containers('slow') })
    await azure.clock.pass(310_000)
    expect(status()).toBe('Failed')
  })

  it('can be stopped', async () => {
    const { azure, status } = open()
    azure.call('POST', `${JOB}/start`)
    await azure.clock.pass(5_000)
    const name = azure.call('GET', `${JOB}/executions`).at('value.0.name')
    expect(azure.call('POST', `${JOB}/executions/${String(name)}/stop`).status).toBe(200)
    expect(status()).toBe('Stopped')
  })

  it('is changed, and refuses another change until then', async () => {
    const { azure } = open()
    const body = { properties: { template: containers('v2') } }
    expect(azure.call('PATCH', JOB, { body }).status).toBe(202)
    expect(azure.call('PATCH', JOB, { body })).toMatchObject({ status: 409, code: 'ContainerAppOperationInProgress' })
    await azure.clock.pass(5_000)
    expect(azure.call('GET', JOB).at('properties.template.containers.0.image')).toBe('shop.azurecr.io/web:v2')
  })

  it.each<[string, object, object, string]>([
    ['a job that is not started manually', { triggerType: 'Schedule' }, {}, 'JobTriggerTypeInvalid'],
    ['an unknown member', {}, { template: {} }, 'InvalidRequestContent'],
    ['a container without an image', {}, { containers: [{ name: 'migrate' }] }, 'MissingRequiredProperty']
  ])('refuses to start %s', (_, configuration, body, code) => {
    expect(open(configuration).azure.call('POST', `${JOB}/start`, { body })).toMatchObject({ status: 400, code })
  })
})
