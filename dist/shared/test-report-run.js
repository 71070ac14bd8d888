export const id = 2079;
export const ids = [2079];
export const modules = {

/***/ 22079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/text/clip-text.js
var clip_text = __webpack_require__(92158);
;// CONCATENATED MODULE: ./build/src/domain/test-report/locate-failure.js
/**
 * What `path:line` ends with in a stack or a message: `at sum (/w/sum.test.js:4:51)`, `tests/test_sums.py:11: AssertionError`,
 * `(SumsTest.java:18)`, .NET's `in /w/SumsTest.cs:line 18`, and `File "/w/test_sums.py", line 11` of Python.
 */
const LINE_OF_FILE = /\.[A-Za-z]{1,5}(?::(?:line )?|", line )(\d{1,7})\b/g;
const NOT_IN_PATH = /[\s:()"'<>]/;
const LONGEST_PATH = 512;
/** A stack has hundreds of lines, not more. */
const MOST_LOOKED_AT = 1_000;
const OF_LIBRARIES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|node:internal)\//;
const NAMED_AS_TEST = /(?:^test_|[_.-](?:test|spec)\.|Tests?\.)/i;
const MOST_PLACES = 20;
/**
 * The lines that a failed test names, the likeliest to be where it failed first. The line of the test itself comes last: pytest, PHPUnit,
 * GoogleTest and unittest-xml-reporting give the one of its definition.
 */
function placesNamed(test) {
    const defined = test.line === undefined || test.file === undefined ? [] : [{ path: test.file, line: test.line }];
    const distance = distanceFrom(test);
    const own = namedPlaces(`${test.message}\n${test.detail}`)
        .filter(({ path, line }) => line > 0 && !OF_LIBRARIES.test(path))
        .map(place => ({ place, distance: distance(place) }))
        .toSorted((one, other) => one.distance - other.distance);
    return [...own.map(({ place }) => place).slice(0, MOST_PLACES), ...defined];
}
/** Goes back from each line number to the start of its path: a pattern that begins with the path would try every start. */
function namedPlaces(text) {
    const places = [];
    for (const match of text.matchAll(LINE_OF_FILE)) {
        const path = pathBefore(text, match.index);
        if (path === undefined)
            continue;
        const extension = /^\.[A-Za-z]+/.exec(match[0])?.[0] ?? '';
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
;// CONCATENATED MODULE: ./build/src/domain/test-report/report-problem.js
const LONGEST_NAME = 100;
/** The name of a suite or file in a sentence. */
function quoteReported(name) {
    return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`;
}
/** `1 test`, `2 tests`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Counts of one kind of problem, with the first place of each: a report may have as many as lines. */
class ProblemCounter {
    #found = new Map();
    /** `what`: a clause about one line, such as `has no hit count`. `place`: where, such as `line 4`. */
    add(what, place) {
        const known = this.#found.get(what);
        this.#found.set(what, { count: (known?.count ?? 0) + 1, first: known?.first ?? place });
    }
    sentences() {
        return [...this.#found].map(([what, { count, first }]) => count === 1 ? `${first} ${what}.` : `${first} and ${count - 1} more: each ${what}.`);
    }
}
//# sourceMappingURL=report-problem.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/coverage-record.js
/**
 * Lines that are announced and not listed: not covered, unless nothing at all is listed and the counts are all there is. In a list, which is
 * empty where all lines are listed. `place`: whose lines they are, such as `The report`; `file`: what their row in the table is called.
 */
function absentLines({ announced, covered, listed }, { file, module, place }, problems) {
    const total = Math.floor(announced) - listed;
    if (total <= 0)
        return [];
    if (listed > 0)
        problems.add('declares more lines than it lists; the others count as not covered', place);
    const known = listed === 0 ? Math.min(Math.max(0, Math.floor(covered)), total) : 0;
    return [{ file, sources: [], module, measure: { kind: 'counts', covered: known, total } }];
}
/** The row of lines that a whole report does not list. */
const UNLISTED = '(lines not listed)';
const HIGHEST_LINE = 0x7fff_ffff;
/** Collects lines of one file, in any order; a line that is covered once is covered. */
class LineCollector {
    #known = new Map();
    #unnumbered = 0;
    /** `line` undefined: the report names no number that can be read. It is a line of its own. */
    add(line, isCovered) {
        const isNumber = line !== undefined && Number.isSafeInteger(line) && line >= 0 && line < HIGHEST_LINE;
        const key = isNumber ? line : HIGHEST_LINE - this.#unnumbered;
        if (!isNumber)
            this.#unnumbered += 1;
        if (isCovered || !this.#known.has(key))
            this.#known.set(key, isCovered);
    }
    /** Lines without a number that are added from now on may be those that were added before. */
    startRecord() {
        this.#unnumbered = 0;
    }
    get size() {
        return this.#known.size;
    }
    measure() {
        const lines = Uint32Array.from(this.#known, ([line, isCovered]) => line * 2 + (isCovered ? 1 : 0));
        return { kind: 'lines', lines: lines.sort() };
    }
}
//# sourceMappingURL=coverage-record.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/measures.js
/** Lines or statements of a file. */
function totalsOf(measure) {
    switch (measure.kind) {
        case 'lines':
            return { covered: measure.lines.reduce((sum, line) => sum + (line & 1), 0), total: measure.lines.length };
        case 'blocks': {
            const blocks = [...measure.blocks.values()];
            const sum = (chosen) => chosen.reduce((total, { statements }) => total + statements, 0);
            return { covered: sum(blocks.filter(({ isCovered }) => isCovered)), total: sum(blocks) };
        }
        case 'counts':
            return measure;
    }
}
/**
 * Merges two measures of one file: a line is covered when either measure covers it. When they cannot be compared line by line, the result
 * is the lowest certain value: the better of two counts, or the lower share of two kinds.
 */
function mergeMeasures(one, other) {
    if (one.kind === 'lines' && other.kind === 'lines')
        return { kind: 'lines', lines: mergeLines(one.lines, other.lines) };
    if (one.kind === 'blocks' && other.kind === 'blocks')
        return { kind: 'blocks', blocks: mergeBlocks(one.blocks, other.blocks) };
    if (one.kind === 'counts' && other.kind === 'counts') {
        return { kind: 'counts', covered: Math.max(one.covered, other.covered), total: Math.max(one.total, other.total) };
    }
    return share(one) <= share(other) ? one : other;
}
function share(measure) {
    const { covered, total } = totalsOf(measure);
    return total === 0 ? 1 : covered / total;
}
function mergeLines(one, other) {
    const merged = new Uint32Array(one.length + other.length);
    let length = 0;
    for (let a = 0, b = 0; a < one.length || b < other.length; length += 1) {
        const left = one[a] ?? Infinity;
        const right = other[b] ?? Infinity;
        const line = Math.min(Math.floor(left / 2), Math.floor(right / 2));
        const isLeft = Math.floor(left / 2) === line;
        const isRight = Math.floor(right / 2) === line;
        merged[length] = line * 2 + ((isLeft && left % 2 === 1) || (isRight && right % 2 === 1) ? 1 : 0);
        if (isLeft)
            a += 1;
        if (isRight)
            b += 1;
    }
    return merged.slice(0, length);
}
function mergeBlocks(one, other) {
    const merged = new Map(one);
    for (const [place, block] of other) {
        const known = merged.get(place);
        merged.set(place, {
            statements: Math.max(block.statements, known?.statements ?? 0),
            isCovered: block.isCovered || known?.isCovered === true
        });
    }
    return merged;
}
/** Whether two measures are of the same lines, covered or not: two files of one name hardly ever are. */
function hasSameLines(one, other) {
    if (one.kind === 'lines' && other.kind === 'lines') {
        return one.lines.length === other.lines.length && one.lines.every((line, index) => line >>> 1 === (other.lines[index] ?? 0) >>> 1);
    }
    if (one.kind === 'blocks' && other.kind === 'blocks') {
        return one.blocks.size === other.blocks.size && [...one.blocks.keys()].every(place => other.blocks.has(place));
    }
    return one.kind === other.kind && totalsOf(one).total === totalsOf(other).total;
}
//# sourceMappingURL=measures.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/source-names.js
/** A longer name is not the name of a file: Linux takes 4,096 bytes. */
const source_names_LONGEST_NAME = 4_096;
/** What `plainName` changes. */
const NOT_PLAIN = /\\|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/;
/** The name of a source file in one spelling: `/` between folders, no `.` or `..` where that can be resolved, no `file:` before it. */
function plainName(name) {
    if (name.length > source_names_LONGEST_NAME || !NOT_PLAIN.test(name))
        return name;
    const slashed = name.replaceAll('\\', '/').replace(/^file:\/\/(?=\/)/, '');
    const start = /^(?:[A-Za-z]:)?\//.exec(slashed)?.[0] ?? '';
    const parts = [];
    for (const part of slashed.slice(start.length).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return start + parts.join('/');
}
/** The path within the workspace of an absolute name that lies there; undefined for any other. */
function inWorkspace(name, workspace) {
    const root = `${plainName(workspace)}/`;
    return name.startsWith(root) ? name.slice(root.length) : undefined;
}
/** Where build tools keep what JaCoCo names by its package. */
const SOURCE_ROOTS = ['src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy', 'src', 'java', 'kotlin'];
const MOST_CANDIDATES = 64;
const MOST_SOURCES = 20;
/**
 * Files of the workspace that a record may be of, the likeliest first: by the folders that its report names, then in the folder of the report
 * and each one above it. An absolute name of another machine, and the import path of a Go package, may end with the path in the workspace.
 */
function candidatesOf({ file, sources, module }, { report, workspace }) {
    if (file.length > source_names_LONGEST_NAME)
        return [];
    const name = plainName(file);
    const own = inWorkspace(name, workspace);
    if (own !== undefined)
        return [own];
    const named = sources.slice(0, MOST_SOURCES).map(plainName).map(source => inWorkspace(`${source}/`, workspace) ?? source);
    const fromSources = source_names_isAbsolute(name) ? [] : named.filter(source => !source_names_isAbsolute(source)).map(source => join(source, name));
    const folders = foldersOf(inWorkspace(plainName(report), workspace) ?? plainName(report));
    const roots = module === '' ? [] : SOURCE_ROOTS.flatMap(root => [join(module, join(root, name)), join(root, name)]);
    const relative = [...fromSources, ...roots, ...suffixesOf(name)];
    const paths = relative.flatMap(path => folders.map(folder => join(folder, path)));
    return [...new Set(paths)].slice(0, MOST_CANDIDATES);
}
/** The folder of a path and each one above it, down to the workspace, which is `''`. */
function foldersOf(path) {
    if (source_names_isAbsolute(path) || path.startsWith('../'))
        return [''];
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}
const MOST_SUFFIXES = 12;
/** A name and what it ends with, folder by folder. A relative name is whole, unless it begins like the host of a Go import path. */
function suffixesOf(name) {
    const plain = name.replace(/^(?:[A-Za-z]:)?\//, '');
    const parts = plain.split('/');
    const isWhole = !source_names_isAbsolute(name) && !(parts[0] ?? '').includes('.');
    if (isWhole || name.startsWith('../'))
        return [plain];
    return parts.slice(0, MOST_SUFFIXES).map((_, index) => parts.slice(index).join('/'));
}
/**
 * Whether two reports name different folders of what looks like one machine: absolute ones that begin alike. Folders of different machines may
 * hold the same files.
 */
function areApart(one, other) {
    const [left, right] = [one, other].map(sources => sources.slice(0, MOST_SOURCES).map(source => plainName(source).split('/')));
    if (left === undefined || right === undefined || left.length === 0 || right.length === 0)
        return false;
    const isOfMachine = (a, b) => a[0] === b[0] && a[1] === b[1];
    const isOther = (a, b) => a.join('/') !== b.join('/');
    return left.every(a => right.every(b => source_names_isAbsolute(a.join('/')) && isOfMachine(a, b) && isOther(a, b)));
}
function source_names_isAbsolute(name) {
    return /^(?:[A-Za-z]:)?\//.test(name);
}
function join(folder, path) {
    return plainName(folder === '' ? path : `${folder}/${path}`);
}
//# sourceMappingURL=source-names.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/merge-coverage.js





/** Checking a path costs a call to the system; beyond these, names decide. */
const MOST_LOOKUPS = 50_000;
/** Paths of the workspace to look for before reports are merged: those of files that could be in several reports. */
function pathsToLookFor(reports, workspace) {
    const paths = new Set();
    const shared = sharedNames(reports);
    for (const { path, records } of reports) {
        for (const record of records) {
            if (!shared.has(fileName(plainName(record.file))))
                continue;
            for (const candidate of candidatesOf(record, { report: path, workspace }))
                paths.add(candidate);
            if (paths.size > MOST_LOOKUPS)
                return [...paths];
        }
    }
    return [...paths];
}
/** Last parts of names that several reports have. */
function sharedNames(reports) {
    const first = new Map();
    const shared = new Set();
    if (reports.length < 2)
        return shared;
    for (const { path, records } of reports) {
        for (const { file } of records) {
            const name = fileName(plainName(file));
            if ((first.get(name) ?? path) !== path)
                shared.add(name);
            first.set(name, first.get(name) ?? path);
        }
    }
    return shared;
}
/**
 * Each source file once, with the union of all reports, as `lcov -a` and Codecov have it. Records are of one file when they are of
 * the same file of the workspace. Where that cannot be seen, they are when they have one name and their reports lie in one folder, are of one
 * module, or name the same lines, and do not name different folders of one machine. `present`: those of `pathsToLookFor` that exist.
 */
function mergeCoverage(reports, { present, workspace }) {
    const all = [];
    const byPath = new Map();
    const byName = new Map();
    const shared = present.size === 0 ? new Set() : sharedNames(reports);
    for (const { path, records } of reports) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        for (const record of records) {
            const plain = plainName(record.file);
            const candidates = shared.has(fileName(plain)) ? candidatesOf(record, { report: path, workspace }) : [];
            const found = candidates.find(candidate => present.has(candidate));
            const name = found ?? inWorkspace(plain, workspace) ?? plain;
            const sameName = byName.get(name) ?? [];
            byName.set(name, sameName);
            const known = found === undefined ? findSame(record, { path, folder, sameName }) : byPath.get(found);
            if (known === undefined) {
                const { measure, module, sources } = record;
                const merged = {
                    ...{ name, measure, modules: new Set([module]), sources: new Set(sources) },
                    ...{ reports: new Set([path]), folders: new Set([folder]) }
                };
                all.push(merged);
                sameName.push(merged);
                if (found !== undefined)
                    byPath.set(found, merged);
            }
            else {
                known.measure = mergeMeasures(known.measure, record.measure);
                known.modules.add(record.module);
                known.reports.add(path);
                known.folders.add(folder);
                for (const source of record.sources)
                    known.sources.add(source);
            }
        }
    }
    const files = mergeSpellings(all).map(({ name, measure }) => ({ file: name, ...totalsOf(measure) }));
    return { files, problems: problemsOf(byName, present) };
}
function findSame({ module, measure, sources }, { path, folder, sameName }) {
    const ofModule = sameName.find(({ modules }) => modules.has(module));
    if (module !== '')
        return ofModule;
    const possible = sameName.filter(each => each.reports.has(path) || !areApart([...each.sources], sources));
    const near = possible.find(({ reports, folders }) => reports.has(path) || folders.has(folder));
    return near ?? possible.find(each => hasSameLines(each.measure, measure));
}
/** More names than these that end alike are hardly spellings of one. */
const MOST_SPELLINGS = 50;
/** Two tools may name one file by its absolute path and by its path in the project: those with the same lines are one. */
function mergeSpellings(all) {
    const byEnd = new Map();
    for (const merged of all) {
        const end = fileName(merged.name);
        const group = byEnd.get(end) ?? [];
        byEnd.set(end, group);
        if (group.length < MOST_SPELLINGS)
            group.push(merged);
    }
    const dropped = new Set();
    for (const group of byEnd.values()) {
        for (const long of group) {
            const short = group.find(each => each !== long &&
                !dropped.has(each) &&
                long.name.endsWith(`/${each.name}`) &&
                ![...long.reports].some(report => each.reports.has(report)) &&
                hasSameLines(long.measure, each.measure));
            if (short === undefined)
                continue;
            short.measure = mergeMeasures(short.measure, long.measure);
            for (const report of long.reports)
                short.reports.add(report);
            dropped.add(long);
        }
    }
    return all.filter(merged => !dropped.has(merged));
}
function problemsOf(byName, present) {
    const unclear = [...byName].filter(([name, merged]) => !present.has(name) && !name.endsWith(UNLISTED) && merged.filter(({ modules }) => modules.has('')).length > 1);
    const [first] = unclear;
    if (first === undefined)
        return [];
    const rest = unclear.length === 1 ? '' : ` and ${countOf(unclear.length - 1, 'more name')}`;
    return [
        `${quoteReported(first[0])}${rest}: several reports list different lines or folders, and the workspace has no such file. Each counts as a separate file.`
    ];
}
//# sourceMappingURL=merge-coverage.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/known-format.js
const JUNIT = 'Write JUnit XML';
const LCOV = 'Write LCOV or Cobertura';
//# sourceMappingURL=known-format.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/json-formats.js

/** JSON by names in its first characters; all of an entry must be there. */
const JSONS = [
    {
        names: [/"(?:show_contexts|branch_coverage)"\s*:/, /"meta"\s*:/],
        format: {
            name: 'a JSON report of coverage.py',
            of: 'coverage',
            advice: 'Write XML or LCOV: coverage xml, or coverage lcov.'
        }
    },
    {
        names: [/"statementMap"\s*:/],
        format: {
            name: "Istanbul's coverage-final.json",
            of: 'coverage',
            advice: `${LCOV}: add the reporter lcov or cobertura.`
        }
    },
    {
        names: [/"total"\s*:/, /"statements"\s*:/],
        format: {
            name: "Istanbul's coverage-summary.json",
            of: 'coverage',
            advice: `${LCOV}: add the reporter lcov or cobertura.`
        }
    },
    {
        names: [/"llvm\.coverage\.json\.export"/],
        format: {
            name: 'a JSON export of llvm-cov',
            of: 'coverage',
            advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
        }
    },
    {
        names: [/"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/],
        format: {
            name: 'a JSON export of llvm-cov',
            of: 'coverage',
            advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
        }
    },
    {
        names: [/"gcovr\/format_version"/],
        format: {
            name: 'a JSON report of gcovr',
            of: 'coverage',
            advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
        }
    },
    {
        names: [/"gcc_version"\s*:/],
        format: {
            name: 'a JSON report of gcov',
            of: 'coverage',
            advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
        }
    },
    { names: [/"source_files"\s*:/], format: { name: 'a Coveralls report', of: 'coverage', advice: `${LCOV}.` } },
    {
        names: [/"result"\s*:\s*\[/, /"scriptId"|"ranges"\s*:/],
        format: { name: 'raw coverage of V8', of: 'coverage', advice: 'Write LCOV: c8 report --reporter lcov.' }
    },
    {
        names: [/"result"\s*:\s*\{\s*"(?:line|covered_percent)"/],
        format: {
            name: "SimpleCov's .last_run.json",
            of: 'coverage',
            advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
        }
    },
    {
        names: [/"coverage"\s*:\s*\{/, /"lines"\s*:\s*\[/],
        format: {
            name: 'a JSON report of SimpleCov',
            of: 'coverage',
            advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
        }
    },
    {
        names: [/\.(?:dll|exe)"\s*:\s*\{/],
        format: {
            name: 'a JSON report of Coverlet',
            of: 'coverage',
            advice: 'Write Cobertura: coverlet --format cobertura.'
        }
    },
    {
        names: [/"results"\s*:\s*\{/, /"tool"\s*:\s*\{/],
        format: { name: 'a CTRF report', of: 'tests', advice: `${JUNIT}.` }
    },
    {
        names: [/"numTotalTests"\s*:/],
        format: {
            name: 'a JSON report of Jest or Vitest',
            of: 'tests',
            advice: `${JUNIT}: jest-junit, or vitest --reporter=junit.`
        }
    },
    {
        names: [/"Action"\s*:\s*"(?:start|run|output|build-output)"/],
        format: {
            name: 'an event list of go test -json',
            of: 'tests',
            advice: `${JUNIT}: gotestsum --junitfile junit.xml.`
        }
    },
    {
        names: [/"stats"\s*:\s*\{\s*"suites"/],
        format: { name: 'a JSON report of Mocha', of: 'tests', advice: `${JUNIT}: mocha-junit-reporter.` }
    },
    {
        names: [/"keyword"\s*:\s*"Feature"/],
        format: { name: 'a JSON report of Cucumber', of: 'tests', advice: `${JUNIT}: --format junit:junit.xml.` }
    },
    {
        names: [/"suites"\s*:/, /"config"\s*:/],
        format: { name: 'a JSON report of Playwright', of: 'tests', advice: `${JUNIT}: --reporter=junit.` }
    },
    {
        names: [/"examples"\s*:\s*\[/],
        format: { name: 'a JSON report of RSpec', of: 'tests', advice: `${JUNIT}: rspec_junit_formatter.` }
    }
];
/** Any other JSON. */
const ANY_JSON = {
    name: 'JSON of an unknown kind',
    of: 'other',
    advice: 'Have the tool write JUnit XML for tests, LCOV or Cobertura for coverage.'
};
//# sourceMappingURL=json-formats.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/xml-formats.js

/** Formats of XML, by the name of the root element. */
const ROOTS = {
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
    testsuites: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
    testsuite: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
    testrun: { name: 'a JUnit test report', of: 'tests', advice: 'Name it in the input "reports".' },
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
    coverage: { name: 'a coverage report', of: 'coverage', advice: 'Name it in the input "coverage".' },
    report: { name: 'a coverage report of JaCoCo', of: 'coverage', advice: 'Name it in the input "coverage".' },
    checkstyle: {
        name: 'a Checkstyle report',
        of: 'other',
        advice: 'It contains no tests and no coverage. Narrow the pattern.'
    },
    html: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
};
//# sourceMappingURL=xml-formats.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/name-format.js



const GO_BINARY = 'go tool covdata textfmt -i=folder -o=cover.out';
/** By how the text begins, or what is in its first lines. The first that fits counts. */
const STARTS = [
    {
        pattern: /^TAP version \d|^1\.\.\d+\s*$|^(?:not )?ok \d+\b/m,
        format: { name: 'a TAP report', of: 'tests', advice: `${JUNIT}: the test runner's junit reporter, or tap-xunit.` }
    },
    { pattern: /^SF:/m, format: { name: 'an LCOV report', of: 'coverage', advice: 'Name it in the input "coverage".' } },
    {
        pattern: /^mode: (?:set|count|atomic)\s*$/m,
        format: { name: 'a Go cover profile', of: 'coverage', advice: 'Name it in the input "coverage".' }
    },
    {
        pattern: /^SQLite format 3\0/,
        format: {
            name: 'a data file of coverage.py',
            of: 'coverage',
            advice: 'Write a report from it: coverage xml, or coverage lcov.'
        }
    },
    {
        pattern: /^ *-: *0:Source:/m,
        format: {
            name: 'a gcov listing',
            of: 'coverage',
            advice: 'Write Cobertura or LCOV: gcovr --cobertura coverage.xml, or lcov.'
        }
    },
    {
        pattern: /^.?lprofr|^.?rforpl/,
        format: { name: 'a raw profile of LLVM', of: 'coverage', advice: 'Write LCOV: llvm-cov export -format=lcov.' }
    },
    {
        pattern: /^\u0001\ufffd\ufffd/,
        format: { name: 'an execution file of JaCoCo', of: 'coverage', advice: "Write XML: JaCoCo's report goal or task." }
    },
    {
        pattern: /^\0cvm|^\0ccm|^\0\0go/,
        format: { name: 'a coverage data file of Go', of: 'coverage', advice: `Write a cover profile: ${GO_BINARY}.` }
    },
    {
        pattern: /^\s*(?:<!doctype html|<html)/i,
        format: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
    }
];
const LONGEST_LOOKED_AT = 65_536;
/**
 * What a text is that is not read as the purpose asks, and what to write instead. `root`: the name of its root element, if it has one.
 * Kind `other`: a format that is known by name; `unknown`: none of them.
 */
function nameFormat(text, root, purpose) {
    const format = findFormat(text.slice(0, LONGEST_LOOKED_AT), root);
    const expected = purpose === 'tests' ? 'a JUnit report' : 'an LCOV, Cobertura, Clover or JaCoCo report, or a Go cover profile';
    if (format === undefined) {
        const what = text.trim() === '' ? 'The file is empty.' : `The file is not ${expected}.`;
        return {
            kind: 'unknown',
            text: `${what} Set the path of the report that the ${purpose === 'tests' ? 'test' : 'coverage'} tool writes.`
        };
    }
    const isHere = format.of === purpose;
    return {
        kind: isHere ? 'other' : 'unknown',
        text: `The file is ${format.name}${isHere ? ', which is not supported' : ''}. ${format.advice}`
    };
}
function findFormat(start, root) {
    if (root !== undefined && root !== '')
        return Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
    if (/^\s*[[{]/.test(start))
        return JSONS.find(({ names }) => names.every(name => name.test(start)))?.format ?? ANY_JSON;
    return STARTS.find(({ pattern }) => pattern.test(start))?.format;
}
//# sourceMappingURL=name-format.js.map
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(88879);
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-xml.js

/** Elements named like members of every object, which the parser refuses for its whole text; none of them is read by name. */
const keepApart = (name) => (name in Object.prototype || name === 'prototype' ? `.${name}` : name);
const parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    transformTagName: keepApart,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Numbered characters (`&#10;`) too, which gotestsum and pytest write.
    htmlEntities: true,
    // A document type may name entities that grow: all of them together by this many characters, then it is no report.
    processEntities: { enabled: true, maxExpandedLength: 100_000 },
    isArray: (...[, , , isAttribute]) => !isAttribute
});
/** Parses XML. */
function readXml(text) {
    const bare = withoutComments(text).trim();
    if (!bare.startsWith('<'))
        return { kind: 'none' };
    const root = rootName(bare);
    if (!isWhole(bare))
        return { kind: 'broken', root };
    try {
        return { kind: 'document', document: parser.parse(text) };
    }
    catch {
        return { kind: 'broken', root };
    }
}
/** Names of the elements in an element, in no order. */
function childNames(element) {
    return Object.keys(element).filter(name => !/^[@#?]/.test(name));
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
/** An attribute that is a number, with its thousands; undefined for anything else. */
function numberOf(element, name) {
    const text = attributeOf(element, name)?.trim();
    if (text === undefined || !/^[+-]?\d[\d,]{0,30}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i.test(text))
        return undefined;
    return Number(text.replaceAll(',', ''));
}
/** The text of an element. */
function textOf(element) {
    const text = element['#text'];
    const first = Array.isArray(text) ? text[0] : text;
    return typeof first === 'string' ? first : '';
}
/** Without the text between `<!--` and `-->`. One search for each mark: a pattern would look for the end of each that has none. */
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
/** The name of the first element, without its prefix. */
function rootName(text) {
    const start = text.search(/<[A-Za-z_]/);
    const [name = ''] = start < 0 ? [] : (/^[\w.:-]{1,100}/.exec(text.slice(start + 1, start + 101)) ?? []);
    return name.slice(name.indexOf(':') + 1);
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
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-cobertura.js



/**
 * Reads Cobertura: lines of classes by file, wherever the classes are. A file may hold several classes in several packages, which share
 * lines. https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
function parseCobertura(root) {
    const files = new Map();
    const problems = new ProblemCounter();
    const sources = childrenOf(root, 'sources')
        .flatMap(each => childrenOf(each, 'source'))
        .map(each => textOf(each).trim())
        .filter(source => source !== '');
    let listed = 0;
    for (const each of descendants(root, 'class')) {
        const name = attributeOf(each, 'filename');
        const file = name ?? attributeOf(each, 'name') ?? '';
        if (name === undefined)
            problems.add('has no file name', `The class ${file === '' ? 'without a name' : file.slice(0, 100)}`);
        const known = files.get(file) ?? new LineCollector();
        files.set(file, known);
        const own = childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'));
        const ofMethods = childrenOf(each, 'methods').flatMap(list => descendants(list, 'line'));
        const ofClass = new LineCollector();
        for (const line of [...own, ...ofMethods]) {
            readLine(line, known, { problems, file });
            ofClass.add(numberOf(line, 'number'), false);
        }
        // Coverlet lists and announces a line once for each method that it is in.
        listed += own.length === 0 ? ofMethods.length : Math.max(own.length, ofClass.size);
    }
    const announced = numberOf(root, 'lines-valid') ?? 0;
    const covered = numberOf(root, 'lines-covered') ?? 0;
    const records = [...files].map(([file, lines]) => ({ file, sources, module: '', measure: lines.measure() }));
    const whole = { file: UNLISTED, module: '', place: 'The report' };
    const absent = absentLines({ announced, covered, listed }, whole, problems);
    return { kind: 'coverage', records: [...records, ...absent], problems: problems.sentences() };
}
function readLine(line, known, { problems, file }) {
    const hits = numberOf(line, 'hits');
    const number = numberOf(line, 'number');
    const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
    if (hits === undefined)
        problems.add('has no readable hit count, and counts as not covered', place);
    if (number === undefined)
        problems.add('has no readable line number, and counts as a separate line', place);
    known.add(number, hits !== undefined && hits > 0);
}
/** All elements of a name below an element, but not below each other. */
function descendants(element, name) {
    return childNames(element).flatMap(child => child === name
        ? childrenOf(element, child)
        : childrenOf(element, child).flatMap(each => descendants(each, name)));
}
//# sourceMappingURL=parse-cobertura.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-clover.js




/**
 * Reads Clover, as OpenClover, PHPUnit and Istanbul write it: lines with statements and conditions. Lines of type `method` are where
 * a method begins, and are no statement. Test code (`testproject`) is left out. https://openclover.org/doc/manual/latest/ant--clover-report.html
 */
function parseClover(root) {
    const files = new Map();
    const problems = new ProblemCounter();
    let listed = 0;
    for (const each of childrenOf(root, 'project').flatMap(project => descendants(project, 'file'))) {
        const file = attributeOf(each, 'path') ?? attributeOf(each, 'name') ?? '';
        const known = files.get(file) ?? new LineCollector();
        files.set(file, known);
        const lines = descendants(each, 'line');
        listed += lines.length;
        for (const line of lines) {
            if (attributeOf(line, 'type') === 'method')
                continue;
            const counts = ['count', 'truecount', 'falsecount'].map(name => numberOf(line, name));
            const number = numberOf(line, 'num');
            const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
            if (counts.every(count => count === undefined))
                problems.add('has no readable count, and counts as not covered', place);
            if (number === undefined)
                problems.add('has no readable line number, and counts as a separate line', place);
            known.add(number, counts.some(count => count !== undefined && count > 0));
        }
    }
    const records = [...files].map(([file, lines]) => ({ file, sources: [], module: '', measure: lines.measure() }));
    // Istanbul announces statements, of which a line may hold several: the counts matter only where there is no line.
    const [metrics = {}] = childrenOf(root, 'project').flatMap(project => childrenOf(project, 'metrics'));
    const announced = listed > 0 ? 0 : (numberOf(metrics, 'statements') ?? 0);
    const covered = numberOf(metrics, 'coveredstatements') ?? 0;
    const whole = { file: UNLISTED, module: '', place: 'The report' };
    const absent = absentLines({ announced, covered, listed }, whole, problems);
    return { kind: 'coverage', records: [...records, ...absent], problems: problems.sentences() };
}
//# sourceMappingURL=parse-clover.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-go-profile.js


/**
 * Reads a cover profile of Go: one line per block, `file:from,to statements count`. A block may be listed for several packages, and
 * profiles may be joined. https://pkg.go.dev/cmd/cover
 */
function parseGoProfile(text) {
    const files = new Map();
    const problems = new ProblemCounter();
    let number = 0;
    for (const raw of text.split('\n')) {
        number += 1;
        const line = raw.trim();
        if (line === '' || line.startsWith('mode:'))
            continue;
        const colon = line.lastIndexOf(':');
        const [, place, statements, count] = /^(\d+\.\d+,\d+\.\d+) (\d{1,9}) (-?\d+)$/.exec(line.slice(colon + 1)) ?? [];
        if (colon < 1 || place === undefined) {
            problems.add('is not a block of a cover profile, and is not counted', `Line ${number}`);
            continue;
        }
        const file = line.slice(0, colon);
        const blocks = files.get(file) ?? new Map();
        files.set(file, blocks);
        const known = blocks.get(place);
        blocks.set(place, {
            statements: Math.max(Number(statements), known?.statements ?? 0),
            isCovered: Number(count) > 0 || known?.isCovered === true
        });
    }
    const records = [...files].map(([file, blocks]) => ({
        ...{ file, sources: [], module: '' },
        measure: { kind: 'blocks', blocks }
    }));
    return { kind: 'coverage', records, problems: problems.sentences() };
}
//# sourceMappingURL=parse-go-profile.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-jacoco.js




/**
 * Reads JaCoCo, and Kover, which writes the same: groups hold groups and packages, whose source files hold lines and counters. The name of the
 * innermost group is the module; a report without groups is of one module. Lines that the counter of a report, group or package has more than
 * what is in it are not covered. https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
function parseJacoco(root) {
    const problems = new ProblemCounter();
    const module = attributeOf(root, 'name') ?? '';
    const records = withAbsent(root, readGroup(root, module, problems), { file: UNLISTED, module, place: 'The report', problems });
    return { kind: 'coverage', records, problems: problems.sentences() };
}
function withAbsent(element, records, part) {
    const counter = lineCounter(element);
    if (counter === undefined)
        return records;
    const listed = records.reduce((sum, { measure }) => sum + totalsOf(measure).total, 0);
    const { covered, missed } = counter;
    return [...records, ...absentLines({ announced: covered + missed, covered, listed }, part, part.problems)];
}
function readGroup(element, module, problems) {
    return childNames(element).flatMap(name => {
        if (name === 'package')
            return childrenOf(element, name).flatMap(each => readPackage(each, module, problems));
        if (name === 'counter' || name === 'sessioninfo')
            return [];
        return childrenOf(element, name).flatMap(each => {
            const group = attributeOf(each, 'name') ?? module;
            const part = { file: `${group}/${UNLISTED}`, module: group, place: `Group ${quoteReported(group)}`, problems };
            return withAbsent(each, readGroup(each, group, problems), part);
        });
    });
}
function readPackage(element, module, problems) {
    const folder = attributeOf(element, 'name');
    const path = (name) => [folder, name].filter(part => part !== undefined).join('/');
    const files = childrenOf(element, 'sourcefile');
    const noLines = (name) => problems.add('has no line numbers, and is not counted: compile it with debug information', name);
    const records = files.flatMap(source => {
        const file = path(attributeOf(source, 'name'));
        const measure = measureOf(source);
        if (measure === undefined)
            noLines(file);
        return measure === undefined ? [] : [{ file, sources: [], module, measure }];
    });
    const named = new Set(files.map(source => attributeOf(source, 'name')));
    const classes = childrenOf(element, 'class').filter(each => !named.has(attributeOf(each, 'sourcefilename')));
    const counted = classes.flatMap(each => {
        const file = attributeOf(each, 'name') ?? 'A class';
        const counter = lineCounter(each);
        if (counter === undefined && childrenOf(each, 'counter').length > 0)
            noLines(file);
        const total = counter === undefined ? 0 : counter.covered + counter.missed;
        if (counter === undefined || total === 0)
            return [];
        return [{ file, sources: [], module, measure: { kind: 'counts', covered: counter.covered, total } }];
    });
    const part = { file: path(UNLISTED), module, place: `Package ${quoteReported(folder ?? '')}`, problems };
    return withAbsent(element, [...records, ...counted], part);
}
/** The lines of a source file, or its counter where the two differ. Undefined for one that is compiled without line numbers. */
function measureOf(source) {
    const lines = childrenOf(source, 'line');
    const counter = lineCounter(source);
    const collected = new LineCollector();
    for (const line of lines)
        collected.add(numberOf(line, 'nr'), (numberOf(line, 'ci') ?? 0) > 0);
    const measure = collected.measure();
    if (counter !== undefined) {
        // gcovr names lines, but not which of them are covered.
        const { covered, missed } = counter;
        const named = totalsOf(measure);
        const isSame = named.covered === covered && named.total === covered + missed;
        return isSame ? measure : { kind: 'counts', covered, total: covered + missed };
    }
    if (lines.length > 0)
        return measure;
    const hasCode = childrenOf(source, 'counter').length > 0;
    return hasCode ? undefined : { kind: 'counts', covered: 0, total: 0 };
}
function lineCounter(element) {
    const counter = childrenOf(element, 'counter').find(item => attributeOf(item, 'type') === 'LINE');
    if (counter === undefined)
        return undefined;
    return { missed: Math.max(0, numberOf(counter, 'missed') ?? 0), covered: Math.max(0, numberOf(counter, 'covered') ?? 0) };
}
//# sourceMappingURL=parse-jacoco.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-lcov.js



/**
 * Reads LCOV: `DA:line,count[,checksum]` between `SF:` and `end_of_record`; a line may be listed several times. Only a positive count
 * covers; gcov and coverxygen also write negative ones. https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1
 */
function parseLcov(text) {
    const counted = [];
    const files = new Map();
    const problems = new ProblemCounter();
    let open;
    let absent = 0;
    const close = () => {
        if (open === undefined)
            return;
        const { file, named, found = 0, hit = 0 } = open;
        if (named === 0 && found > 0)
            counted.push(countedRecord(file, { found, hit }));
        else {
            files.set(file, open.lines);
            absent += addAbsent(open, Math.min(found - named, MOST_ABSENT - absent), problems);
        }
        open = undefined;
    };
    let number = 0;
    for (const raw of lines(text)) {
        number += 1;
        const line = raw.trim();
        const place = `Line ${number}`;
        if (line.startsWith('SF:')) {
            // A record without its end, as two reports joined by hand have it.
            close();
            const file = plainName(line.slice(3).trim());
            const known = files.get(file) ?? new LineCollector();
            known.startRecord();
            open = { file, lines: known, named: 0, found: undefined, hit: undefined };
        }
        else if (line === 'end_of_record') {
            close();
        }
        else if (line.startsWith('DA:')) {
            if (open === undefined)
                problems.add('is outside of any file record, and is not counted', place);
            else
                parse_lcov_readLine(line.slice(3), open, { problems, place });
        }
        else if (open !== undefined && /^L[FH]:/.test(line)) {
            const count = wholeNumber(line.slice(3));
            if (line.startsWith('LF'))
                open.found = count;
            else
                open.hit = count;
        }
        else if (line !== '' && !KNOWN.test(line)) {
            problems.add('is not LCOV, and is not counted', place);
        }
    }
    const isWhole = open === undefined;
    close();
    const breaks = isWhole ? [] : ['The last record is truncated: the report may be incomplete.'];
    const records = [...files].map(([file, each]) => ({ ...record(file), measure: each.measure() }));
    return { kind: 'coverage', records: [...records, ...counted], problems: [...breaks, ...problems.sentences()] };
}
/** Records of functions, branches, conditions, versions, and comments. */
const KNOWN = /^(?:TN|VER|FN|FNF|FNH|FNDA|FNL|FNA|BRDA|BRF|BRH|BA|BF|BH|MCDC|MCF|MCH|LF|LH|SN|KF):|^#/;
function parse_lcov_readLine(text, open, { problems, place }) {
    const [line = '', count = ''] = text.split(',');
    const hits = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(count.trim()) ? Number(count) : undefined;
    const number = wholeNumber(line);
    if (hits === undefined)
        problems.add('has no readable count, and counts as not covered', place);
    if (number === undefined)
        problems.add('has no readable line number, and counts as a separate line', place);
    open.lines.add(number, hits !== undefined && hits > 0);
    open.named += 1;
}
const record = (file) => ({ file, sources: [], module: '' });
function countedRecord(file, { found, hit }) {
    return { ...record(file), measure: { kind: 'counts', covered: Math.min(hit, found), total: found } };
}
/** Adds lines that a record counts and does not name; returns how many. */
function addAbsent({ file, lines: collected }, count, problems) {
    if (count <= 0)
        return 0;
    problems.add('declares more lines than it lists; the others count as not covered', `The record of ${shownFile(file)}`);
    for (let index = 0; index < count; index += 1)
        collected.add(undefined, false);
    return count;
}
/** Of a report. A number in it is not a reason to reserve memory. */
const MOST_ABSENT = 200_000;
function shownFile(file) {
    return file.length > 100 ? `…${file.slice(-100)}` : file;
}
function wholeNumber(text) {
    const trimmed = text.trim();
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
}
/** One line at a time: a report may have millions. */
function* lines(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length + 1 : end + 1;
    }
}
//# sourceMappingURL=parse-lcov.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-sonar.js



/** Reads SonarQube's generic format: https://docs.sonarsource.com/sonarqube-server/latest/analyzing-source-code/test-coverage/generic-test-data */
function parseSonar(root) {
    const problems = new ProblemCounter();
    const records = childrenOf(root, 'file').map(each => {
        const file = attributeOf(each, 'path') ?? '';
        const lines = new LineCollector();
        for (const line of childrenOf(each, 'lineToCover')) {
            const number = numberOf(line, 'lineNumber');
            const covered = attributeOf(line, 'covered')?.toLowerCase();
            const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
            const isCovered = covered === 'true' || covered === '1';
            if (!isCovered && covered !== 'false' && covered !== '0')
                problems.add('has no "covered" attribute, and counts as not covered', place);
            lines.add(number, isCovered);
        }
        return { file, sources: [], module: '', measure: lines.measure() };
    });
    return { kind: 'coverage', records, problems: problems.sentences() };
}
//# sourceMappingURL=parse-sonar.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-coverage.js








/** Reads LCOV, Cobertura, Clover, JaCoCo, SonarQube's generic format or a Go cover profile, by what it looks like. */
function parseCoverage(text) {
    const xml = readXml(text);
    if (xml.kind === 'none')
        return parsePlain(text);
    if (xml.kind === 'broken') {
        if (xml.root === 'coverage' || xml.root === 'report')
            return BROKEN;
        return nameFormat(text, xml.root, 'coverage');
    }
    const [root = ''] = childNames(xml.document);
    const [element = {}] = childrenOf(xml.document, root);
    if (root === 'coverage')
        return parseCoverageElement(element);
    if (root === 'report' && !isOtherReport(element))
        return parseJacoco(element);
    return nameFormat(text, root === 'report' ? undefined : root, 'coverage');
}
const BROKEN = {
    kind: 'broken',
    text: 'The coverage report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
};
function parsePlain(text) {
    if (/^mode: ?(?:set|count|atomic)\s*$/m.test(text.slice(0, LONGEST_START)))
        return parseGoProfile(text);
    // `TN:` comes before the first file; a report of no file may hold nothing else.
    if (/^(?:SF|TN):/m.test(text))
        return parseLcov(text);
    return nameFormat(text, undefined, 'coverage');
}
/** A profile begins with its mode. */
const LONGEST_START = 4_096;
/** Three formats have this root. Clover holds a project, SonarQube's has files, Cobertura packages. */
function parseCoverageElement(element) {
    if (childrenOf(element, 'project').length > 0 || element['@clover'] !== undefined)
        return parseClover(element);
    if (childrenOf(element, 'file').length > 0)
        return parseSonar(element);
    return parseCobertura(element);
}
/** Other tools name their root `report`, too; JaCoCo has packages, groups or counters, or nothing. */
function isOtherReport(element) {
    const names = childNames(element);
    return names.length > 0 && !names.some(name => ['package', 'group', 'counter', 'sessioninfo'].includes(name));
}
//# sourceMappingURL=parse-coverage.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/test-state.js
/**
 * What tools write as `status` or `result` of a test: GoogleTest (run, notrun, completed, suppressed), CTest (run, fail, disabled), Bazel
 * (interrupted, cancelled), behave (passed, untested, undefined), Pester (Passed, NotRun, Inconclusive), Unity, Katalon.
 */
const WORDS = {
    passed: [
        'pass',
        'passed',
        'passing',
        'run',
        'ok',
        'success',
        'successful',
        'succeeded',
        'completed',
        'complete',
        'flaky',
        'done',
        'true',
        'executed',
        'fixed',
        'expected',
        'xfail',
        'xfailed'
    ],
    failed: [
        'fail',
        'failed',
        'failing',
        'failure',
        'ko',
        'error',
        'errors',
        'errored',
        'broken',
        'undefined',
        'timeout',
        'timedout',
        'cancelled',
        'canceled',
        'interrupted',
        'aborted',
        'crash',
        'crashed',
        'hookerror',
        'cleanuperror',
        'regression',
        'unexpected',
        'incomplete',
        'false',
        'xpass',
        'xpassed',
        'invalid'
    ],
    skipped: [
        'skip',
        'skipped',
        'notrun',
        'notexecuted',
        'notrunnable',
        'disabled',
        'ignored',
        'ignore',
        'pending',
        'suppressed',
        'untested',
        'inconclusive',
        'filtered',
        'todo',
        'excluded',
        'blocked',
        'unsupported'
    ]
};
/** The state that a word of a report means, in any case and spelling (`Not Run`); undefined for a word that is unknown. */
function stateOfWord(word) {
    const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
    return ['failed', 'skipped', 'passed'].find(state => WORDS[state].includes(plain));
}
//# sourceMappingURL=test-state.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/child-states.js


/** Elements without information about the outcome of a test. */
const CONTENT = new Set([
    'properties',
    'property',
    'system-out',
    'system-err',
    'output',
    'stdout',
    'stderr',
    'attachments',
    'attachment'
].concat(['testcase', 'testsuite', 'testsuites', 'description', 'tags', 'tag', 'labels', 'label', 'categories', 'category'], ['metadata', 'traits', 'parameters', 'parameter', 'arguments', 'links', 'link', 'time', 'duration']));
/**
 * Sorts the elements in a test. An element is read like a word of the attribute `status`: `<timeout/>`, `<aborted/>`, `<not-run/>`. JUnit has
 * `failure`, `error` and `skipped`, and tools write more that end like them. `known`: names that the caller reads itself.
 */
function childStates(test, known) {
    const names = childNames(test).filter(name => !known.has(name) && !CONTENT.has(name.toLowerCase()));
    const of = (name) => (/(?:failure|error)$/i.test(name) ? 'failed' : stateOfWord(name));
    return {
        failed: names.filter(name => of(name) === 'failed'),
        skipped: names.filter(name => of(name) === 'skipped'),
        unknown: names.filter(name => of(name) === undefined)
    };
}
//# sourceMappingURL=child-states.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/read-test-case.js




/** Runs of a test that failed before it passed, or failed again: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html */
const FLAKES = ['flakyFailure', 'flakyError'];
const RERUNS = ['rerunFailure', 'rerunError'];
/**
 * Reads a `testcase`. `failures`: how many failures and errors it shows, those of reruns too. `unknown`: names of elements in it that may have
 * how it ended.
 */
function readTestCase(test, { suites, file, isPytest }) {
    const children = childStates(test, new Set([...FLAKES, ...RERUNS]));
    const failures = children.failed.flatMap(name => childrenOf(test, name));
    const skips = children.skipped.flatMap(name => childrenOf(test, name));
    const flakes = FLAKES.flatMap(name => childrenOf(test, name));
    const reruns = RERUNS.flatMap(name => childrenOf(test, name));
    const { state: said, reason } = stateOfAttributes(test);
    const isFailed = failures.length > 0 || said === 'failed';
    const state = isFailed ? 'failed' : skips.length > 0 || said === 'skipped' ? 'skipped' : 'passed';
    const told = [...failures, ...(isFailed ? [] : skips)];
    const texts = told.map(each => textOf(each).trim()).filter(text => text !== '');
    const detail = texts.length === 0 && isFailed ? printed(test) : texts.join('\n\n');
    const message = messageOf(told.map(each => attributeOf(each, 'message')).find(text => text !== undefined), detail);
    const line = Number(attributeOf(test, 'line') ?? Number.NaN) + (isPytest === true ? 1 : 0);
    return {
        test: {
            name: cut(attributeOf(test, 'name') ?? 'a test without a name'),
            suite: cut(attributeOf(test, 'classname') ?? suites.join(' › ')),
            state,
            isFlaky: state === 'passed' && flakes.length + reruns.length > 0,
            seconds: readSeconds(attributeOf(test, 'time') ?? ''),
            message: message === '' && state !== 'passed' ? (said === state && reason) || elementReason(children[state]) : message,
            detail,
            file: cutPath(attributeOf(test, 'file') ?? file),
            line: Number.isSafeInteger(line) && line > 0 ? line : undefined
        },
        failures: Math.max(isFailed ? 1 : 0, failures.length) + flakes.length + reruns.length,
        unknown: children.unknown
    };
}
/** The message of an element without a text: `<timeout/>`. The name of JUnit's own elements is the message. */
function elementReason([name = '']) {
    return /^(?:failure|error|skipped|)$/.test(name) ? '' : `The report has the element <${name}>.`;
}
/** What CTest and others write instead of a text in the failure. */
function printed(test) {
    const texts = ['system-err', 'system-out'].flatMap(name => childrenOf(test, name)).map(each => textOf(each).trim());
    return texts.filter(text => text !== '').join('\n\n');
}
/** A failure that is in a suite, outside of its tests. */
function suiteFailure(failure, suite) {
    const detail = textOf(failure).trim();
    return {
        ...{ name: 'outside of any test', suite: cut(suite), state: 'failed', isFlaky: false, seconds: 0, detail },
        message: messageOf(attributeOf(failure, 'message'), detail),
        ...{ file: undefined, line: undefined }
    };
}
/** The states in the attributes of a test, the worst first. A word that is unknown counts as failed. */
function stateOfAttributes(test) {
    const said = [];
    for (const name of ['status', 'result', 'outcome']) {
        const word = attributeOf(test, name);
        if (word === undefined)
            continue;
        const state = stateOfWord(word);
        const reason = `The report gives the ${name} ${quoteReported(word)}`;
        said.push(state === undefined
            ? { state: 'failed', reason: `${reason}, which is unknown.` }
            : { state, reason: `${reason}.` });
    }
    for (const [name, state] of FLAGS) {
        if (isSet(attributeOf(test, name)))
            said.push({ state, reason: `The report marks the test as ${name}.` });
    }
    if (/^(?:false|0|no)$/i.test(attributeOf(test, 'success') ?? ''))
        said.push({ state: 'failed', reason: 'The report marks the test as not successful.' });
    if (/^(?:false|no)$/i.test(attributeOf(test, 'executed') ?? ''))
        said.push({ state: 'skipped', reason: 'The report marks the test as not executed.' });
    const worst = ['failed', 'skipped'].map(state => said.find(each => each.state === state));
    return worst.find(each => each !== undefined) ?? { state: 'passed', reason: '' };
}
const FLAGS = [
    ...['failure', 'failed', 'failures', 'error', 'errors'].map(name => [name, 'failed']),
    ...['disabled', 'skipped', 'ignored', 'notrun'].map(name => [name, 'skipped'])
];
/** Node writes the message itself into such an attribute. */
function isSet(value) {
    return value !== undefined && !/^(?:0|false|no|none)$/i.test(value.trim());
}
/** `1.5`, `1,234.5`, `0,005`, `1.234,5`. */
function readSeconds(text) {
    const [number = ''] = /^[\d.,]{1,40}/.exec(text.trim()) ?? [];
    const isDecimalComma = number.includes(',') &&
        number.lastIndexOf(',') > number.lastIndexOf('.') &&
        !/^[1-9]\d{0,2}(?:,\d{3})+$/.test(number);
    const plain = isDecimalComma ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
    const exponent = /^e[+-]?\d{1,3}/i.exec(text.trim().slice(number.length))?.[0] ?? '';
    const seconds = Number(`${plain}${exponent}`);
    return Number.isFinite(seconds) ? seconds : 0;
}
/** gotestsum writes "Failed" for everything, and the cause in the text: https://github.com/gotestyourself/gotestsum */
function messageOf(said, detail) {
    if (said !== undefined && said !== 'Failed')
        return said;
    const lines = detail.split('\n').map(line => line.trim());
    return lines.find(line => line !== '' && !/^(?:===|---) /.test(line)) ?? said ?? '';
}
/** Names made of a test's arguments may be as long as these are. */
const read_test_case_LONGEST_NAME = 1_000;
function cut(name) {
    return name.length > read_test_case_LONGEST_NAME ? `${name.slice(0, read_test_case_LONGEST_NAME)}…` : name;
}
/** A longer path is not the path of a file: Linux takes 4,096 bytes. */
function cutPath(path) {
    return path === undefined || path.length > 4_096 ? undefined : path;
}
//# sourceMappingURL=read-test-case.js.map
;// CONCATENATED MODULE: ./build/src/domain/test-report/parse-junit.js





/** The root elements of JUnit's XML; Eclipse writes `testrun` around its suites. */
const parse_junit_ROOTS = ['testsuites', 'testsuite', 'testrun'];
/**
 * Reads JUnit's XML, whichever tool wrote it. There is no standard of it: https://github.com/testmoapp/junitxml. What failed outside of any
 * test, and numbers of a suite above what it lists, are problems.
 */
function parseJunit(text) {
    const xml = readXml(text);
    if (xml.kind === 'broken' && parse_junit_ROOTS.includes(xml.root))
        return {
            kind: 'broken',
            text: 'The JUnit report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
        };
    if (xml.kind !== 'document')
        return nameFormat(text, xml.kind === 'broken' ? xml.root : undefined, 'tests');
    const roots = parse_junit_ROOTS.flatMap(name => childrenOf(xml.document, name));
    if (roots.length === 0 && !parse_junit_ROOTS.some(name => xml.document[name] !== undefined))
        return nameFormat(text, childNames(xml.document)[0], 'tests');
    const unknown = new ProblemCounter();
    const found = roots.map(root => readSuite(root, { suites: [], file: undefined, isRoot: true, unknown }));
    const doubts = unknown.sentences().map(text => ({ kind: 'doubt', text }));
    return {
        kind: 'tests',
        cases: found.flatMap(({ cases }) => cases),
        problems: [...found.flatMap(({ problems }) => problems), ...doubts].slice(0, MOST_PROBLEMS)
    };
}
const MOST_PROBLEMS = 20;
const NO_NAMES = new Set();
const NOTHING = { cases: [], problems: [], listed: 0, failures: 0 };
function readSuite(element, around) {
    const name = attributeOf(element, 'name');
    const suites = name === undefined || around.isRoot ? around.suites : [...around.suites, name];
    const isPytest = around.isPytest === true || name === 'pytest' || name === 'pytest tests';
    const { unknown } = around;
    const inside = { suites, file: attributeOf(element, 'file') ?? around.file, isRoot: false, isPytest, unknown };
    const shown = name ?? around.suites.at(-1) ?? 'the report';
    const own = childStates(element, NO_NAMES)
        .failed.flatMap(kind => childrenOf(element, kind))
        .filter(each => readContent(each, inside).listed === 0 && !/^\s*\d+\s*$/.test(textOf(each)))
        .map(each => suiteFailure(each, shown));
    const below = readContent(element, inside);
    const found = {
        ...below,
        cases: [...own, ...below.cases],
        failures: below.failures + own.length
    };
    return withMissing(element, { name: shown, isPytest }, found);
}
/** Tests and suites in an element, also in elements between them that are unknown. */
function readContent(element, inside) {
    const parts = [];
    for (const test of childrenOf(element, 'testcase')) {
        const { test: read, failures, unknown } = readTestCase(test, inside);
        for (const name of unknown)
            inside.unknown.add(`has the element <${name.slice(0, 50)}>, which is unknown: check whether it failed`, `Test ${quoteReported(read.name)}`);
        parts.push({ cases: [read], problems: [], listed: 1, failures }, readContent(test, inside));
    }
    for (const name of childNames(element)) {
        if (name === 'testcase' || WITHOUT_TESTS.has(name))
            continue;
        const isSuite = name === 'testsuite' || name === 'testsuites';
        for (const child of childrenOf(element, name)) {
            parts.push(isSuite ? readSuite(child, { ...inside, isRoot: false }) : readContent(child, inside));
        }
    }
    return parts.length === 0 ? NOTHING : sum(parts);
}
const WITHOUT_TESTS = new Set(['properties', 'system-out', 'system-err', 'failure', 'error', 'skipped']);
function sum(parts) {
    return {
        cases: parts.flatMap(({ cases }) => cases),
        problems: parts.flatMap(({ problems }) => problems),
        listed: parts.reduce((total, { listed }) => total + listed, 0),
        failures: parts.reduce((total, { failures }) => total + failures, 0)
    };
}
/**
 * Adds what the attributes of a suite count above what it lists. rspec_junit_formatter and jest-junit write errors outside of tests in no
 * other way; a report that breaks off and was closed again has fewer tests than it announces.
 */
function withMissing(element, { name, isPytest }, found) {
    const errors = numberOf(element, 'errors') ?? 0;
    const excess = Math.max(0, errors + (numberOf(element, 'failures') ?? 0) - found.failures);
    const outside = Math.min(excess, Math.max(0, errors));
    const tests = numberOf(element, 'tests') ?? 0;
    // Node counts a suite as one test of the suite around it; pytest, a failure after a test has passed as one more test.
    const children = ['testcase', 'testsuite'].flatMap(kind => childrenOf(element, kind)).length;
    const failed = found.cases.filter(({ state }) => state === 'failed').length;
    const repeated = isPytest ? found.failures : found.failures - failed;
    const absent = Math.max(0, tests - Math.max(found.listed, children) - Math.max(repeated, excess));
    const suite = quoteReported(name);
    const problems = [];
    if (outside > 0)
        problems.push({ kind: 'error', text: `${suite} reports ${countOf(outside, 'error')} outside of any test.` });
    if (excess > outside) {
        const more = countOf(excess - outside, 'failure');
        problems.push({ kind: 'error', text: `${suite} reports ${more} more than its tests show.` });
    }
    if (absent > 0) {
        const listed = found.cases.length;
        problems.push({ kind: 'doubt', text: `${suite} declares ${countOf(tests, 'test')} but lists ${listed}.` });
    }
    return {
        ...found,
        problems: [...found.problems, ...problems],
        listed: found.listed + absent,
        failures: found.failures + excess
    };
}
//# sourceMappingURL=parse-junit.js.map
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-blocks.js
var markdown_blocks = __webpack_require__(77252);
// EXTERNAL MODULE: ./build/src/render/markdown/markdown-text.js
var markdown_text = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/src/domain/test-report/summarize-tests.js
/** Counts tests by how they ended. */
function countTests(cases) {
    const of = (state) => cases.filter(test => test.state === state).length;
    return {
        ...{ tests: cases.length, passed: of('passed'), failed: of('failed'), skipped: of('skipped') },
        flaky: cases.filter(({ isFlaky }) => isFlaky).length,
        seconds: cases.reduce((total, { seconds }) => total + seconds, 0)
    };
}
/** Percent of all lines that the tests ran, with two decimals, rounded down: 99.999% is not all. Undefined where there is no line. */
function coveragePercent(files) {
    const total = files.reduce((lines, file) => lines + file.total, 0);
    const covered = files.reduce((lines, file) => lines + file.covered, 0);
    return total === 0 ? undefined : Math.floor((covered / total) * 10_000) / 100;
}
//# sourceMappingURL=summarize-tests.js.map
;// CONCATENATED MODULE: ./build/src/render/summary/render-test-summary.js







/** What is shown of each; a summary has 1 MiB. */
const MOST_FAILURES = 50;
const MOST_SLOW = 5;
const MOST_FILES = 100;
const render_test_summary_MOST_PROBLEMS = 20;
const MOST_DETAIL_CHARACTERS = 4_000;
/** The report as GitHub Markdown: the result first, then each failed test, then coverage with the least covered files first. */
function renderTestSummary({ title, cases, coverage, minimumCoverage, problems }) {
    const ofTests = problems.filter(problem => problem.of === 'tests');
    const ofCoverage = problems.filter(problem => problem.of === 'coverage');
    const parts = [
        cases === undefined ? noReport(title, ofTests) : heading(title, cases, ofTests),
        listProblems(ofTests),
        ...(cases ?? [])
            .filter(({ state }) => state === 'failed')
            .slice(0, MOST_FAILURES)
            .map(failure),
        cases === undefined ? '' : leftOut(cases),
        cases === undefined ? '' : slowest(cases),
        coverageOf(coverage, { minimum: minimumCoverage, problems: ofCoverage }),
        listProblems(ofCoverage)
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
function noReport(title, problems) {
    const name = (0,markdown_text/* markdownText */.p7)(title);
    if (problems.length > 0)
        return `## ❔ ${name}: no report could be read`;
    return `## ❔ ${name}: no report found\n\nNo test results are available. See the job log.`;
}
function heading(title, cases, problems) {
    const { tests, passed, failed, skipped, flaky, seconds } = countTests(cases);
    const has = (kind) => problems.some(problem => problem.kind === kind);
    const sign = failed > 0 || has('error') ? '❌' : tests === 0 ? '❔' : problems.length > 0 ? '⚠️' : '✅';
    const rest = [skipped === 0 ? '' : `, ${skipped} skipped`, flaky === 0 ? '' : `, ${flaky} flaky`].join('');
    const outside = has('error') ? ', and errors outside of tests' : '';
    return `## ${sign} ${(0,markdown_text/* markdownText */.p7)(title)}: ${passed} passed, ${failed} failed${rest}${outside} in ${(0,duration/* formatDuration */.a3)(seconds * 1000)}`;
}
function listProblems(problems) {
    const shown = problems.slice(0, render_test_summary_MOST_PROBLEMS).map(({ kind, path, text }) => {
        return `- ${kind === 'error' ? '❌' : '⚠️'} ${(0,markdown_text/* markdownCode */.D9)(path)}: ${(0,markdown_text/* markdownText */.p7)(text)}`;
    });
    const left = problems.length - shown.length;
    return [...shown, ...(left > 0 ? [`- ${countOf(left, 'more problem')} are in the log.`] : [])].join('\n');
}
function failure(test) {
    const { suite, name, message, detail, file } = test;
    const line = file === undefined ? undefined : placesNamed(test).find(({ path }) => fileName(path) === fileName(file))?.line;
    const place = file === undefined ? '' : ` – ${(0,markdown_text/* markdownCode */.D9)(line === undefined ? file : `${file}:${line}`)}`;
    const named = `❌ ${(0,markdown_text/* markdownText */.p7)(suite === '' ? name : `${suite} › ${name}`)}${place}`;
    const body = detail === '' ? message : detail;
    return (0,markdown_blocks/* markdownDetails */.oG)(named, (0,markdown_text/* markdownBlock */.dI)((0,clip_text/* clipText */.g)(body, MOST_DETAIL_CHARACTERS).split('\n')));
}
function leftOut(cases) {
    const left = cases.filter(({ state }) => state === 'failed').length - MOST_FAILURES;
    return left <= 0 ? '' : `_${left} more failed tests in the log._`;
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
function coverageOf(files, { minimum, problems }) {
    if (files === undefined)
        return problems.length === 0 ? '' : '### ❔ Coverage: no report could be read';
    const percent = coveragePercent(files);
    if (percent === undefined)
        return '### ❔ Coverage: the report lists no lines';
    const isLow = minimum !== undefined && percent < minimum;
    const wanted = minimum === undefined ? '' : `, minimum ${minimum}%`;
    const share = (file) => (file.total === 0 ? 1 : file.covered / file.total);
    const least = files.toSorted((one, other) => share(one) - share(other)).slice(0, MOST_FILES);
    const rows = least.map(file => [
        (0,markdown_text/* markdownCode */.D9)(file.file),
        `${Math.floor(share(file) * 100)}%`,
        `${file.covered} of ${file.total}`
    ]);
    const left = files.length - least.length;
    const note = left <= 0 ? '' : `\n\n_${left} files with higher coverage are not shown._`;
    return `### ${isLow ? '❌' : '📏'} Coverage: ${percent}%${wanted}\n\n${(0,markdown_blocks/* markdownDetails */.oG)(`By file (${files.length})`, (0,markdown_blocks/* markdownTable */.Qj)(['File', 'Covered', 'Lines'], rows) + note)}`;
}
//# sourceMappingURL=render-test-summary.js.map
// EXTERNAL MODULE: ./build/src/domain/test-report/split-patterns.js
var split_patterns = __webpack_require__(45838);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/domain/test-report/explain-patterns.js

/** Where build tools write reports by default: not each of them must have a file. Defaults of `test-report` and `test.yml`. */
const CUSTOMARY_PATTERNS = new Set([
    '**/junit*.xml',
    '**/target/surefire-reports/TEST-*.xml',
    '**/target/failsafe-reports/TEST-*.xml',
    '**/build/test-results/**/TEST-*.xml',
    '**/lcov.info',
    '**/cobertura*.xml',
    '**/coverage.xml',
    '**/jacoco.xml',
    '**/cover*.out'
]);
const MOST = 20;
/** A sentence for each pattern that found no file although others did, and for each that names a folder. */
function explainPatterns({ unmatched, folders, found, example }) {
    const ofFolders = folders.map(pattern => `${(0,split_patterns/* quotePattern */.z)(pattern)} is a folder. Name the reports in it, such as ${(0,split_patterns/* quotePattern */.z)(explain_patterns_join(pattern, example))}.`);
    const missing = found === 0 ? [] : unmatched.filter(pattern => !CUSTOMARY_PATTERNS.has(pattern));
    const ofMissing = missing.map(pattern => `No file matches ${(0,split_patterns/* quotePattern */.z)(pattern)}. Correct the pattern, or remove it.`);
    return [...ofFolders, ...ofMissing].slice(0, MOST);
}
function explain_patterns_join(folder, pattern) {
    return folder.endsWith('/') ? folder + pattern : `${folder}/${pattern}`;
}
//# sourceMappingURL=explain-patterns.js.map
;// CONCATENATED MODULE: ./build/src/actions/test-report/read-reports.js



const EXAMPLES = { reports: '**/*.xml', coverage: '**/lcov.info' };
/** Of one input: a build of a thousand modules writes thousands of reports. */
const MOST_REPORTS = 10_000;
const MOST_CHARACTERS = 256 * 1024 * 1024;
const TOO_MUCH = 'the files that match the patterns exceed 256 MiB in total. Use narrower patterns.';
/**
 * Reads the reports that match the patterns. Warns about each report that cannot be read completely. Throws `bad-input` for too many
 * reports.
 */
async function readReports({ of, folder, patterns, parse, noun, input }, { search, files, log }) {
    const reports = [];
    const unread = [];
    const problems = [];
    if (patterns.length === 0)
        return { reports, unread, problems };
    const { inside, outside, unmatched, folders } = await search.find(folder, patterns, { input: 'working-directory' });
    for (const text of explainPatterns({ unmatched, folders, found: inside.length, example: EXAMPLES[input] }))
        log.warning(`Check the input "${input}"`, text);
    for (const path of outside)
        log.warning('Skipped a report', `${path} is outside the workspace.`);
    if (inside.length > MOST_REPORTS)
        throw (0,errors/* badInput */.A)(input, `the patterns match more than ${MOST_REPORTS} files. Use narrower patterns.`);
    let characters = 0;
    for (const path of inside) {
        const file = await files.readRepaired(path);
        if (file === undefined)
            continue;
        characters += file.text.length;
        if (characters > MOST_CHARACTERS)
            throw (0,errors/* badInput */.A)(input, TOO_MUCH);
        const reading = parse(file.text);
        if (!isUnread(reading))
            reports.push({ path, reading });
        else {
            unread.push({ path, report: reading });
            if (reading.kind !== 'unknown')
                problems.push({ of, path, kind: 'unread', text: reading.text });
            log.warning(`Skipped ${path}`, reading.text);
            continue;
        }
        if (file.invalidLine === undefined)
            continue;
        const text = `Line ${file.invalidLine} has bytes that are not ${file.encoding}. They are shown as U+FFFD.`;
        problems.push({ of, path, kind: 'doubt', text });
        log.warning(`Replaced invalid bytes in ${path}`, `${text} Write UTF-8, or declare the encoding.`);
    }
    const count = reports.length;
    log.line(`${count} ${noun}${count === 1 ? '' : 's'} found by ${patterns.map(split_patterns/* quotePattern */.z).join(', ')}.`);
    return { reports, unread, problems };
}
function isUnread(reading) {
    return 'text' in reading;
}
//# sourceMappingURL=read-reports.js.map
;// CONCATENATED MODULE: ./build/src/actions/test-report/run.js









/** GitHub shows ten errors a step; more are in the summary. */
const MOST_ANNOTATIONS = 10;
const MOST_MESSAGE_CHARACTERS = 1_000;
const run_NOTHING = { inside: [] };
const MOST_WARNINGS = 20;
/** Reads what the tests left, and shows it. The step that ran the tests fails if a test failed; this one fails if the coverage is too low. */
async function run(inputs, dependencies) {
    const { annotations, log, search, summary } = dependencies;
    const { folder } = inputs;
    const tested = await readReports({ of: 'tests', folder, patterns: inputs.reports, parse: parseJunit, noun: 'test report', input: 'reports' }, dependencies);
    const covered = await readReports({
        of: 'coverage',
        folder,
        patterns: inputs.coverage,
        parse: parseCoverage,
        noun: 'coverage report',
        input: 'coverage'
    }, dependencies);
    const cases = tested.reports.length === 0 ? undefined : tested.reports.flatMap(({ reading }) => reading.cases);
    const { coverage, problems: ofCoverage } = await joinCoverage(covered, dependencies);
    const ofTests = tested.reports.flatMap(({ path, reading }) => reading.problems.map(problem => ({ of: 'tests', path, ...problem })));
    const percent = coverage === undefined ? undefined : coveragePercent(coverage);
    const problems = [...tested.problems, ...ofTests, ...covered.problems, ...ofCoverage];
    await summary.append(renderTestSummary({ ...inputs, cases, coverage, problems }));
    await annotate((cases ?? []).filter(({ state }) => state === 'failed').slice(0, MOST_ANNOTATIONS), inputs, {
        search,
        annotations
    });
    reportProblems([...ofTests, ...ofCoverage], { annotations, log });
    const totals = cases === undefined ? undefined : countTests(cases);
    if (totals !== undefined)
        log.line(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`);
    if (percent !== undefined)
        log.line(`Coverage: ${percent}%.`);
    const failure = judge(inputs, { cases, tested, coverage, covered, percent });
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
/** Merges all reports: each source file appears once. Undefined when no report was read. */
async function joinCoverage({ reports }, { search, workspace }) {
    if (reports.length === 0)
        return { coverage: undefined, problems: [] };
    const records = reports.map(({ path, reading }) => ({ path, records: reading.records }));
    const paths = pathsToLookFor(records, workspace);
    const present = paths.length === 0 ? new Set() : await search.present(paths);
    const { files, problems } = mergeCoverage(records, { present, workspace });
    const of = 'coverage';
    return {
        coverage: files,
        problems: [
            ...reports.flatMap(({ path, reading }) => reading.problems.map(text => ({ of, path, kind: 'doubt', text }))),
            ...problems.map(text => ({ of, path: reports[0]?.path ?? '', kind: 'doubt', text }))
        ]
    };
}
/** Reports failures outside of tests as errors, and possibly incomplete reports as warnings. */
function reportProblems(problems, { annotations, log }) {
    for (const { kind, path, text } of problems.slice(0, MOST_WARNINGS)) {
        if (kind === 'error')
            annotations.error(`Errors outside of tests in ${path}`, text, undefined);
        else
            log.warning(`Check ${path}`, text);
    }
    const left = problems.length - MOST_WARNINGS;
    if (left > 0)
        log.line(`${left} more report problems are not shown.`);
}
/** Marks failed tests at the lines of the workspace that their reports name. */
async function annotate(failed, { folder }, { search, annotations }) {
    const named = failed.map(test => ({ test, places: placesNamed(test) }));
    const names = new Set(named.flatMap(({ test, places }) => [...places.map(({ path }) => path), test.file ?? '']).map(fileName));
    names.delete('');
    const patterns = [...names].map(name => `**/${name.replaceAll(/[*?[\]{}()!+@]/g, '?')}`);
    const { inside: files } = patterns.length === 0 ? run_NOTHING : await search.find('.', patterns, {});
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
function judge({ onMissing, minimumCoverage, reports }, { cases, tested, coverage, covered, percent }) {
    if (onMissing === 'fail' && cases === undefined) {
        const [first] = tested.unread;
        return first === undefined
            ? `No test report matches ${reports.map(split_patterns/* quotePattern */.z).join(', ')}. Have the test command write one, or correct the input "reports".`
            : `No test report could be read. ${first.path}: ${first.report.text}`;
    }
    if (minimumCoverage === undefined)
        return undefined;
    const wanted = `minimum-coverage is ${minimumCoverage}%`;
    const broken = covered.unread.find(({ report }) => report.kind === 'broken');
    if (broken !== undefined)
        return `Coverage is unknown, and ${wanted}. ${broken.path}: ${broken.report.text}`;
    if (coverage === undefined) {
        const unread = covered.unread.find(({ report }) => report.kind === 'other') ?? covered.unread[0];
        return unread === undefined
            ? `No coverage report was found, and ${wanted}. Have the test command write a report, or correct the input "coverage".`
            : `No coverage report could be read, and ${wanted}. ${unread.path}: ${unread.report.text}`;
    }
    if (percent === undefined) {
        const paths = covered.reports.slice(0, 3).map(({ path }) => path);
        return `The coverage report lists no lines, and ${wanted}. Check which files the coverage tool measures: ${paths.join(', ')}.`;
    }
    return percent < minimumCoverage ? `Coverage is ${percent}%, and ${wanted}.` : undefined;
}
function show(count) {
    return count === undefined ? '' : String(count);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 92158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ clipText)
/* harmony export */ });
/** Made when it is first needed: that takes some 10 ms. */
let graphemes;
/**
 * The text, cut to at most `limitCharacters` (UTF-16 units) with an ellipsis: after a word where one ends in the second half, never
 * inside what a reader sees as one character.
 */
function clipText(text, limitCharacters) {
    if (text.length <= limitCharacters)
        return text;
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let room = '';
    // One more character than fits shows whether a word ends there.
    for (const { segment } of graphemes.segment(text.slice(0, limitCharacters + 1))) {
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

/***/ 77252:
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
/** A part that is collapsed at first. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ })

};
