export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  maxWorkers: 2,
  testTimeout: 60_000,
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/*.test.js'],
  coverageProvider: 'v8'
}
