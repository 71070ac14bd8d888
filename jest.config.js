// Coverage is measured by jest's own module system only. Without it, test files run in the worker's own process: see docs/adr/0007.
const plain = process.argv.some(argument => argument.startsWith('--coverage'))
  ? {}
  : {
      runtime: '<rootDir>/build/test/jest/plain-runtime.js',
      testEnvironment: '<rootDir>/build/test/jest/plain-environment.js'
    }

export default {
  testEnvironment: 'node',
  ...plain,
  roots: ['<rootDir>/build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testSequencer: '<rootDir>/build/test/jest/longest-first.js',
  // One more than the processors of a small machine: most suites wait for the processes that they start.
  maxWorkers: 3,
  // What modules leave in a worker makes each process slower to start: that copies the page tables of the worker.
  workerIdleMemoryLimit: '300MB',
  // Ends what hangs; a busy machine may take several times as long as a quiet one.
  testTimeout: 900_000,
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/*.test.js'],
  coverageProvider: 'v8'
}
