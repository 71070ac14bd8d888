export const id = 4178;
export const ids = [4178];
export const modules = {

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/** Reads and checks the inputs; every rejection names the input. */
function readInputs(read) {
    return {
        title: read.text('title') ?? 'Tests',
        folder: read.text('working-directory') ?? '.',
        reports: readReports(read),
        coverage: read.list('coverage'),
        minimumCoverage: readPercent(read.text('minimum-coverage')),
        onMissing: read.yesNo('fail-when-missing') === true ? 'fail' : 'tell'
    };
}
function readReports(read) {
    const patterns = read.list('reports');
    if (patterns.length > 0)
        return patterns;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('reports', 'a value is required, such as "**/junit.xml".');
}
function readPercent(text) {
    if (text === undefined)
        return undefined;
    const percent = Number(text.replace(/\s*%$/, ''));
    if (Number.isFinite(percent) && percent >= 0 && percent <= 100)
        return percent;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('minimum-coverage', `expected a percentage from 0 to 100, such as 80; got "${text.slice(0, 40)}".`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 4178:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8518);
/* harmony import */ var _adapters_node_file_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1784);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/* harmony import */ var _runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4743);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9354);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7337);









const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)()), {
    ...{ search: (0,_adapters_node_file_search_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFileSearch */ .F)(env), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env), annotations: (0,_runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .stepAnnotations */ .x)() },
    ...{ log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env) }
}));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/report/clip-text.js
var clip_text = __webpack_require__(3127);
;// CONCATENATED MODULE: ./build/src/domain/test-report/locate-failure.js
/** `path:line` in a stack or a message: `at sum (/w/sum.test.js:4:51)`, `tests/test_sums.py:11: AssertionError`, `(SumsTest.java:18)`. Bounded: a text may be long, and hold no space. */
const PLACE = /(?:file:\/\/)?([^\s:()"'<>]{0,512}[^\s:()"'<>/\\]\.[A-Za-z]{1,5}):(\d{1,7})\b/g;
const OF_LIBRARIES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|node:internal)\//;
const NAMED_AS_TEST = /(?:^test_|[_.-](?:test|spec)\.|Tests?\.)/i;
const MOST_PLACES = 20;
/** The lines that a failed test names, the likeliest to be its own first. */
function placesNamed(test) {
    const told = test.line === undefined || test.file === undefined ? [] : [{ path: test.file, line: test.line }];
    const named = [...`${test.message}\n${test.detail}`.matchAll(PLACE)].map(([, path = '', line]) => ({
        path: path.replaceAll('\\', '/'),
        line: Number(line)
    }));
    const own = named.filter(({ path, line }) => line > 0 && !OF_LIBRARIES.test(path));
    return [...told, ...own.toSorted((one, other) => distance(one, test) - distance(other, test))].slice(0, MOST_PLACES);
}
/** How far a file is from the test itself: its own file, one that its class or module is named after, a test, any other. */
function distance({ path }, { file, suite }) {
    const name = fileName(path);
    if (file !== undefined && name === fileName(file))
        return 0;
    if (suite.split(/[./\s›]+/).includes(name.replace(/\.\w+$/, '')))
        return 1;
    return NAMED_AS_TEST.test(name) ? 2 : 3;
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
}
/** The file of the workspace that a name is for; undefined when none is, or several could be. */
function sourceFile(name, { files, folder, suite }) {
    const fitting = files.filter(file => (isAbsolute(name) ? name.endsWith(`/${file}`) : `/${file}`.endsWith(`/${name}`)));
    const inFolder = [folder.replace(/^\.\/?|\/$/g, ''), name.replace(/^\.\//, '')].filter(part => part !== '').join('/');
    if (fitting.includes(inFolder) && name.includes('/'))
        return inFolder;
    const near = fitting.map(file => ({ file, score: isAbsolute(name) ? file.length : nearness(file, suite) }));
    const best = Math.max(...near.map(({ score }) => score));
    const [found, ...more] = near.filter(({ score }) => score === best);
    return more.length === 0 ? found?.file : undefined;
}
function isAbsolute(path) {
    return /^(?:\/|[A-Za-z]:)/.test(path);
}
/** How many folders around a file are those that the test's package ends with. */
function nearness(file, suite) {
    const folders = file.split('/').slice(0, -1).toReversed();
    const parts = suite.split(/[./]/).toReversed();
    // A class is named after its file, which is no folder.
    const packages = parts[0] === fileName(file).replace(/\.\w+$/, '') ? parts.slice(1) : parts;
    const differs = folders.findIndex((folder, index) => folder !== packages[index]);
    return differs === -1 ? folders.length : differs;
}
//# sourceMappingURL=locate-failure.js.map
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-xml.js

const parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Numbered characters (`&#10;`) too, which gotestsum and pytest write.
    htmlEntities: true,
    // A document type may name entities that grow: all of them together by this many characters, then it is no report.
    processEntities: { enabled: true, maxExpandedLength: 100_000 },
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute
});
/** Parses XML; undefined when the text is none, or breaks off before its root element ends. */
function parseXml(text) {
    const written = text.replaceAll(/<!--.*?-->/gs, '').trimEnd();
    const root = /<([A-Za-z_][\w.:-]*)[^>]*>/.exec(written);
    if (root?.[1] === undefined)
        return undefined;
    const isWhole = written.endsWith(`</${root[1]}>`) || (root[0].endsWith('/>') && written.endsWith(root[0]));
    if (!isWhole)
        return undefined;
    try {
        return parser.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The child elements of a name. One that holds nothing but text is an element too. */
function childrenOf(element, name) {
    const found = element[name];
    if (found === undefined || typeof found === 'string')
        return [];
    return found.map(child => (typeof child === 'string' ? { '#text': child } : child));
}
/** An attribute; undefined when it is not there, or empty. */
function attributeOf(element, name) {
    const value = element[`@${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The text of an element. */
function textOf(element) {
    const text = element['#text'];
    const first = Array.isArray(text) ? text[0] : text;
    return typeof first === 'string' ? first : '';
}
//# sourceMappingURL=parse-xml.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-coverage.js

/** Reads LCOV, Cobertura, JaCoCo or a cover profile of Go, by what it looks like. Undefined when it is none of them. */
function parseCoverage(text) {
    if (/^mode: (?:set|count|atomic)$/m.test(text))
        return parseGoProfile(text);
    if (/^SF:/m.test(text))
        return parseLcov(text);
    const document = parseXml(text);
    if (document === undefined)
        return undefined;
    const [cobertura] = childrenOf(document, 'coverage');
    if (cobertura !== undefined)
        return parseCobertura(cobertura);
    const [jacoco] = childrenOf(document, 'report');
    return jacoco === undefined ? undefined : parseJacoco(jacoco);
}
/** https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1: one `DA:line,count` per line, between `SF:` and `end_of_record`. */
function parseLcov(text) {
    return text.split(/^end_of_record$/m).flatMap(record => {
        const file = /^SF:(.+)$/m.exec(record)?.[1]?.trim();
        if (file === undefined)
            return [];
        const counts = [...record.matchAll(/^DA:\d+,(\d+)/gm)].map(([, count]) => Number(count));
        return [{ file, covered: counts.filter(count => count > 0).length, total: counts.length }];
    });
}
/** One line per block, `file:from,to statements count`; a block may stand there for several packages. https://pkg.go.dev/cmd/cover */
function parseGoProfile(text) {
    const blocks = new Map();
    for (const [, file = '', place = '', statements, count] of text.matchAll(/^(.+):(\S+) (\d+) (\d+)$/gm)) {
        const key = `${file}:${place}`;
        const isCovered = Number(count) > 0 || (blocks.get(key)?.isCovered ?? false);
        blocks.set(key, { file, statements: Number(statements), isCovered });
    }
    return sum([...blocks.values()].map(({ file, statements, isCovered }) => ({
        file,
        covered: isCovered ? statements : 0,
        total: statements
    })));
}
/** https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd: a file may hold several classes, and share lines among them. */
function parseCobertura(root) {
    const lines = new Map();
    const packages = childrenOf(root, 'packages').flatMap(each => childrenOf(each, 'package'));
    const classes = packages.flatMap(each => childrenOf(each, 'classes')).flatMap(each => childrenOf(each, 'class'));
    for (const each of classes) {
        const file = attributeOf(each, 'filename') ?? '';
        const known = lines.get(file) ?? new Map();
        lines.set(file, known);
        for (const line of childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'))) {
            const number = attributeOf(line, 'number') ?? '';
            known.set(number, (known.get(number) ?? false) || Number(attributeOf(line, 'hits') ?? 0) > 0);
        }
    }
    return [...lines].map(([file, known]) => ({
        file,
        covered: [...known.values()].filter(isCovered => isCovered).length,
        total: known.size
    }));
}
/** https://www.jacoco.org/jacoco/trunk/coverage/report.dtd: groups may hold packages, whose files hold counters. */
function parseJacoco(root) {
    const groups = [root, ...childrenOf(root, 'group')];
    return groups
        .flatMap(group => childrenOf(group, 'package'))
        .flatMap(each => childrenOf(each, 'sourcefile').flatMap(source => {
        const counter = childrenOf(source, 'counter').find(item => attributeOf(item, 'type') === 'LINE');
        if (counter === undefined)
            return [];
        const covered = Number(attributeOf(counter, 'covered') ?? 0);
        const file = [attributeOf(each, 'name'), attributeOf(source, 'name')]
            .filter(part => part !== undefined)
            .join('/');
        return [{ file, covered, total: covered + Number(attributeOf(counter, 'missed') ?? 0) }];
    }));
}
function sum(parts) {
    const files = new Map();
    for (const { file, covered, total } of parts) {
        const known = files.get(file);
        files.set(file, { file, covered: covered + (known?.covered ?? 0), total: total + (known?.total ?? 0) });
    }
    return [...files.values()];
}
//# sourceMappingURL=parse-coverage.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-junit.js

/**
 * Reads JUnit's XML, as Surefire, pytest, jest-junit, node:test and gotestsum write it. Undefined when the text is none. There is no
 * standard of it: https://github.com/testmoapp/junitxml
 */
function parseJunit(text) {
    const document = parseXml(text);
    if (document === undefined)
        return undefined;
    const roots = [...childrenOf(document, 'testsuites'), ...childrenOf(document, 'testsuite')];
    if (document.testsuites === undefined && document.testsuite === undefined)
        return undefined;
    return roots.flatMap(root => casesOf(root, [], attributeOf(root, 'file')));
}
function casesOf(element, suites, file) {
    const own = childrenOf(element, 'testcase').map(test => readCase(test, suites, file));
    const nested = childrenOf(element, 'testsuite').flatMap(suite => {
        const name = attributeOf(suite, 'name');
        return casesOf(suite, name === undefined ? suites : [...suites, name], attributeOf(suite, 'file') ?? file);
    });
    return [...own, ...nested];
}
function readCase(test, suites, file) {
    const [failure] = [...childrenOf(test, 'failure'), ...childrenOf(test, 'error')];
    const [skipped] = childrenOf(test, 'skipped');
    const told = failure ?? skipped;
    const line = Number(attributeOf(test, 'line') ?? Number.NaN);
    const detail = told === undefined ? '' : textOf(told).trim();
    return {
        name: attributeOf(test, 'name') ?? 'a test without a name',
        suite: attributeOf(test, 'classname') ?? suites.join(' › '),
        state: failure !== undefined ? 'failed' : skipped !== undefined ? 'skipped' : 'passed',
        seconds: Number(attributeOf(test, 'time')?.replaceAll(',', '') ?? 0) || 0,
        message: messageOf(told && attributeOf(told, 'message'), detail),
        detail,
        file: attributeOf(test, 'file') ?? file,
        line: Number.isSafeInteger(line) && line > 0 ? line : undefined
    };
}
/** gotestsum says "Failed" of everything, and what it was in the text: https://github.com/gotestyourself/gotestsum */
function messageOf(said, detail) {
    if (said !== undefined && said !== 'Failed')
        return said;
    const lines = detail.split('\n').map(line => line.trim());
    return lines.find(line => line !== '' && !/^(?:===|---) /.test(line)) ?? said ?? '';
}
//# sourceMappingURL=parse-junit.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(521);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(9986);
;// CONCATENATED MODULE: ./build/src/domain/test-report/summarize-tests.js
/** Counts tests by how they ended. */
function countTests(cases) {
    const of = (state) => cases.filter(test => test.state === state).length;
    return {
        ...{ tests: cases.length, passed: of('passed'), failed: of('failed'), skipped: of('skipped') },
        seconds: cases.reduce((total, { seconds }) => total + seconds, 0)
    };
}
/** Coverage of each file once: tools that write it in two formats put both into one folder. The first report of a folder counts. */
function oncePerFile(reports) {
    const files = new Map();
    for (const { path, items } of reports) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        for (const item of items) {
            const key = `${folder}\0${item.file}`;
            if (!files.has(key))
                files.set(key, item);
        }
    }
    return [...files.values()];
}
/** Percent of all lines that the tests ran, with two decimals, rounded down: 99.999 % is not all. Undefined where there is no line. */
function coveragePercent(files) {
    const total = files.reduce((lines, file) => lines + file.total, 0);
    const covered = files.reduce((lines, file) => lines + file.covered, 0);
    return total === 0 ? undefined : Math.floor((covered / total) * 10_000) / 100;
}
//# sourceMappingURL=summarize-tests.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/render-test-summary.js





/** What is shown of each; a summary has 1 MiB. */
const MOST_FAILURES = 50;
const MOST_SLOW = 5;
const MOST_FILES = 100;
const MOST_DETAIL_CHARACTERS = 4_000;
/** The report as GitHub Markdown: the result first, then each failed test, then coverage with the least covered files first. */
function renderTestSummary({ title, cases, coverage, minimumCoverage }) {
    const parts = [
        cases === undefined ? noReport(title) : heading(title, cases),
        ...(cases ?? [])
            .filter(({ state }) => state === 'failed')
            .slice(0, MOST_FAILURES)
            .map(failure),
        cases === undefined ? '' : leftOut(cases),
        cases === undefined ? '' : slowest(cases),
        coverage === undefined ? '' : coverageOf(coverage, minimumCoverage)
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
function noReport(title) {
    return `## ❔ ${(0,markdown_text/* markdownText */.p7)(title)}: no report found\n\nWhat the tests came to is not known here: see the log of the job.`;
}
function heading(title, cases) {
    const { tests, passed, failed, skipped, seconds } = countTests(cases);
    const sign = failed > 0 ? '❌' : tests === 0 ? '❔' : '✅';
    const rest = skipped === 0 ? '' : `, ${skipped} skipped`;
    return `## ${sign} ${(0,markdown_text/* markdownText */.p7)(title)}: ${passed} passed, ${failed} failed${rest} in ${(0,duration/* formatDuration */.a)(seconds * 1000)}`;
}
function failure({ suite, name, message, detail, file, line }) {
    const place = file === undefined ? '' : ` – ${(0,markdown_text/* markdownCode */.D9)(line === undefined ? file : `${file}:${line}`)}`;
    const named = `❌ ${(0,markdown_text/* markdownText */.p7)(suite === '' ? name : `${suite} › ${name}`)}${place}`;
    const body = detail === '' ? message : detail;
    return (0,markdown_blocks/* markdownDetails */.oG)(named, (0,markdown_text/* markdownBlock */.dI)((0,clip_text/* clipText */.g)(body, MOST_DETAIL_CHARACTERS).split('\n')));
}
function leftOut(cases) {
    const left = cases.filter(({ state }) => state === 'failed').length - MOST_FAILURES;
    return left <= 0 ? '' : `_${left} more failed tests are in the log._`;
}
function slowest(cases) {
    const slow = cases.toSorted((one, other) => other.seconds - one.seconds).slice(0, MOST_SLOW);
    const rows = slow.map(({ suite, name, seconds }) => [
        (0,markdown_text/* markdownText */.p7)(suite),
        (0,markdown_text/* markdownText */.p7)(name),
        `${seconds.toFixed(2)} s`
    ]);
    return rows.length === 0 ? '' : (0,markdown_blocks/* markdownDetails */.oG)('Slowest tests', (0,markdown_blocks/* markdownTable */.Qj)(['Suite', 'Test', 'Took'], rows));
}
function coverageOf(files, minimum) {
    const percent = coveragePercent(files);
    if (percent === undefined)
        return '### ❔ Coverage: the report names no line';
    const isLow = minimum !== undefined && percent < minimum;
    const wanted = minimum === undefined ? '' : `, at least ${minimum} % wanted`;
    const share = (file) => (file.total === 0 ? 1 : file.covered / file.total);
    const least = files.toSorted((one, other) => share(one) - share(other)).slice(0, MOST_FILES);
    const rows = least.map(file => [
        (0,markdown_text/* markdownCode */.D9)(file.file),
        `${Math.floor(share(file) * 100)} %`,
        `${file.covered} of ${file.total}`
    ]);
    const left = files.length - least.length;
    const note = left <= 0 ? '' : `\n\n_${left} better covered files are left out._`;
    return `### ${isLow ? '❌' : '📏'} Coverage: ${percent} %${wanted}\n\n${(0,markdown_blocks/* markdownDetails */.oG)(`By file (${files.length})`, (0,markdown_blocks/* markdownTable */.Qj)(['File', 'Covered', 'Lines'], rows) + note)}`;
}
//# sourceMappingURL=render-test-summary.js.map
;// CONCATENATED MODULE: ./build/src/actions/test-report/run.js






/** GitHub shows ten errors a step; more are in the summary. */
const MOST_ANNOTATIONS = 10;
const MOST_MESSAGE_CHARACTERS = 1_000;
/** Reads what the tests left, and shows it. That tests failed is for the step that ran them to say; too little coverage fails this one. */
async function run(inputs, dependencies) {
    const { annotations, log, search, summary } = dependencies;
    const tested = await readAll(inputs, { patterns: inputs.reports, parse: parseJunit, noun: 'test report' }, dependencies);
    const covered = await readAll(inputs, { patterns: inputs.coverage, parse: parseCoverage, noun: 'coverage report' }, dependencies);
    const cases = tested?.flatMap(({ items }) => items);
    const coverage = covered === undefined ? undefined : oncePerFile(covered);
    const percent = coverage === undefined ? undefined : coveragePercent(coverage);
    await summary.append(renderTestSummary({ ...inputs, cases, coverage }));
    await annotate((cases ?? []).filter(({ state }) => state === 'failed').slice(0, MOST_ANNOTATIONS), inputs, {
        search,
        annotations
    });
    const totals = cases === undefined ? undefined : countTests(cases);
    if (totals !== undefined)
        log.line(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`);
    if (percent !== undefined)
        log.line(`Coverage: ${percent} %.`);
    const failure = judge(inputs, { cases, coverage, percent });
    return {
        outputs: {
            tests: show(totals?.tests),
            failed: show(totals?.failed),
            skipped: show(totals?.skipped),
            coverage: show(percent)
        },
        ...(failure === undefined ? {} : { failure })
    };
}
/** The reports that the patterns find; undefined when there is none that can be read. */
async function readAll({ folder }, { patterns, parse, noun }, { search, files, log }) {
    if (patterns.length === 0)
        return undefined;
    const read = [];
    for (const path of await search.find(folder, patterns)) {
        const items = parse((await files.read(path)) ?? '');
        if (items === undefined)
            log.warning(`${path} was left out`, `It is no ${noun} that can be read.`);
        else
            read.push({ path, items });
    }
    log.line(`${read.length} ${noun}${read.length === 1 ? '' : 's'} found by ${patterns.join(', ')}.`);
    return read.length === 0 ? undefined : read;
}
/** Marks failed tests at the lines of the workspace that their reports name. */
async function annotate(failed, { folder }, { search, annotations }) {
    const named = failed.map(test => ({ test, places: placesNamed(test) }));
    const names = new Set(named.flatMap(({ test, places }) => [...places.map(({ path }) => path), test.file ?? '']).map(fileName));
    names.delete('');
    const patterns = [...names].map(name => `**/${name.replaceAll(/[*?[\]{}()!+@]/g, '?')}`);
    const files = patterns.length === 0 ? [] : await search.find('.', patterns);
    for (const { test, places } of named) {
        const { suite, name, message, detail } = test;
        const where = { files, folder, suite };
        const text = message === '' ? detail : message;
        annotations.error(suite === '' ? name : `${suite} › ${name}`, (0,clip_text/* clipText */.g)(text === '' ? 'It failed.' : text, MOST_MESSAGE_CHARACTERS), placeOf(test, places, where));
    }
}
function placeOf({ file }, places, where) {
    for (const { path, line } of places) {
        const found = sourceFile(path, where);
        if (found !== undefined)
            return { file: found, line };
    }
    return file === undefined ? undefined : { file: sourceFile(file, where) ?? file };
}
function judge({ onMissing, minimumCoverage, reports }, { cases, coverage, percent }) {
    if (onMissing === 'fail' && cases === undefined)
        return `No test report was found by ${reports.join(', ')}: have the test command write one, or correct the input "reports".`;
    if (minimumCoverage === undefined)
        return undefined;
    if (coverage === undefined || percent === undefined)
        return `No coverage was found, and at least ${minimumCoverage} % are wanted: have the test command write a report, or correct the input "coverage".`;
    return percent < minimumCoverage
        ? `Coverage is ${percent} %, and at least ${minimumCoverage} % are wanted.`
        : undefined;
}
function show(count) {
    return count === undefined ? '' : String(count);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nodeFileSearch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Search on the runner's disk; dependencies are left out: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
function nodeFileSearch(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        async find(folder, patterns) {
            const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
            const found = new Set();
            for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], { cwd, exclude: ['**/node_modules/**', '**/.git/**'] })) {
                found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
            }
            return [...found].sort();
        }
    };
}
//# sourceMappingURL=node-file-search.js.map

/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




/** Files on the runner's disk. */
function nodeFiles(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    return {
        async read(path) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
            }
            catch (error) {
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .s('bad-input', `The file ${path} cannot be read: ${reason}. Name a readable file.`, {
                    cause: error
                });
            }
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    let room = '';
    // One more character than fits tells whether a word ends just there.
    for (const { segment } of GRAPHEMES.segment(text.slice(0, limitCharacters + 1))) {
        if (room.length + segment.length > limitCharacters - 1)
            break;
        room += segment;
    }
    const endsAtWord = /\s/.test(text.charAt(room.length));
    const lastBlank = room.search(/\s\S*$/);
    return `${(!endsAtWord && lastBlank > limitCharacters / 2 ? room.slice(0, lastBlank) : room).trimEnd()}…`;
}
//# sourceMappingURL=clip-text.js.map

/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ markdownRow),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   cV: () => (/* binding */ markdownChart),
/* harmony export */   co: () => (/* binding */ markdownTableHead),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/** A table of cells that are Markdown already. */
function markdownTable(head, rows) {
    return [...markdownTableHead(head), ...rows.map(markdownRow)].join('\n');
}
/** The two lines that a table begins with. */
function markdownTableHead(head) {
    return [markdownRow(head), markdownRow(head.map(() => '---'))];
}
/** One line of a table. */
function markdownRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A Mermaid chart, which GitHub draws. */
function markdownChart(chart) {
    return `\`\`\`mermaid\n${chart}\n\`\`\``;
}
/** A part that is folded up until somebody wants it. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4106);
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);


const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const AT_LINE_START = /^[#+=-]|(?<=^\d+)[.)](?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers, which GitHub
 * links in the finished page, are broken by a zero-width space.
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s*\n\s*/g, ' ')).trim();
    return line.replace(STRUCTURE, reference).replace(LINK_STARTS, reference).replace(AT_LINE_START, reference);
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Without control characters (line ends and tabs stay), terminal escapes and marks that turn the direction of the text. */
function printable(text) {
    return text
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replaceAll('\t', '  ')
        .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/** The address, when it is of the web (an environment inside a network may have no https) and cannot break out of Markdown or an HTML attribute. */
function safeAddress(href) {
    return /^https?:\/\/[^\s<>"'`\\|]+$/.test(href) ? href : undefined;
}
//# sourceMappingURL=safe-address.js.map

/***/ }),

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ stepAnnotations)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

/** Annotations by workflow commands; GitHub shows ten errors a step. */
function stepAnnotations() {
    return {
        error: (title, message, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(message, {
            title,
            ...(place === undefined ? {} : { file: place.file }),
            ...(place?.line === undefined ? {} : { startLine: place.line })
        })
    };
}
//# sourceMappingURL=step-annotations.js.map

/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
function stepLog() {
    return {
        line: text => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(neutralise(text)),
        group: (title, task) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(neutralise(title), task),
        warning: (title, message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, { title }),
        notice: (title, message, place) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(message, {
            title,
            ...(place === undefined ? {} : { file: place.file }),
            ...(place?.line === undefined ? {} : { startLine: place.line })
        })
    };
}
/**
 * Marks of workflow commands: `::` at the start of a line, and the older `##[`, which the runner looks for anywhere in one.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
//# sourceMappingURL=step-log.js.map

/***/ })

};
