import { expect, test } from '@jest/globals'
import { XMLParser } from 'fast-xml-parser'
import { AwsError } from '../aws-error.js'
import { awsQuery } from './aws-query.js'

const protocol = awsQuery({ action: 'DescribeThings', namespace: 'http://things.test/doc/' })
const parse = (xml: string | Buffer) => new XMLParser({ ignoreAttributes: false }).parse(xml) as unknown

test('an output is wrapped in response and result, lists in members, times in ISO 8601', () => {
  const output = {
    Things: [{ Name: 'a<b>&"c"', Made: new Date(1_000) }, { Name: 'd' }],
    None: [],
    Count: 2,
    Left: undefined
  }
  expect(parse(protocol.encodeOutput(output, 'r-1').body)).toEqual({
    DescribeThingsResponse: {
      '@_xmlns': 'http://things.test/doc/',
      DescribeThingsResult: {
        Things: { member: [{ Name: 'a<b>&"c"', Made: '1970-01-01T00:00:01.000Z' }, { Name: 'd' }] },
        None: '',
        Count: 2
      },
      ResponseMetadata: { RequestId: 'r-1' }
    }
  })
})

test('an error carries type, code, message and further members', () => {
  const answer = protocol.encodeError(
    new AwsError('ThingNotFound', 'No <thing>', { status: 404, members: { Thing: 'x' } }),
    'r-2'
  )
  expect([answer.status, answer.error]).toEqual([404, 'ThingNotFound'])
  expect(parse(answer.body)).toEqual({
    ErrorResponse: {
      '@_xmlns': 'http://things.test/doc/',
      Error: { Type: 'Sender', Code: 'ThingNotFound', Message: 'No <thing>', Thing: 'x' },
      RequestId: 'r-2'
    }
  })
})

test('an error that all services share gets its Query name and status', () => {
  const answer = protocol.encodeError(new AwsError('ExpiredTokenException', 'expired'), 'r-3')
  expect([answer.status, answer.error]).toEqual([403, 'ExpiredToken'])
})
