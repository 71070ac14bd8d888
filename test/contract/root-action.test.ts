import { expect, it } from '@jest/globals'
import { readMetadata } from '../../scripts/action-metadata.js'

it('the root action is the deploy action, but for the path of its bundle', async () => {
  const root = await readMetadata('action.yml')
  const deploy = await readMetadata('actions/deploy/action.yml')
  const moved = Object.fromEntries(
    Object.entries(deploy.runs).map(([key, value]) => [key, value.replace(/^\.\.\/\.\.\//, '')])
  )
  expect(deploy.runs.main).toMatch(/^\.\.\/\.\.\/dist\/deploy\//)
  expect(root).toEqual({ ...deploy, runs: moved })
})
