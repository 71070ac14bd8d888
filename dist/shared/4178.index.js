export const id = 4178;
export const ids = [4178];
export const modules = {

/***/ 19354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


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
    const percent = Number(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text);
    if (Number.isFinite(percent) && percent >= 0 && percent <= 100)
        return percent;
    throw (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)('minimum-coverage', `expected a percentage from 0 to 100, such as 80; got ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .XW)(text)}.`);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 74178:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58518);
/* harmony import */ var _adapters_node_file_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11784);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73563);
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66884);
/* harmony import */ var _runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4743);
/* harmony import */ var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61751);
/* harmony import */ var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19354);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17337);









const { env } = process;
await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(() => (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)((0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepInputs */ .a)()), {
    ...{ search: (0,_adapters_node_file_search_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFileSearch */ .F)(env), files: (0,_adapters_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k)(env), annotations: (0,_runner_step_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .stepAnnotations */ .x)() },
    ...{ log: (0,_runner_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .t)(), summary: (0,_runner_step_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSummary */ .x)(env) }
}));
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/report/clip-text.js
var clip_text = __webpack_require__(93127);
;// CONCATENATED MODULE: ./build/src/domain/test-report/locate-failure.js
/** What `path:line` ends with in a stack or a message: `at sum (/w/sum.test.js:4:51)`, `tests/test_sums.py:11: AssertionError`, `(SumsTest.java:18)`. */
const LINE_OF_FILE = /\.[A-Za-z]{1,5}:(\d{1,7})\b/g;
const NOT_IN_PATH = /[\s:()"'<>]/;
const LONGEST_PATH = 512;
/** A stack has hundreds of lines, not more. */
const MOST_LOOKED_AT = 1_000;
const OF_LIBRARIES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|node:internal)\//;
const NAMED_AS_TEST = /(?:^test_|[_.-](?:test|spec)\.|Tests?\.)/i;
const MOST_PLACES = 20;
/** The lines that a failed test names, the likeliest to be its own first. */
function placesNamed(test) {
    const told = test.line === undefined || test.file === undefined ? [] : [{ path: test.file, line: test.line }];
    const distance = distanceFrom(test);
    const own = namedPlaces(`${test.message}\n${test.detail}`)
        .filter(({ path, line }) => line > 0 && !OF_LIBRARIES.test(path))
        .map(place => ({ place, distance: distance(place) }))
        .toSorted((one, other) => one.distance - other.distance);
    return [...told, ...own.map(({ place }) => place)].slice(0, MOST_PLACES);
}
/** Goes back from each line number to the start of its path: a pattern that begins with the path would try every start. */
function namedPlaces(text) {
    const places = [];
    for (const match of text.matchAll(LINE_OF_FILE)) {
        const path = pathBefore(text, match.index);
        if (path === undefined)
            continue;
        const extension = match[0].slice(0, match[0].indexOf(':'));
        places.push({ path: `${path}${extension}`.replaceAll('\\', '/'), line: Number(match[1]) });
        if (places.length === MOST_LOOKED_AT)
            break;
    }
    return places;
}
function pathBefore(text, end) {
    let start = end;
    while (start > 0 && end - start <= LONGEST_PATH && !NOT_IN_PATH.test(text.charAt(start - 1)))
        start -= 1;
    const path = text.slice(start, end);
    if (path === '' || /[/\\]$/.test(path))
        return undefined;
    return path.startsWith('//') && text.slice(Math.max(0, start - 5), start) === 'file:' ? path.slice(2) : path;
}
/** How far a file is from the test itself: its own file, one that its class or module is named after, a test, any other. */
function distanceFrom({ file, suite }) {
    const ownName = file === undefined ? undefined : fileName(file);
    const parts = new Set(suite.split(/[./\s›]/));
    return ({ path }) => {
        const name = fileName(path);
        if (name === ownName)
            return 0;
        if (parts.has(name.replace(/\.\w+$/, '')))
            return 1;
        return NAMED_AS_TEST.test(name) ? 2 : 3;
    };
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
    const best = near.reduce((most, { score }) => Math.max(most, score), 0);
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
var XMLParser = __webpack_require__(88879);
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-xml.js

/** Elements named like members of every object, which the parser refuses for its whole text; none of them is read by name. */
const keepApart = (name) => (name in Object.prototype || name === 'prototype' ? `.${name}` : name);
const parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    transformTagName: keepApart,
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
    if (!isWhole(withoutComments(text).trimEnd()))
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
/** Without what stands between `<!--` and `-->`. One search for each mark: a pattern would look for the end of each that has none. */
function withoutComments(text) {
    const parts = [];
    for (let at = 0;;) {
        const start = text.indexOf('<!--', at);
        const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
        if (end < 0)
            return parts.join('') + text.slice(at);
        parts.push(text.slice(at, start));
        at = end + 3;
    }
}
/** Whether the root element ends where the text does. */
function isWhole(text) {
    const start = text.search(/<[A-Za-z_]/);
    const end = start < 0 ? -1 : text.indexOf('>', start);
    if (end < 0)
        return false;
    const root = text.slice(start, end + 1);
    const [name = ''] = /^[\w.:-]+/.exec(root.slice(1)) ?? [];
    return text.endsWith(`</${name}>`) || (root.endsWith('/>') && text.length === end + 1);
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
    for (const line of text.split('\n')) {
        const colon = line.lastIndexOf(':');
        const [, place, statements, count] = /^(\S+) (\d+) (\d+)\r?$/.exec(line.slice(colon + 1)) ?? [];
        if (colon < 1 || place === undefined)
            continue;
        const file = line.slice(0, colon);
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
        name: cut(attributeOf(test, 'name') ?? 'a test without a name'),
        suite: cut(attributeOf(test, 'classname') ?? suites.join(' › ')),
        state: failure !== undefined ? 'failed' : skipped !== undefined ? 'skipped' : 'passed',
        seconds: Number(attributeOf(test, 'time')?.replaceAll(',', '') ?? 0) || 0,
        message: messageOf(told && attributeOf(told, 'message'), detail),
        detail,
        file: cutPath(attributeOf(test, 'file') ?? file),
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
/** Names made of a test's arguments may be as long as these are. */
const LONGEST_NAME = 1_000;
function cut(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
/** A longer path is none of a file: Linux takes 4,096 bytes. */
function cutPath(path) {
    return path === undefined || path.length > 4_096 ? undefined : path;
}
//# sourceMappingURL=parse-junit.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-blocks.js
var markdown_blocks = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/domain/report/markdown-text.js
var markdown_text = __webpack_require__(29986);
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
const NOTHING = { inside: [] };
/** Of one input: a build of a thousand modules writes thousands of reports. */
const MOST_REPORTS = 10_000;
const MOST_CHARACTERS = 256 * 1024 * 1024;
const TOO_MUCH = 'the files that match the patterns exceed 256 MiB in total. Use narrower patterns.';
/** Reads what the tests left, and shows it. That tests failed is for the step that ran them to say; too little coverage fails this one. */
async function run(inputs, dependencies) {
    const { annotations, log, search, summary } = dependencies;
    const tested = await readAll(inputs, { patterns: inputs.reports, parse: parseJunit, noun: 'test report', input: 'reports' }, dependencies);
    const covered = await readAll(inputs, { patterns: inputs.coverage, parse: parseCoverage, noun: 'coverage report', input: 'coverage' }, dependencies);
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
async function readAll({ folder }, { patterns, parse, noun, input }, { search, files, log }) {
    if (patterns.length === 0)
        return undefined;
    const read = [];
    const { inside, outside } = await search.find(folder, patterns, { input: 'working-directory' });
    for (const path of outside)
        log.warning('Skipped a report', `${path} is outside the workspace.`);
    if (inside.length > MOST_REPORTS)
        throw (0,errors/* badInput */.A)(input, `the patterns match more than ${MOST_REPORTS} files. Use narrower patterns.`);
    let characters = 0;
    for (const path of inside) {
        const text = (await files.read(path)) ?? '';
        characters += text.length;
        if (characters > MOST_CHARACTERS)
            throw (0,errors/* badInput */.A)(input, TOO_MUCH);
        const items = parse(text);
        if (items === undefined)
            log.warning(`${path} was left out`, `It is no ${noun} that can be read.`);
        else
            read.push({ path, items });
    }
    log.line(`${read.length} ${noun}${read.length === 1 ? '' : 's'} found by ${patterns.map(quote_safe/* quoteName */.AB).join(', ')}.`);
    return read.length === 0 ? undefined : read;
}
/** Marks failed tests at the lines of the workspace that their reports name. */
async function annotate(failed, { folder }, { search, annotations }) {
    const named = failed.map(test => ({ test, places: placesNamed(test) }));
    const names = new Set(named.flatMap(({ test, places }) => [...places.map(({ path }) => path), test.file ?? '']).map(fileName));
    names.delete('');
    const patterns = [...names].map(name => `**/${name.replaceAll(/[*?[\]{}()!+@]/g, '?')}`);
    const { inside: files } = patterns.length === 0 ? NOTHING : await search.find('.', patterns, {});
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
        return `No test report matches ${reports.map(quote_safe/* quoteName */.AB).join(', ')}. Have the test command write one, or correct the input "reports".`;
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

/***/ 11784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nodeFileSearch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48482);



/** Search on the runner's disk; dependencies are left out: https://nodejs.org/api/fs.html#fspromisesglobpattern-options */
function nodeFileSearch(env) {
    return {
        async find(folder, patterns, naming) {
            await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__/* .requireJobPath */ .s1)(folder, env, { ...naming, place: 'workspace' });
            const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(env), folder);
            const found = new Set();
            for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], { cwd, exclude: ['**/node_modules/**', '**/.git/**'] })) {
                found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
            }
            const inside = [];
            const outside = [];
            for (const path of [...found].sort()) {
                const { kind } = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findJobPath */ .sK)(path, env, 'job');
                if (kind === 'inside')
                    inside.push(path);
                if (kind === 'outside')
                    outside.push(path);
            }
            return { inside, outside };
        }
    };
}
//# sourceMappingURL=node-file-search.js.map

/***/ }),

/***/ 58518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44195);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);






/** Files on the runner's disk. */
function nodeFiles(env) {
    return {
        async read(path, naming) {
            try {
                const realPath = await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
                return realPath === undefined ? undefined : await readWithin(realPath, path);
            }
            catch (error) {
                if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s)
                    throw error;
                const code = error instanceof Error && 'code' in error ? error.code : undefined;
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return undefined;
                throw unreadable(path, code, { naming, cause: error });
            }
        },
        async requireInside(path, naming) {
            await (0,_disk_job_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requireJobPath */ .s1)(path, env, naming);
        },
        async writeTemporary(name, content) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'deploy-kit-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
            return path;
        }
    };
}
function unreadable(path, code, { naming = {}, cause }) {
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`;
    const message = `${naming.noun ?? `the file ${(0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(path)}`} cannot be read: ${reason}. Name a readable file.`;
    if (naming.input !== undefined)
        return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .A)(naming.input, message, { cause });
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s('bad-input', message.replace(/^t/, 'T'), { cause });
}
/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32;
const CHUNK_BYTES = 1024 * 1024;
/** Reads a file in pieces, as not every file says its true size. */
async function readWithin(absolute, path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
    // A pipe or a socket may never say anything.
    if (stats.isFIFO() || stats.isSocket())
        throw refuse(path, 'is a pipe or a socket. Name a regular file.');
    if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES)
        throw tooLarge(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(absolute, 'r');
    try {
        const chunks = [];
        for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
            const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
            if (bytesRead === 0)
                return Buffer.concat(chunks).toString('utf8');
            chunks.push(buffer.subarray(0, bytesRead));
        }
        throw tooLarge(path);
    }
    finally {
        await file.close();
    }
}
function tooLarge(path) {
    return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Name a smaller file.`);
}
function refuse(path, problem) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .s('bad-input', `The file ${path} ${problem}`);
}
//# sourceMappingURL=node-files.js.map

/***/ }),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   s1: () => (/* binding */ requireJobPath),
/* harmony export */   sK: () => (/* binding */ findJobPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);




/** The folder that paths of inputs are relative to. */
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE ?? process.cwd();
}
/**
 * Follows every link of a path and says whether it ends in a place where an input may name files. A checkout holds links that somebody
 * else committed: what is named inside the workspace must also end there. Files outside it are named by absolute paths only, and a link
 * of the workspace never leads to them. Throws what the system says of a path that cannot be followed.
 */
async function findJobPath(path, env, place) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceOf(env));
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const [realPath, realWorkspace] = await Promise.all([follow(named), follow(workspace)]);
    const isOutsideWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace);
    if (realPath === undefined) {
        const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace';
        return { kind: isPermitted ? 'missing' : 'outside' };
    }
    if (isWithin(realPath, realWorkspace ?? workspace))
        return { kind: 'inside', realPath };
    if (!isOutsideWorkspace || place === 'workspace')
        return { kind: 'outside' };
    if (place === 'machine')
        return { kind: 'inside', realPath };
    const { RUNNER_TEMP } = env;
    if (RUNNER_TEMP === undefined || RUNNER_TEMP === '')
        return { kind: 'outside' };
    const temporary = (await follow(RUNNER_TEMP)) ?? RUNNER_TEMP;
    return isWithin(realPath, temporary) ? { kind: 'inside', realPath } : { kind: 'outside' };
}
/** The real path of what an input names; undefined when there is nothing. Throws `bad-input` for a path that ends outside its place. */
async function requireJobPath(path, env, { input, place = 'job', noun } = {}) {
    const found = await findJobPath(path, env, place);
    if (found.kind === 'inside')
        return found.realPath;
    if (found.kind === 'missing')
        return undefined;
    const what = noun ?? (0,_domain_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .AB)(path);
    const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`;
    throw input === undefined ? new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('bad-input', message) : (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .A)(input, message);
}
const ADVICE = {
    workspace: 'Use a path inside the workspace.',
    job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
    machine: 'Use a path inside the workspace, or an absolute path outside it.'
};
async function follow(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const { code } = typeof error === 'object' && error !== null ? error : {};
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
//# sourceMappingURL=job-path.js.map

/***/ }),

/***/ 93127:
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

/***/ 48039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ longestRun)
/* harmony export */ });
/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
//# sourceMappingURL=longest-run.js.map

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

/***/ 29986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _longest_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48039);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84106);
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53341);



const LIMIT_CHARACTERS = 2_000;
// Marks that begin no structure inside a line; at the start of one, some do.
const STRUCTURE = /[\\`*_{}[\]<>|~&$@]/g;
const MARK_AT_START = /^[#+=-]/;
const NUMBER_AT_START = /^(\d+)([.)])(?=\s|$)/;
const LINK_STARTS = /:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Any text as GitHub Markdown that shows just that text, on one line. Character references start no structure
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); mentions and issue numbers (`#1`, `GH-1`), which GitHub
 * links in the finished page and tells those whom they name, are broken by a zero-width space:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function markdownText(text) {
    return escape(text)
        .replace(/&#64;(?=\w)/g, '&#64;&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;');
}
/** Any text as inline code, on one line, fit for a table cell. Empty text is a dash. */
function markdownCode(text) {
    // HTML, not backticks: between backticks a bar would still end the cell.
    return text.trim() === '' ? '–' : `<code>${escape(text)}</code>`;
}
/** Any lines as a block of code: the fence is longer than any run of backticks inside. */
function markdownBlock(lines) {
    const text = lines.map(line => clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line).replaceAll('\n', ' '))).join('\n');
    const fence = '`'.repeat(Math.max(3, (0,_longest_run_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRun */ .Q)(text, /`+/g) + 1));
    return `${fence}text\n${text}\n${fence}`;
}
/** A link, when `href` is an https address; the text alone otherwise. */
function markdownLink(text, href) {
    const address = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .safeAddress */ .M)(href);
    return address === undefined ? text : `[${text}](<${address.replaceAll('&', '&amp;')}>)`;
}
function escape(text) {
    const line = clip((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/\s+/g, joinLines)).trim();
    return line
        .replace(STRUCTURE, reference)
        .replace(LINK_STARTS, reference)
        .replace(MARK_AT_START, reference)
        .replace(NUMBER_AT_START, (_, digits, mark) => digits + reference(mark));
}
function joinLines(blanks) {
    return blanks.includes('\n') ? ' ' : blanks;
}
function reference(mark) {
    return `&#${mark.charCodeAt(0)};`;
}
function clip(text) {
    return text.length > LIMIT_CHARACTERS ? `${text.slice(0, LIMIT_CHARACTERS)}…` : text;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 53341:
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
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** Annotations by workflow commands; GitHub shows ten errors a step. */
function stepAnnotations() {
    return { error: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('error', { title, message, place }) };
}
//# sourceMappingURL=step-annotations.js.map

/***/ }),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27282);

/** The log of the step on the runner. */
function stepLog() {
    return {
        line: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printLine */ .wi,
        group: _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .printGroup */ .To,
        warning: (title, message) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', { title, message }),
        notice: (title, message, place) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('notice', { title, message, place })
    };
}
//# sourceMappingURL=step-log.js.map

/***/ })

};
