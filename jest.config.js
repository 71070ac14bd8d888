export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  // One more than the processors of a small machine: most suites wait for the processes that they start.
  maxWorkers: 3,
  testTimeout: 60_000,
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/*.test.js'],
  coverageProvider: 'v8'
}
