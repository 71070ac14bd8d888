import { describe, expect, it } from '@jest/globals'
import { GROUP, memoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { sampleApp } from '../../../../test/fakes/azure/sample-app.js'
import { AZURE } from '../azure-cloud.js'
import { READER } from './access.js'

const APP = '/providers/Microsoft.App/containerApps/web'

function open() {
  const azure = memoryAzure()
  azure.cloud.apps.add(sampleApp())
  return azure
}

describe('the resource manager', () => {
  it('answers a principal that is signed in', () => {
    const answer = open().call('GET', APP)
    expect(answer.status).toBe(200)
    expect(answer.at('properties.provisioningState')).toBe('Succeeded')
  })

  it('refuses a request without a token, and one with a token that it did not issue', () => {
    const azure = open()
    const address = `https://management.azure.com${GROUP}${APP}?api-version=2025-07-01`
    const none = azure.send('GET', address)
    expect(none).toMatchObject({ status: 401, body: { error: { code: 'AuthenticationFailed' } } })
    expect(none.headers?.['WWW-Authenticate']).toContain(
      `Bearer authorization_uri="https://login.microsoftonline.com/${AZURE.tenant}"`
    )
    const foreign = azure.send('GET', address, { headers: { authorization: 'Bearer a.b.c' } })
    expect(foreign).toMatchObject({ status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } })
  })

  it('refuses a token once it has expired', async () => {
    const azure = open()
    azure.cloud.login.settings.lifetimeSeconds = 60
    expect(azure.call('GET', APP).status).toBe(200)
    await azure.clock.pass(60_000)
    const late = azure.call('GET', APP)
    expect(late).toMatchObject({ status: 401, code: 'ExpiredAuthenticationToken' })
    expect(late.headers['WWW-Authenticate']).toContain('error="invalid_token"')
  })

  it.each<[string, string, number, string]>([
    ['no api-version', `${APP}?api-version=`, 400, 'NoRegisteredProviderFound'],
    ['an unknown api-version', `${APP}?api-version=2025-07-02`, 400, 'NoRegisteredProviderFound'],
    ['an unknown query parameter', `${APP}?api-version=2025-07-01&expand=all`, 400, 'InvalidQueryParameter'],
    ['an unknown namespace', '/providers/Microsoft.Compute/virtualMachines/web', 404, 'InvalidResourceNamespace'],
    ['an unknown resource', '/providers/Microsoft.App/containerApps/api', 404, 'ResourceNotFound'],
    ['an unknown type', '/providers/Microsoft.App/sites/web', 405, 'MethodNotAllowed']
  ])('refuses %s', (_, path, status, code) => {
    expect(open().call('GET', path)).toMatchObject({ status, code })
  })

  it('requires api-version', () => {
    const azure = open()
    const authorization = `Bearer ${azure.signIn()}`
    const answer = azure.send('GET', `https://management.azure.com${GROUP}${APP}`, { headers: { authorization } })
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'MissingApiVersionParameter' } } })
  })

  it('refuses another subscription, and a group that is not there', () => {
    const azure = open()
    const other = `/subscriptions/${AZURE.client}/resourceGroups/shop${APP}`
    expect(azure.call('GET', other)).toMatchObject({ status: 404, code: 'SubscriptionNotFound' })
    const group = `/subscriptions/${AZURE.subscription}/resourceGroups/other${APP}`
    expect(azure.call('GET', group)).toMatchObject({ status: 404, code: 'ResourceGroupNotFound' })
  })

  it('names the action and the scope that a principal lacks', () => {
    const azure = open()
    azure.cloud.access.assignments.splice(0, 2, { principalId: AZURE.principal, scope: GROUP, role: READER })
    expect(azure.call('GET', APP).status).toBe(200)
    const denied = azure.call('PATCH', APP, { body: {} })
    expect(denied).toMatchObject({ status: 403, code: 'AuthorizationFailed' })
    expect(denied.at('error.message')).toBe(
      `The client '${AZURE.client}' with object id '${AZURE.principal}' does not have authorization to perform action 'Microsoft.App/containerApps/write' over scope '${GROUP}${APP}' or the scope is invalid. If access was recently granted, please refresh your credentials.`
    )
    const action = azure.call('POST', `${APP}/revisions/web--v1/restart`)
    expect(action.at('error.message')).toContain("'Microsoft.App/containerApps/revisions/restart/action'")
  })

  it('permits nothing outside of the scope of a role', () => {
    const azure = open()
    azure.cloud.access.assignments.splice(0, 2, { principalId: AZURE.principal, scope: GROUP, role: READER })
    const provider = azure.call('GET', `/subscriptions/${AZURE.subscription}/providers/Microsoft.App`, {
      version: '2021-04-01'
    })
    expect(provider).toMatchObject({ status: 403, code: 'AuthorizationFailed' })
    expect(provider.at('error.message')).toContain("'Microsoft.Resources/subscriptions/providers/read'")
  })

  it('lists the permissions of the principal', () => {
    const azure = open()
    const answer = azure.call('GET', '/providers/Microsoft.Authorization/permissions', { version: '2022-04-01' })
    expect(answer.at('value.0.actions')).toEqual(['*'])
    expect(answer.at('value.1.actions')).toEqual(['*/read'])
  })

  it('reports the state of a namespace, and refuses changes where it is not registered', () => {
    const azure = open()
    azure.cloud.subscription.providers.set('Microsoft.App', 'NotRegistered')
    const provider = azure.call('GET', `/subscriptions/${AZURE.subscription}/providers/Microsoft.App`, {
      version: '2021-04-01'
    })
    expect(provider.at('registrationState')).toBe('NotRegistered')
    expect(azure.call('PATCH', APP, { body: {} })).toMatchObject({
      status: 409,
      code: 'MissingSubscriptionRegistration'
    })
  })

  it('throttles more writes than the bucket of a subscription has', async () => {
    const azure = open()
    const patch = () => azure.call('PATCH', APP, { body: {} })
    for (let count = 0; count < 200; count += 1) expect(patch().status).toBe(200)
    const refused = patch()
    expect(refused).toMatchObject({ status: 429, code: 'SubscriptionRequestsThrottled' })
    expect(refused.headers['Retry-After']).toBe('1')
    expect(azure.call('GET', APP).status).toBe(200)
    await azure.clock.pass(1_000)
    expect(patch().status).toBe(200)
  })

  it('throttles on demand', () => {
    const azure = open()
    azure.cloud.throttle.refuseNext(1, 17)
    expect(azure.call('GET', APP)).toMatchObject({ status: 429, headers: { 'Retry-After': '17' } })
    expect(azure.call('GET', APP).status).toBe(200)
  })

  it('keeps a journal of actions and of what came of them', () => {
    const azure = open()
    azure.call('GET', APP)
    azure.call('GET', '/providers/Microsoft.App/containerApps/api')
    expect(azure.cloud.journal.map(({ action, status, error }) => ({ action, status, error }))).toEqual([
      { action: 'Microsoft.App/containerApps/read', status: 200, error: undefined },
      { action: 'Microsoft.App/containerApps/read', status: 404, error: 'ResourceNotFound' }
    ])
  })

  it('changes the tags of a resource without the resource, within their limits', () => {
    const azure = open()
    const tags = `${APP}/providers/Microsoft.Resources/tags/default`
    const patch = (operation: string, given: object) =>
      azure.call('PATCH', tags, { body: { operation, properties: { tags: given } }, version: '2021-04-01' })
    expect(patch('Merge', { team: 'shop', run: '1' }).status).toBe(200)
    expect(patch('Delete', { run: '1' }).at('properties.tags')).toEqual({ team: 'shop' })
    expect(azure.call('GET', APP).at('tags')).toEqual({ team: 'shop' })
    expect(azure.call('GET', tags, { version: '2021-04-01' }).at('properties.tags.team')).toBe('shop')
    expect(patch('Replace', {}).at('properties.tags')).toEqual({})
    expect(patch('Merge', { team: 'x'.repeat(257) })).toMatchObject({ status: 400, code: 'InvalidTagValueLength' })
    expect(patch('Merge', { 'a/b': 'x' })).toMatchObject({ status: 400, code: 'InvalidTagName' })
    expect(patch('Remove', {})).toMatchObject({ status: 400, code: 'InvalidParameterValue' })
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, 'x']))
    expect(azure.call('PATCH', APP, { body: { tags: many } })).toMatchObject({ status: 400, code: 'InvalidTagCount' })
  })

  it('needs a permission for the group to follow a change', async () => {
    const azure = open()
    const role = { actions: ['Microsoft.App/containerApps/*'] }
    azure.cloud.access.assignments.splice(0, 2, { principalId: AZURE.principal, scope: `${GROUP}${APP}`, role })
    const accepted = azure.call('PATCH', APP, { body: { tags: { team: 'shop' } } })
    expect(accepted.status).toBe(202)
    await azure.clock.pass(15_000)
    const status = azure.call('GET', accepted.headers['Azure-AsyncOperation'] ?? '')
    expect(status).toMatchObject({ status: 403, code: 'AuthorizationFailed' })
  })
})
