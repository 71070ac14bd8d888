import { JUNIT, type KnownFormat } from './known-format.js'

/** Formats of XML, by the name of the root element. */
export const ROOTS: Readonly<Record<string, KnownFormat>> = {
  'test-run': {
    name: 'an NUnit 3 report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  'test-results': {
    name: 'an NUnit 2 report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  assemblies: {
    name: 'an xUnit.net report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  assembly: {
    name: 'an xUnit.net report',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  TestRun: {
    name: 'a TRX report of Visual Studio',
    of: 'tests',
    advice: `${JUNIT}: dotnet test --logger junit (JunitXml.TestLogger).`
  },
  'testng-results': {
    name: 'a TestNG report',
    of: 'tests',
    advice: `${JUNIT}: TestNG writes it to junitreports/TEST-*.xml.`
  },
  robot: { name: 'an output.xml of Robot Framework', of: 'tests', advice: `${JUNIT}: robot --xunit junit.xml.` },
  Catch2TestRun: { name: 'an XML report of Catch2', of: 'tests', advice: `${JUNIT}: --reporter junit.` },
  Catch: { name: 'an XML report of Catch2', of: 'tests', advice: `${JUNIT}: --reporter junit.` },
  TestLog: { name: 'a Boost.Test log', of: 'tests', advice: `${JUNIT}: --log_format=JUNIT.` },
  TestResult: { name: 'a Boost.Test report', of: 'tests', advice: `${JUNIT}: --log_format=JUNIT.` },
  Site: { name: 'a CTest dashboard file', of: 'tests', advice: `${JUNIT}: ctest --output-junit junit.xml.` },
  TestCase: { name: 'an XML report of Qt Test', of: 'tests', advice: `${JUNIT}: -o junit.xml,junitxml.` },
  testExecutions: { name: "a report in SonarQube's generic test format", of: 'tests', advice: `${JUNIT}.` },
  TestRunSummary: { name: 'a CppUnit report', of: 'tests', advice: `${JUNIT}.` },
  testsuites: { name: 'a JUnit test report', of: 'tests', advice: 'List it in the input "reports".' },
  testsuite: { name: 'a JUnit test report', of: 'tests', advice: 'List it in the input "reports".' },
  testrun: { name: 'a JUnit test report', of: 'tests', advice: 'List it in the input "reports".' },
  'failsafe-summary': {
    name: "Failsafe's summary",
    of: 'other',
    advice: 'It lists no test; exclude it with the pattern !**/failsafe-summary.xml.'
  },
  CoverageSession: {
    name: 'an OpenCover report',
    of: 'coverage',
    advice: 'Write Cobertura: coverlet --format cobertura.'
  },
  CoverageDSPriv: {
    name: 'a coverage report of Visual Studio',
    of: 'coverage',
    advice: 'Write Cobertura: dotnet-coverage merge -f cobertura.'
  },
  results: {
    name: 'a coverage report of Visual Studio',
    of: 'coverage',
    advice: 'Write Cobertura: dotnet-coverage merge -f cobertura.'
  },
  Root: { name: 'a dotCover report', of: 'coverage', advice: 'Write Cobertura: dotnet-coverage or coverlet.' },
  phpunit: {
    name: "a coverage report in PHPUnit's own XML",
    of: 'coverage',
    advice: 'Write Cobertura: phpunit --coverage-cobertura coverage.xml.'
  },
  scoverage: {
    name: 'an XML report of scoverage',
    of: 'coverage',
    advice: 'Write Cobertura: sbt coverageReport writes cobertura.xml next to it.'
  },
  coverage: { name: 'a coverage report', of: 'coverage', advice: 'List it in the input "coverage".' },
  report: { name: 'a coverage report of JaCoCo', of: 'coverage', advice: 'List it in the input "coverage".' },
  checkstyle: {
    name: 'a Checkstyle report',
    of: 'other',
    advice: 'It contains no tests and no coverage. Narrow the pattern.'
  },
  html: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
}
