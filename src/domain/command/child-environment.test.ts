import { describe, expect, it } from '@jest/globals'
import { childEnvironment, helperNeeds } from './child-environment.js'

const seen = (env: Readonly<Record<string, string>>) => Object.keys(childEnvironment(env, { tool: 'docker' }))

describe('childEnvironment', () => {
  it('gives the agent of SSH to a client whose engine is reached by SSH, and to no other', () => {
    const SSH_AUTH_SOCK = '/agent.sock'
    expect(seen({ SSH_AUTH_SOCK, DOCKER_HOST: 'ssh://me@engine' })).toContain('SSH_AUTH_SOCK')
    expect(seen({ SSH_AUTH_SOCK, DOCKER_HOST: 'tcp://engine' })).not.toContain('SSH_AUTH_SOCK')
  })

  it('recognizes the names of Windows and of proxies in lower case, and keeps them unchanged', () => {
    expect(seen({ Path: 'C:\\bin', SystemRoot: 'C:\\Windows', https_proxy: 'x' })).toEqual(
      expect.arrayContaining(['Path', 'SystemRoot', 'https_proxy'])
    )
  })

  it('gives no variable by the beginning of its name', () => {
    const env = {
      DOCKER_PASSWORD: 'x',
      DOCKERHUB_TOKEN: 'x',
      BUILDX_BAKE_GIT_AUTH_TOKEN: 'x',
      INPUT_SECRETS: 'x',
      PATHS: 'x'
    }
    expect(seen(env)).toEqual(seen({}))
  })

  it('gives Git no home, whose settings it would obey', () => {
    const env = {
      HOME: '/root',
      XDG_CONFIG_HOME: '/x',
      GIT_DIR: '/evil',
      GIT_SSH_COMMAND: 'x',
      SSH_AUTH_SOCK: 'x',
      PATH: '/bin'
    }
    expect(childEnvironment(env, { tool: 'git' })).toEqual({ ...childEnvironment({}, { tool: 'git' }), PATH: '/bin' })
  })

  it('gives a credential plugin of a kubeconfig the credentials of clouds, and none of the job', () => {
    const env = {
      PATH: '/bin',
      HOME: '/root',
      AZURE_CLIENT_ID: 'x',
      AWS_REGION: 'x',
      GITHUB_TOKEN: 'x',
      INPUT_KUBECONFIG: 'x'
    }
    const needs = ['aws-helper', 'gcp-helper', 'azure-helper'] as const
    expect(Object.keys(childEnvironment(env, { tool: 'credential-plugin', needs }))).toEqual([
      ...['PATH', 'HOME', 'AZURE_CLIENT_ID', 'AWS_REGION']
    ])
  })
})

describe('helperNeeds', () => {
  it.each([
    [{ credHelpers: { 'ecr.test': 'ecr-login' } }, ['aws-helper']],
    [{ credHelpers: { 'gcr.io': 'gcloud', 'eu.gcr.io': 'gcr' } }, ['gcp-helper']],
    [{ credHelpers: { 'x.test': 'pass' }, auths: { 'ecr-login': {} } }, []],
    [{ credHelpers: 'ecr-login' }, []],
    [{}, []]
  ])('of %j are %j', (config, needs) => {
    expect(helperNeeds(config)).toEqual(needs)
  })
})
