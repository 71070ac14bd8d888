import { placesNamed, sourceFile } from '../../../src/domain/test-report/locate-failure.js'
import type { TestCase } from '../../../src/domain/test-report/read-test-case.js'

const FILES = Array.from({ length: 1_000 }, (_, index) => `src/folder${index % 30}/file${index}.ts`)

/** Looks for the file of a failed test, as the action does. */
export function locateFailureForTest(test: TestCase): unknown {
  return placesNamed(test).map(({ path }) => sourceFile(path, { files: FILES, folder: '.', suite: test.suite }))
}
