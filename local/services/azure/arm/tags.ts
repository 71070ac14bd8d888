import type { ServiceAnswer } from '../../http-service.js'
import { ArmError, badRequest } from './arm-error.js'
import { readJson, readNoBody, readQuery, type ArmRequest } from './arm-request.js'
import { checkShape, isObject, type Json, type Shape } from './read-body.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
const MOST_TAGS = 50
const LONGEST_NAME = 512
const LONGEST_VALUE = 256

/** Something that has tags. */
export interface Tagged {
  tags: Json
}

/** Throws 400. */
export function checkTags(tags: Json): void {
  const all = Object.entries(tags)
  if (all.length > MOST_TAGS)
    throw badRequest('InvalidTagCount', `The number of tags exceeds the limit of ${MOST_TAGS}.`)
  for (const [name, value] of all) {
    if (
      name === '' ||
      name.length > LONGEST_NAME ||
      /[<>%&\\?/]/.test(name) ||
      /^(?:azure|microsoft|windows)/i.test(name)
    )
      throw badRequest('InvalidTagName', `The tag name '${name}' is invalid.`)
    if (typeof value !== 'string')
      throw badRequest('InvalidRequestContent', `The value of tag '${name}' must be a string.`)
    if (value.length > LONGEST_VALUE)
      throw badRequest('InvalidTagValueLength', `The value of tag '${name}' exceeds ${LONGEST_VALUE} characters.`)
  }
  const names = new Set(all.map(([name]) => name.toLowerCase()))
  if (names.size !== all.length) throw badRequest('InvalidTagName', 'The names of tags must be unique in any case.')
}

const PATCH: Shape = {
  members: {
    operation: { oneOf: ['Merge', 'Replace', 'Delete'] },
    properties: { members: { tags: 'map' } }
  },
  required: ['operation', 'properties']
}
const PUT: Shape = { members: { properties: { members: { tags: 'map' } } }, required: ['properties'] }

/** Tags of a resource, changed without the resource: https://learn.microsoft.com/rest/api/resources/tags */
export function answerTags(request: ArmRequest, resource: Tagged): ServiceAnswer {
  readQuery(request)
  const { method, path } = request
  if (path.names[0]?.toLowerCase() !== 'default')
    throw badRequest('InvalidTagsResource', "The name of the tags resource must be 'default'.")
  if (method === 'GET') readNoBody(request)
  else if (method === 'PATCH' || method === 'PUT') resource.tags = changed(resource.tags, readJson(request), method)
  else throw new ArmError(405, 'MethodNotAllowed', 'The method is not supported.')
  return {
    status: 200,
    body: { id: path.scope, name: 'default', type: 'Microsoft.Resources/tags', properties: { tags: resource.tags } }
  }
}

function changed(tags: Json, body: Json, method: 'PATCH' | 'PUT'): Json {
  checkShape(body, method === 'PUT' ? PUT : PATCH, { path: 'tagsPatch', isPatch: false })
  const given = isObject(body.properties) && isObject(body.properties.tags) ? body.properties.tags : {}
  const { operation = 'Replace' } = body
  const after =
    operation === 'Merge'
      ? { ...tags, ...given }
      : operation === 'Replace'
        ? given
        : Object.fromEntries(Object.entries(tags).filter(([name, value]) => given[name] !== value))
  checkTags(after)
  return after
}
