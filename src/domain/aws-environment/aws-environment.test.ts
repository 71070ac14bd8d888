import { describe, expect, it } from '@jest/globals'
import { readAwsEnvironment } from './aws-environment.js'

const WELL = { AWS_REGION: 'eu-west-1' }

describe('readAwsEnvironment', () => {
  it.each([
    [{ AWS_REGION: 'eu-west-1 ' }, 'eu-west-1'],
    [{ AWS_REGION: 'us-gov-east-1\n' }, 'us-gov-east-1'],
    [{ AWS_REGION: ' ', AWS_DEFAULT_REGION: 'ap-southeast-2' }, 'ap-southeast-2'],
    [{ AWS_REGION: 'cn-northwest-1' }, 'cn-northwest-1'],
    [{ AWS_REGION: 'us-isob-east-1' }, 'us-isob-east-1'],
    [{ AWS_REGION: 'eusc-de-east-1' }, 'eusc-de-east-1'],
    [{ AWS_REGION: 'eu-nowhere-9' }, 'eu-nowhere-9'],
    [{ AWS_REGION: 'local', AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, 'local'],
    [{ ...WELL, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_ENDPOINT_URL_ECS: '' }, 'eu-west-1'],
    [{ ...WELL, AWS_SECRET_ACCESS_KEY: 'wJalr/XUtn+FEMI=' }, 'eu-west-1'],
    // An Actions variable that is not set.
    [{ ...WELL, AWS_WEB_IDENTITY_TOKEN_FILE: '', AWS_ROLE_ARN: '' }, 'eu-west-1'],
    [{ ...WELL, AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: '' }, 'eu-west-1'],
    [{ ...WELL, AWS_WEB_IDENTITY_TOKEN_FILE: '', AWS_ROLE_ARN: 'deployer' }, 'eu-west-1']
  ])('reads the region of %j', (env, region) => {
    expect(readAwsEnvironment(env)).toEqual({ region })
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'No AWS region is set'],
    [{ AWS_REGION: '"eu-west-1"' }, 'AWS_REGION contains a quote. Expected a region such as eu-west-1.'],
    [{ AWS_DEFAULT_REGION: 'eu west 1' }, 'AWS_DEFAULT_REGION contains a space.'],
    [{ AWS_REGION: 'eu-west-11' }, 'AWS_REGION is "eu-west-11", which is not a region name. Expected a region such as'],
    [{ AWS_REGION: 'eu_west_1' }, 'AWS_REGION is "eu_west_1", which is not a region name.'],
    [{ AWS_REGION: 'Frankfurt' }, 'AWS_REGION is "Frankfurt", which is not a region name.'],
    [{ AWS_REGION: 'EU-WEST-1' }, 'AWS_REGION is "EU-WEST-1", which is not a region name.'],
    [{ AWS_REGION: 'eu-west-1a' }, 'AWS_REGION is'],
    [{ AWS_REGION: 'eu-west-1a/x' }, 'AWS_REGION is not a valid value.'],
    [{ ...WELL, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE\n' }, 'AWS_ACCESS_KEY_ID contains a line break. Enter the value again'],
    [{ ...WELL, AWS_SECRET_ACCESS_KEY: 'abc def' }, 'AWS_SECRET_ACCESS_KEY contains a space.'],
    [{ ...WELL, AWS_SESSION_TOKEN: '\u201cabc\u201d' }, 'AWS_SESSION_TOKEN contains a character that is not ASCII.'],
    [{ ...WELL, AWS_ENDPOINT_URL: 'localhost:4566' }, 'AWS_ENDPOINT_URL is not a URL.'],
    [{ ...WELL, AWS_ENDPOINT_URL_ECS: ' https://x' }, 'AWS_ENDPOINT_URL_ECS is not a URL.'],
    [{ ...WELL, AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: 'deployer' }, 'AWS_ROLE_ARN is not the ARN of a role.']
  ])('refuses %j by the name of the variable, and shows no value', (env, sentence) => {
    let message = ''
    try {
      readAwsEnvironment(env)
    } catch (error) {
      message = (error as Error).message
    }
    expect(message).toContain(sentence)
    for (const value of ['AKIDEXAMPLE', 'abc']) expect(message).not.toContain(value)
  })
})
