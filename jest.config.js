export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testSequencer: '<rootDir>/build/test/order/longest-first.js',
  // One more than the processors of a small machine: most suites wait for the processes that they start.
  maxWorkers: 3,
  // What modules leave in a worker makes each process slower to start: that copies the page tables of the worker.
  workerIdleMemoryLimit: '150MB',
  // Ends what hangs; a busy machine may take several times as long as a quiet one.
  testTimeout: 300_000,
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/*.test.js'],
  coverageProvider: 'v8'
}
