export const id = 2003;
export const ids = [2003];
export const modules = {

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  run: () => run
 });
 var clip_text = __webpack_require__(92158);
 // CONCATENATED MODULE: ./build/src/domain/test-report/decode-path.js
 function decodePath(path) {
  try {
   return decodeURIComponent(path);
  } catch {
   return path;
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/locate-failure.js
 const LINE_OF_FILE = /(\.[A-Za-z][A-Za-z0-9]{0,7})(?::(?:line )?|"?, line | line |\((?=\d{1,7}[,)]))(\d{1,7})\b/g;
 const NOT_IN_PATH = /[\s:()"'<>`,;|]/;
 const OF_TITLE = /^(?::\d{1,7})? › /;
 const LONGEST_PATH = 512;
 const LONGEST_COLUMN = 12;
 const MOST_LOOKED_AT = 1e3;
 const OF_LIBRARIES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|node:internal)\//;
 const NAMED_AS_TEST = /(?:^test_|[_.-](?:test|spec)\.|Tests?\.)/i;
 const MOST_PLACES = 20;
 function placesNamed(test) {
  const defined = test.line === void 0 || test.file === void 0 ? [] : [ {
   path: test.file,
   line: test.line
  } ];
  const distance = distanceFrom(test);
  const found = namedPlaces(`${test.message}\n${test.detail}`).filter(({path: path, line: line}) => line > 0 && !OF_LIBRARIES.test(path)).map(({isTitle: isTitle, ...place}) => ({
   place: place,
   isTitle: isTitle,
   distance: distance(place)
  })).toSorted((one, other) => one.distance - other.distance);
  const titles = found.filter(({isTitle: isTitle}) => isTitle).map(({place: place}) => place);
  const own = found.map(({place: place}) => place);
  const ofTitle = own.filter(place => titles.some(title => isSamePlace(place, title)));
  return [ ...own.filter(place => !ofTitle.includes(place)).slice(0, MOST_PLACES), ...ofTitle.slice(0, 1), ...defined ];
 }
 function isSamePlace({path: path, line: line}, title) {
  return line === title.line && `/${title.path}`.endsWith(`/${path}`);
 }
 function namedPlaces(text) {
  const places = [];
  for (const match of text.matchAll(LINE_OF_FILE)) {
   const path = pathBefore(text, match.index);
   if (path === void 0) continue;
   const [, extension = '', line] = match;
   const end = match.index + match[0].length;
   const isTitle = OF_TITLE.test(text.slice(end, end + LONGEST_COLUMN));
   places.push({
    path: `${path}${extension}`.replaceAll('\\', '/'),
    line: Number(line),
    isTitle: isTitle
   });
   if (places.length === MOST_LOOKED_AT) break;
  }
  return places;
 }
 function pathBefore(text, end) {
  let start = end;
  while (start > 0 && end - start <= LONGEST_PATH && !NOT_IN_PATH.test(text.charAt(start - 1))) start -= 1;
  const path = withoutBracket(text.slice(start, end));
  if (path === '' || /[/\\]$/.test(path)) return;
  return path.startsWith('//') && text.slice(Math.max(0, start - 5), start) === 'file:' ? decodePath(path.slice(2)) : path;
 }
 function withoutBracket(path) {
  return path.startsWith('[') && !path.includes(']') ? path.slice(1) : path;
 }
 function distanceFrom({file: file, suite: suite}) {
  const ownName = file === void 0 ? void 0 : fileName(file);
  const parts = new Set(suite.split(/[./\s›]/));
  return ({path: path}) => {
   const name = fileName(path);
   if (name === ownName) return 0;
   if (parts.has(name.replace(/\.\w+$/, ''))) return 1;
   return NAMED_AS_TEST.test(name) ? 2 : 3;
  };
 }
 function fileName(path) {
  return path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
 }
 function sourceFile(reported, {files: files, folder: folder, suite: suite}) {
  const name = reported.replace(/^(?:\.{1,2}\/)+/, '');
  const fitting = files.filter(file => isAbsolute(name) ? name.endsWith(`/${file}`) : `/${file}`.endsWith(`/${name}`));
  const inFolder = [ folder.replace(/^\.\/?|\/$/g, ''), name ].filter(part => part !== '').join('/');
  if (fitting.includes(inFolder) && name.includes('/')) return inFolder;
  const near = fitting.map(file => ({
   file: file,
   score: isAbsolute(name) ? file.length : nearness(file, suite)
  }));
  const best = near.reduce((most, {score: score}) => Math.max(most, score), 0);
  const [found, ...more] = near.filter(({score: score}) => score === best);
  return more.length === 0 ? found?.file : void 0;
 }
 function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:)/.test(path);
 }
 function nearness(file, suite) {
  const folders = file.split('/').slice(0, -1).toReversed();
  const parts = suite.split(/[./]/).toReversed();
  const packages = parts[0] === fileName(file).replace(/\.\w+$/, '') ? parts.slice(1) : parts;
  const differs = folders.findIndex((folder, index) => folder !== packages[index]);
  return differs === -1 ? folders.length : differs;
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/report-problem.js
 const LONGEST_NAME = 100;
 function quoteReported(name) {
  return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`;
 }
 class ProblemCounter {
  #found=new Map;
  add(what, place) {
   const known = this.#found.get(what);
   this.#found.set(what, {
    count: (known?.count ?? 0) + 1,
    first: known?.first ?? place
   });
  }
  sentences() {
   return [ ...this.#found ].map(([what, {count: count, first: first}]) => count === 1 ? `${first} ${what}.` : `${first} and ${count - 1} more: each ${what}.`);
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/coverage-record.js
 function absentLines({announced: announced, covered: covered, listed: listed}, {file: file, module: module, place: place}, problems) {
  const total = Math.floor(announced) - listed;
  if (total <= 0) return [];
  if (listed > 0) problems.add('declares more lines than it lists; the others count as not covered', place);
  const known = listed === 0 ? Math.min(Math.max(0, Math.floor(covered)), total) : 0;
  return [ {
   file: file,
   sources: [],
   module: module,
   measure: {
    kind: 'counts',
    covered: known,
    total: total
   }
  } ];
 }
 const UNLISTED = '(lines not listed)';
 const HIGHEST_LINE = 2147483647;
 class LineCollector {
  #known=new Map;
  #unnumbered=0;
  add(line, isCovered) {
   const isNumber = line !== void 0 && Number.isSafeInteger(line) && line >= 0 && line < HIGHEST_LINE;
   const key = isNumber ? line : HIGHEST_LINE - this.#unnumbered;
   if (!isNumber) this.#unnumbered += 1;
   if (isCovered || !this.#known.has(key)) this.#known.set(key, isCovered);
  }
  startRecord() {
   this.#unnumbered = 0;
  }
  get size() {
   return this.#known.size;
  }
  measure() {
   const lines = Uint32Array.from(this.#known, ([line, isCovered]) => line * 2 + (isCovered ? 1 : 0));
   return {
    kind: 'lines',
    lines: lines.sort()
   };
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/measures.js
 function totalsOf(measure) {
  switch (measure.kind) {
  case 'lines':
   return {
    covered: measure.lines.reduce((sum, line) => sum + (line & 1), 0),
    total: measure.lines.length
   };

  case 'blocks':
   {
    const blocks = [ ...measure.blocks.values() ];
    const sum = chosen => chosen.reduce((total, {statements: statements}) => total + statements, 0);
    return {
     covered: sum(blocks.filter(({isCovered: isCovered}) => isCovered)),
     total: sum(blocks)
    };
   }

  case 'counts':
   return measure;
  }
 }
 function mergeMeasures(one, other) {
  if (one.kind === 'lines' && other.kind === 'lines') return {
   kind: 'lines',
   lines: mergeLines(one.lines, other.lines)
  };
  if (one.kind === 'blocks' && other.kind === 'blocks') return {
   kind: 'blocks',
   blocks: mergeBlocks(one.blocks, other.blocks)
  };
  if (one.kind === 'counts' && other.kind === 'counts') return {
   kind: 'counts',
   covered: Math.max(one.covered, other.covered),
   total: Math.max(one.total, other.total)
  };
  return share(one) <= share(other) ? one : other;
 }
 function share(measure) {
  const {covered: covered, total: total} = totalsOf(measure);
  return total === 0 ? 1 : covered / total;
 }
 function mergeLines(one, other) {
  const merged = new Uint32Array(one.length + other.length);
  let length = 0;
  for (let a = 0, b = 0; a < one.length || b < other.length; length += 1) {
   const left = one[a] ?? 1 / 0;
   const right = other[b] ?? 1 / 0;
   const line = Math.min(Math.floor(left / 2), Math.floor(right / 2));
   const isLeft = Math.floor(left / 2) === line;
   const isRight = Math.floor(right / 2) === line;
   merged[length] = line * 2 + (isLeft && left % 2 === 1 || isRight && right % 2 === 1 ? 1 : 0);
   if (isLeft) a += 1;
   if (isRight) b += 1;
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
 function hasSameLines(one, other) {
  if (one.kind === 'lines' && other.kind === 'lines') return one.lines.length === other.lines.length && one.lines.every((line, index) => line >>> 1 === (other.lines[index] ?? 0) >>> 1);
  if (one.kind === 'blocks' && other.kind === 'blocks') return one.blocks.size === other.blocks.size && [ ...one.blocks.keys() ].every(place => other.blocks.has(place));
  return one.kind === other.kind && totalsOf(one).total === totalsOf(other).total;
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/source-names.js
 const source_names_LONGEST_NAME = 4096;
 const NOT_PLAIN = /\\|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)|^[a-z]:/;
 function plainName(name) {
  if (name.length > source_names_LONGEST_NAME || !NOT_PLAIN.test(name)) return name;
  const path = /^file:\/\/(?=\/)/.test(name) ? decodePath(name.slice('file://'.length)) : name;
  const slashed = path.replaceAll('\\', '/').replace(/^\/?([a-z]:)(?=\/)/i, (_, drive) => drive.toUpperCase());
  const start = /^(?:[A-Za-z]:)?\//.exec(slashed)?.[0] ?? '';
  const parts = [];
  for (const part of slashed.slice(start.length).split('/')) {
   if (part === '' || part === '.') continue;
   if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop(); else parts.push(part);
  }
  return start + parts.join('/');
 }
 function inWorkspace(name, workspace) {
  const root = `${plainName(workspace)}/`;
  return name.startsWith(root) ? name.slice(root.length) : void 0;
 }
 const SOURCE_ROOTS = [ 'src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy', 'src', 'java', 'kotlin' ];
 const MOST_CANDIDATES = 64;
 const MOST_SOURCES = 20;
 function candidatesOf({file: file, sources: sources, module: module}, {report: report, workspace: workspace}) {
  if (file.length > source_names_LONGEST_NAME) return [];
  const name = plainName(file);
  const own = inWorkspace(name, workspace);
  if (own !== void 0) return [ own ];
  const named = sources.slice(0, MOST_SOURCES).map(plainName).map(source => inWorkspace(`${source}/`, workspace) ?? source);
  const fromSources = source_names_isAbsolute(name) ? [] : named.filter(source => !source_names_isAbsolute(source)).map(source => join(source, name));
  const folders = foldersOf(inWorkspace(plainName(report), workspace) ?? plainName(report));
  const roots = module === '' ? [] : SOURCE_ROOTS.flatMap(root => [ join(module, join(root, name)), join(root, name) ]);
  const relative = [ ...fromSources, ...roots, ...suffixesOf(name) ];
  const paths = relative.flatMap(path => folders.map(folder => join(folder, path)));
  return [ ...new Set(paths) ].slice(0, MOST_CANDIDATES);
 }
 function foldersOf(path) {
  if (source_names_isAbsolute(path) || path.startsWith('../')) return [ '' ];
  const parts = path.split('/').slice(0, -1);
  return [ ...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '' ];
 }
 const MOST_SUFFIXES = 12;
 function suffixesOf(name) {
  const plain = name.replace(/^(?:[A-Za-z]:)?\//, '');
  const parts = plain.split('/');
  const isWhole = !source_names_isAbsolute(name) && !(parts[0] ?? '').includes('.');
  if (isWhole || name.startsWith('../')) return [ plain ];
  return parts.slice(0, MOST_SUFFIXES).map((_, index) => parts.slice(index).join('/'));
 }
 function areApart(one, other) {
  const [left, right] = [ one, other ].map(sources => sources.slice(0, MOST_SOURCES).map(source => plainName(source).split('/')));
  if (left === void 0 || right === void 0 || left.length === 0 || right.length === 0) return false;
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
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/merge-coverage.js
 const MOST_LOOKUPS = 5e4;
 function pathsToLookFor(reports, workspace) {
  const paths = new Set;
  const shared = sharedNames(reports);
  for (const {path: path, records: records} of reports) for (const record of records) {
   if (!shared.has(fileName(plainName(record.file)))) continue;
   for (const candidate of candidatesOf(record, {
    report: path,
    workspace: workspace
   })) paths.add(candidate);
   if (paths.size > MOST_LOOKUPS) return [ ...paths ];
  }
  return [ ...paths ];
 }
 function sharedNames(reports) {
  const first = new Map;
  const shared = new Set;
  if (reports.length < 2) return shared;
  for (const {path: path, records: records} of reports) for (const {file: file} of records) {
   const name = fileName(plainName(file));
   if ((first.get(name) ?? path) !== path) shared.add(name);
   first.set(name, first.get(name) ?? path);
  }
  return shared;
 }
 function mergeCoverage(reports, {present: present, workspace: workspace}) {
  const all = [];
  const byPath = new Map;
  const byName = new Map;
  const shared = present.size === 0 ? new Set : sharedNames(reports);
  for (const {path: path, records: records} of reports) {
   const folder = path.slice(0, path.lastIndexOf('/') + 1);
   for (const record of records) {
    const plain = plainName(record.file);
    const candidates = shared.has(fileName(plain)) ? candidatesOf(record, {
     report: path,
     workspace: workspace
    }) : [];
    const found = candidates.find(candidate => present.has(candidate));
    const name = found ?? inWorkspace(plain, workspace) ?? plain;
    const sameName = byName.get(name) ?? [];
    byName.set(name, sameName);
    const known = found === void 0 ? findSame(record, {
     path: path,
     folder: folder,
     sameName: sameName
    }) : byPath.get(found);
    if (known === void 0) {
     const {measure: measure, module: module, sources: sources} = record;
     const merged = {
      name: name,
      measure: measure,
      modules: new Set([ module ]),
      sources: new Set(sources),
      reports: new Set([ path ]),
      folders: new Set([ folder ])
     };
     all.push(merged);
     sameName.push(merged);
     if (found !== void 0) byPath.set(found, merged);
    } else {
     known.measure = mergeMeasures(known.measure, record.measure);
     known.modules.add(record.module);
     known.reports.add(path);
     known.folders.add(folder);
     for (const source of record.sources) known.sources.add(source);
    }
   }
  }
  const files = mergeSpellings(all).map(({name: name, measure: measure}) => ({
   file: name,
   ...totalsOf(measure)
  }));
  return {
   files: files,
   problems: problemsOf(byName, present)
  };
 }
 function findSame({module: module, measure: measure, sources: sources}, {path: path, folder: folder, sameName: sameName}) {
  const ofModule = sameName.find(({modules: modules}) => modules.has(module));
  if (module !== '') return ofModule;
  const possible = sameName.filter(each => each.reports.has(path) || !areApart([ ...each.sources ], sources));
  const near = possible.find(({reports: reports, folders: folders}) => reports.has(path) || folders.has(folder));
  return near ?? possible.find(each => hasSameLines(each.measure, measure));
 }
 const MOST_SPELLINGS = 50;
 function mergeSpellings(all) {
  const byEnd = new Map;
  for (const merged of all) {
   const end = fileName(merged.name);
   const group = byEnd.get(end) ?? [];
   byEnd.set(end, group);
   if (group.length < MOST_SPELLINGS) group.push(merged);
  }
  const dropped = new Set;
  for (const group of byEnd.values()) for (const long of group) {
   const short = group.find(each => each !== long && !dropped.has(each) && long.name.endsWith(`/${each.name}`) && ![ ...long.reports ].some(report => each.reports.has(report)) && hasSameLines(long.measure, each.measure));
   if (short === void 0) continue;
   short.measure = mergeMeasures(short.measure, long.measure);
   for (const report of long.reports) short.reports.add(report);
   dropped.add(long);
  }
  return all.filter(merged => !dropped.has(merged));
 }
 function problemsOf(byName, present) {
  const unclear = [ ...byName ].filter(([name, merged]) => !present.has(name) && !name.endsWith(UNLISTED) && merged.filter(({modules: modules}) => modules.has('')).length > 1);
  const [first] = unclear;
  if (first === void 0) return [];
  const rest = unclear.length === 1 ? '' : ` and ${(0, count_of.p)(unclear.length - 1, 'more name')}`;
  return [ `${quoteReported(first[0])}${rest}: several reports list different lines or folders, and the workspace has no such file. Each counts as a separate file.` ];
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/known-format.js
 const JUNIT = 'Write JUnit XML';
 const LCOV = 'Write LCOV or Cobertura';
 // CONCATENATED MODULE: ./build/src/domain/test-report/json-formats.js
 const JSONS = [ {
  names: [ /"(?:show_contexts|branch_coverage)"\s*:/, /"meta"\s*:/ ],
  format: {
   name: 'a JSON report of coverage.py',
   of: 'coverage',
   advice: 'Write XML or LCOV: coverage xml, or coverage lcov.'
  }
 }, {
  names: [ /"statementMap"\s*:/ ],
  format: {
   name: "Istanbul's coverage-final.json",
   of: 'coverage',
   advice: `${LCOV}: add the reporter lcov or cobertura.`
  }
 }, {
  names: [ /"total"\s*:/, /"statements"\s*:/ ],
  format: {
   name: "Istanbul's coverage-summary.json",
   of: 'coverage',
   advice: `${LCOV}: add the reporter lcov or cobertura.`
  }
 }, {
  names: [ /"llvm\.coverage\.json\.export"/ ],
  format: {
   name: 'a JSON export of llvm-cov',
   of: 'coverage',
   advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
  }
 }, {
  names: [ /"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/ ],
  format: {
   name: 'a JSON export of llvm-cov',
   of: 'coverage',
   advice: 'Write LCOV: llvm-cov export -format=lcov, or cargo llvm-cov --lcov.'
  }
 }, {
  names: [ /"gcovr\/format_version"/ ],
  format: {
   name: 'a JSON report of gcovr',
   of: 'coverage',
   advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
  }
 }, {
  names: [ /"gcc_version"\s*:/ ],
  format: {
   name: 'a JSON report of gcov',
   of: 'coverage',
   advice: 'Write Cobertura: gcovr --cobertura coverage.xml.'
  }
 }, {
  names: [ /"source_files"\s*:/ ],
  format: {
   name: 'a Coveralls report',
   of: 'coverage',
   advice: `${LCOV}.`
  }
 }, {
  names: [ /"result"\s*:\s*\[/, /"scriptId"|"ranges"\s*:/ ],
  format: {
   name: 'raw coverage of V8',
   of: 'coverage',
   advice: 'Write LCOV: c8 report --reporter lcov.'
  }
 }, {
  names: [ /"result"\s*:\s*\{\s*"(?:line|covered_percent)"/ ],
  format: {
   name: "SimpleCov's .last_run.json",
   of: 'coverage',
   advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
  }
 }, {
  names: [ /"coverage"\s*:\s*\{/, /"lines"\s*:\s*\[/ ],
  format: {
   name: 'a JSON report of SimpleCov',
   of: 'coverage',
   advice: 'Write LCOV or Cobertura: simplecov-lcov or simplecov-cobertura.'
  }
 }, {
  names: [ /\.(?:dll|exe)"\s*:\s*\{/ ],
  format: {
   name: 'a JSON report of Coverlet',
   of: 'coverage',
   advice: 'Write Cobertura: coverlet --format cobertura.'
  }
 }, {
  names: [ /"results"\s*:\s*\{/, /"tool"\s*:\s*\{/ ],
  format: {
   name: 'a CTRF report',
   of: 'tests',
   advice: `${JUNIT}.`
  }
 }, {
  names: [ /"numTotalTests"\s*:/ ],
  format: {
   name: 'a JSON report of Jest or Vitest',
   of: 'tests',
   advice: `${JUNIT}: jest-junit, or vitest --reporter=junit.`
  }
 }, {
  names: [ /"Action"\s*:\s*"(?:start|run|output|build-output)"/ ],
  format: {
   name: 'an event list of go test -json',
   of: 'tests',
   advice: `${JUNIT}: gotestsum --junitfile junit.xml.`
  }
 }, {
  names: [ /"stats"\s*:\s*\{\s*"suites"/ ],
  format: {
   name: 'a JSON report of Mocha',
   of: 'tests',
   advice: `${JUNIT}: mocha-junit-reporter.`
  }
 }, {
  names: [ /"keyword"\s*:\s*"Feature"/ ],
  format: {
   name: 'a JSON report of Cucumber',
   of: 'tests',
   advice: `${JUNIT}: --format junit:junit.xml.`
  }
 }, {
  names: [ /"suites"\s*:/, /"config"\s*:/ ],
  format: {
   name: 'a JSON report of Playwright',
   of: 'tests',
   advice: `${JUNIT}: --reporter=junit.`
  }
 }, {
  names: [ /"examples"\s*:\s*\[/ ],
  format: {
   name: 'a JSON report of RSpec',
   of: 'tests',
   advice: `${JUNIT}: rspec_junit_formatter.`
  }
 } ];
 const ANY_JSON = {
  name: 'JSON of an unknown kind',
  of: 'other',
  advice: 'Have the tool write JUnit XML for tests, LCOV or Cobertura for coverage.'
 };
 // CONCATENATED MODULE: ./build/src/domain/test-report/xml-formats.js
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
  robot: {
   name: 'an output.xml of Robot Framework',
   of: 'tests',
   advice: `${JUNIT}: robot --xunit junit.xml.`
  },
  Catch2TestRun: {
   name: 'an XML report of Catch2',
   of: 'tests',
   advice: `${JUNIT}: --reporter junit.`
  },
  Catch: {
   name: 'an XML report of Catch2',
   of: 'tests',
   advice: `${JUNIT}: --reporter junit.`
  },
  TestLog: {
   name: 'a Boost.Test log',
   of: 'tests',
   advice: `${JUNIT}: --log_format=JUNIT.`
  },
  TestResult: {
   name: 'a Boost.Test report',
   of: 'tests',
   advice: `${JUNIT}: --log_format=JUNIT.`
  },
  Site: {
   name: 'a CTest dashboard file',
   of: 'tests',
   advice: `${JUNIT}: ctest --output-junit junit.xml.`
  },
  TestCase: {
   name: 'an XML report of Qt Test',
   of: 'tests',
   advice: `${JUNIT}: -o junit.xml,junitxml.`
  },
  testExecutions: {
   name: "a report in SonarQube's generic test format",
   of: 'tests',
   advice: `${JUNIT}.`
  },
  TestRunSummary: {
   name: 'a CppUnit report',
   of: 'tests',
   advice: `${JUNIT}.`
  },
  testsuites: {
   name: 'a JUnit test report',
   of: 'tests',
   advice: 'List it in the input "reports".'
  },
  testsuite: {
   name: 'a JUnit test report',
   of: 'tests',
   advice: 'List it in the input "reports".'
  },
  testrun: {
   name: 'a JUnit test report',
   of: 'tests',
   advice: 'List it in the input "reports".'
  },
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
  Root: {
   name: 'a dotCover report',
   of: 'coverage',
   advice: 'Write Cobertura: dotnet-coverage or coverlet.'
  },
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
  coverage: {
   name: 'a coverage report',
   of: 'coverage',
   advice: 'List it in the input "coverage".'
  },
  report: {
   name: 'a coverage report of JaCoCo',
   of: 'coverage',
   advice: 'List it in the input "coverage".'
  },
  checkstyle: {
   name: 'a Checkstyle report',
   of: 'other',
   advice: 'It contains no tests and no coverage. Narrow the pattern.'
  },
  html: {
   name: 'an HTML page',
   of: 'other',
   advice: 'Have the tool write its machine-readable report.'
  }
 };
 // CONCATENATED MODULE: ./build/src/domain/test-report/name-format.js
 const GO_BINARY = 'go tool covdata textfmt -i=folder -o=cover.out';
 const STARTS = [ {
  pattern: /^TAP version \d|^1\.\.\d+\s*$|^(?:not )?ok \d+\b/m,
  format: {
   name: 'a TAP report',
   of: 'tests',
   advice: `${JUNIT}: the test runner's junit reporter, or tap-xunit.`
  }
 }, {
  pattern: /^SF:/m,
  format: {
   name: 'an LCOV report',
   of: 'coverage',
   advice: 'List it in the input "coverage".'
  }
 }, {
  pattern: /^mode: (?:set|count|atomic)\s*$/m,
  format: {
   name: 'a Go cover profile',
   of: 'coverage',
   advice: 'List it in the input "coverage".'
  }
 }, {
  pattern: /^SQLite format 3\0/,
  format: {
   name: 'a data file of coverage.py',
   of: 'coverage',
   advice: 'Write a report from it: coverage xml, or coverage lcov.'
  }
 }, {
  pattern: /^ *-: *0:Source:/m,
  format: {
   name: 'a gcov listing',
   of: 'coverage',
   advice: 'Write Cobertura or LCOV: gcovr --cobertura coverage.xml, or lcov.'
  }
 }, {
  pattern: /^.?lprofr|^.?rforpl/,
  format: {
   name: 'a raw profile of LLVM',
   of: 'coverage',
   advice: 'Write LCOV: llvm-cov export -format=lcov.'
  }
 }, {
  pattern: /^\u0001\ufffd\ufffd/,
  format: {
   name: 'an execution file of JaCoCo',
   of: 'coverage',
   advice: "Write XML: JaCoCo's report goal or task."
  }
 }, {
  pattern: /^\0cvm|^\0ccm|^\0\0go/,
  format: {
   name: 'a coverage data file of Go',
   of: 'coverage',
   advice: `Write a cover profile: ${GO_BINARY}.`
  }
 }, {
  pattern: /^\s*(?:<!doctype html|<html)/i,
  format: {
   name: 'an HTML page',
   of: 'other',
   advice: 'Have the tool write its machine-readable report.'
  }
 } ];
 const LONGEST_LOOKED_AT = 65536;
 function nameFormat(text, root, purpose) {
  const format = findFormat(text.slice(0, LONGEST_LOOKED_AT), root);
  const expected = purpose === 'tests' ? 'a JUnit report' : 'an LCOV, Cobertura, Clover or JaCoCo report, or a Go cover profile';
  if (format === void 0) {
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
  if (root !== void 0 && root !== '') return Object.hasOwn(ROOTS, root) ? ROOTS[root] : void 0;
  if (/^\s*[[{]/.test(start)) return JSONS.find(({names: names}) => names.every(name => name.test(start)))?.format ?? ANY_JSON;
  return STARTS.find(({pattern: pattern}) => pattern.test(start))?.format;
 }
 var XMLParser = __webpack_require__(88879);
 // CONCATENATED MODULE: ./build/src/domain/test-report/parse-xml.js
 const keepApart = name => name in Object.prototype || name === 'prototype' ? `.${name}` : name;
 const parser = new XMLParser.A({
  ignoreAttributes: false,
  transformTagName: keepApart,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: {
   enabled: true,
   maxExpandedLength: 1e5
  },
  isArray: (...[, , , isAttribute]) => !isAttribute
 });
 function readXml(text) {
  const bare = withoutComments(text).trim();
  if (!bare.startsWith('<')) return {
   kind: 'none'
  };
  const root = rootName(bare);
  if (!isWhole(bare)) return {
   kind: 'broken',
   root: root
  };
  try {
   return {
    kind: 'document',
    document: parser.parse(text)
   };
  } catch {
   return {
    kind: 'broken',
    root: root
   };
  }
 }
 function childNames(element) {
  return Object.keys(element).filter(name => !/^[@#?]/.test(name));
 }
 function childrenOf(element, name) {
  const found = element[name];
  if (found === void 0 || typeof found === 'string') return [];
  return found.map(child => typeof child === 'string' ? {
   '#text': child
  } : child);
 }
 function attributeOf(element, name) {
  const value = element[`@${name}`];
  return typeof value === 'string' && value !== '' ? value : void 0;
 }
 function numberOf(element, name) {
  const text = attributeOf(element, name)?.trim();
  if (text === void 0 || !/^[+-]?\d[\d,]{0,30}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i.test(text)) return;
  return Number(text.replaceAll(',', ''));
 }
 function textOf(element) {
  const text = element['#text'];
  const first = Array.isArray(text) ? text[0] : text;
  return typeof first === 'string' ? first : '';
 }
 function withoutComments(text) {
  const parts = [];
  for (let at = 0; ;) {
   const start = text.indexOf('\x3c!--', at);
   const end = start < 0 ? -1 : text.indexOf('--\x3e', start + 4);
   if (end < 0) return parts.join('') + text.slice(at);
   parts.push(text.slice(at, start));
   at = end + 3;
  }
 }
 function rootName(text) {
  const start = text.search(/<[A-Za-z_]/);
  const [name = ''] = start < 0 ? [] : /^[\w.:-]{1,100}/.exec(text.slice(start + 1, start + 101)) ?? [];
  return name.slice(name.indexOf(':') + 1);
 }
 function isWhole(text) {
  const start = text.search(/<[A-Za-z_]/);
  if (start < 0 || !text.endsWith('>')) return false;
  const [name = ''] = /^[\w.:-]{1,100}/.exec(text.slice(start + 1, start + 101)) ?? [];
  if (text.slice(text.lastIndexOf('</') + 2, -1).trimEnd() === name) return true;
  return text.endsWith('/>') && endOfTag(text, start) === text.length - 1;
 }
 function endOfTag(text, start) {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
   const character = text.charAt(at);
   if (quote !== '') quote = character === quote ? '' : quote; else if (character === '"' || character === "'") quote = character; else if (character === '>') return at;
  }
  return -1;
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-cobertura.js
 function parseCobertura(root) {
  const files = new Map;
  const problems = new ProblemCounter;
  const sources = childrenOf(root, 'sources').flatMap(each => childrenOf(each, 'source')).map(each => textOf(each).trim()).filter(source => source !== '');
  let listed = 0;
  for (const each of descendants(root, 'class')) {
   const name = attributeOf(each, 'filename');
   const file = name ?? attributeOf(each, 'name') ?? '';
   if (name === void 0) problems.add('has no file name', `The class ${file === '' ? 'without a name' : file.slice(0, 100)}`);
   const known = files.get(file) ?? new LineCollector;
   files.set(file, known);
   const own = childrenOf(each, 'lines').flatMap(list => childrenOf(list, 'line'));
   const ofMethods = childrenOf(each, 'methods').flatMap(list => descendants(list, 'line'));
   const ofClass = new LineCollector;
   for (const line of [ ...own, ...ofMethods ]) {
    readLine(line, known, {
     problems: problems,
     file: file
    });
    ofClass.add(numberOf(line, 'number'), false);
   }
   listed += own.length === 0 ? ofMethods.length : Math.max(own.length, ofClass.size);
  }
  const announced = numberOf(root, 'lines-valid') ?? 0;
  const covered = numberOf(root, 'lines-covered') ?? 0;
  const records = [ ...files ].map(([file, lines]) => ({
   file: file,
   sources: sources,
   module: '',
   measure: lines.measure()
  }));
  const whole = {
   file: UNLISTED,
   module: '',
   place: 'The report'
  };
  const absent = absentLines({
   announced: announced,
   covered: covered,
   listed: listed
  }, whole, problems);
  return {
   kind: 'coverage',
   records: [ ...records, ...absent ],
   problems: problems.sentences()
  };
 }
 function readLine(line, known, {problems: problems, file: file}) {
  const hits = numberOf(line, 'hits');
  const number = numberOf(line, 'number');
  const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
  if (hits === void 0) problems.add('has no readable hit count, and counts as not covered', place);
  if (number === void 0) problems.add('has no readable line number, and counts as a separate line', place);
  known.add(number, hits !== void 0 && hits > 0);
 }
 function descendants(element, name) {
  return childNames(element).flatMap(child => child === name ? childrenOf(element, child) : childrenOf(element, child).flatMap(each => descendants(each, name)));
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-clover.js
 function parseClover(root) {
  const files = new Map;
  const problems = new ProblemCounter;
  let listed = 0;
  for (const each of childrenOf(root, 'project').flatMap(project => descendants(project, 'file'))) {
   const file = attributeOf(each, 'path') ?? attributeOf(each, 'name') ?? '';
   const known = files.get(file) ?? new LineCollector;
   files.set(file, known);
   const lines = descendants(each, 'line');
   listed += lines.length;
   for (const line of lines) {
    if (attributeOf(line, 'type') === 'method') continue;
    const counts = [ 'count', 'truecount', 'falsecount' ].map(name => numberOf(line, name));
    const number = numberOf(line, 'num');
    const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
    if (counts.every(count => count === void 0)) problems.add('has no readable count, and counts as not covered', place);
    if (number === void 0) problems.add('has no readable line number, and counts as a separate line', place);
    known.add(number, counts.some(count => count !== void 0 && count > 0));
   }
  }
  const records = [ ...files ].map(([file, lines]) => ({
   file: file,
   sources: [],
   module: '',
   measure: lines.measure()
  }));
  const [metrics = {}] = childrenOf(root, 'project').flatMap(project => childrenOf(project, 'metrics'));
  const announced = listed > 0 ? 0 : numberOf(metrics, 'statements') ?? 0;
  const covered = numberOf(metrics, 'coveredstatements') ?? 0;
  const whole = {
   file: UNLISTED,
   module: '',
   place: 'The report'
  };
  const absent = absentLines({
   announced: announced,
   covered: covered,
   listed: listed
  }, whole, problems);
  return {
   kind: 'coverage',
   records: [ ...records, ...absent ],
   problems: problems.sentences()
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-go-profile.js
 function parseGoProfile(text) {
  const files = new Map;
  const problems = new ProblemCounter;
  let number = 0;
  for (const raw of text.split('\n')) {
   number += 1;
   const line = raw.trim();
   if (line === '' || line.startsWith('mode:')) continue;
   const colon = line.lastIndexOf(':');
   const [, place, statements, count] = /^(\d+\.\d+,\d+\.\d+) (\d{1,9}) (-?\d+)$/.exec(line.slice(colon + 1)) ?? [];
   if (colon < 1 || place === void 0) {
    problems.add('is not a block of a cover profile, and is not counted', `Line ${number}`);
    continue;
   }
   const file = line.slice(0, colon);
   const blocks = files.get(file) ?? new Map;
   files.set(file, blocks);
   const known = blocks.get(place);
   blocks.set(place, {
    statements: Math.max(Number(statements), known?.statements ?? 0),
    isCovered: Number(count) > 0 || known?.isCovered === true
   });
  }
  const records = [ ...files ].map(([file, blocks]) => ({
   file: file,
   sources: [],
   module: '',
   measure: {
    kind: 'blocks',
    blocks: blocks
   }
  }));
  return {
   kind: 'coverage',
   records: records,
   problems: problems.sentences()
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-jacoco.js
 function parseJacoco(root) {
  const problems = new ProblemCounter;
  const module = attributeOf(root, 'name') ?? '';
  const records = withAbsent(root, readGroup(root, module, problems), {
   file: UNLISTED,
   module: module,
   place: 'The report',
   problems: problems
  });
  return {
   kind: 'coverage',
   records: records,
   problems: problems.sentences()
  };
 }
 function withAbsent(element, records, part) {
  const counter = lineCounter(element);
  if (counter === void 0) return records;
  const listed = records.reduce((sum, {measure: measure}) => sum + totalsOf(measure).total, 0);
  const {covered: covered, missed: missed} = counter;
  return [ ...records, ...absentLines({
   announced: covered + missed,
   covered: covered,
   listed: listed
  }, part, part.problems) ];
 }
 function readGroup(element, module, problems) {
  return childNames(element).flatMap(name => {
   if (name === 'package') return childrenOf(element, name).flatMap(each => readPackage(each, module, problems));
   if (name === 'counter' || name === 'sessioninfo') return [];
   return childrenOf(element, name).flatMap(each => {
    const group = attributeOf(each, 'name') ?? module;
    const part = {
     file: `${group}/${UNLISTED}`,
     module: group,
     place: `Group ${quoteReported(group)}`,
     problems: problems
    };
    return withAbsent(each, readGroup(each, group, problems), part);
   });
  });
 }
 function readPackage(element, module, problems) {
  const folder = attributeOf(element, 'name');
  const path = name => [ folder, name ].filter(part => part !== void 0).join('/');
  const files = childrenOf(element, 'sourcefile');
  const noLines = name => problems.add('has no line numbers, and is not counted: compile it with debug information', name);
  const records = files.flatMap(source => {
   const file = path(attributeOf(source, 'name'));
   const measure = measureOf(source);
   if (measure === void 0) noLines(file);
   return measure === void 0 ? [] : [ {
    file: file,
    sources: [],
    module: module,
    measure: measure
   } ];
  });
  const named = new Set(files.map(source => attributeOf(source, 'name')));
  const classes = childrenOf(element, 'class').filter(each => !named.has(attributeOf(each, 'sourcefilename')));
  const counted = classes.flatMap(each => {
   const file = attributeOf(each, 'name') ?? 'A class';
   const counter = lineCounter(each);
   if (counter === void 0 && childrenOf(each, 'counter').length > 0) noLines(file);
   const total = counter === void 0 ? 0 : counter.covered + counter.missed;
   if (counter === void 0 || total === 0) return [];
   return [ {
    file: file,
    sources: [],
    module: module,
    measure: {
     kind: 'counts',
     covered: counter.covered,
     total: total
    }
   } ];
  });
  const part = {
   file: path(UNLISTED),
   module: module,
   place: `Package ${quoteReported(folder ?? '')}`,
   problems: problems
  };
  return withAbsent(element, [ ...records, ...counted ], part);
 }
 function measureOf(source) {
  const lines = childrenOf(source, 'line');
  const counter = lineCounter(source);
  const collected = new LineCollector;
  for (const line of lines) collected.add(numberOf(line, 'nr'), (numberOf(line, 'ci') ?? 0) > 0);
  const measure = collected.measure();
  if (counter !== void 0) {
   const {covered: covered, missed: missed} = counter;
   const named = totalsOf(measure);
   const isSame = named.covered === covered && named.total === covered + missed;
   return isSame ? measure : {
    kind: 'counts',
    covered: covered,
    total: covered + missed
   };
  }
  if (lines.length > 0) return measure;
  const hasCode = childrenOf(source, 'counter').length > 0;
  return hasCode ? void 0 : {
   kind: 'counts',
   covered: 0,
   total: 0
  };
 }
 function lineCounter(element) {
  const counter = childrenOf(element, 'counter').find(item => attributeOf(item, 'type') === 'LINE');
  if (counter === void 0) return;
  return {
   missed: Math.max(0, numberOf(counter, 'missed') ?? 0),
   covered: Math.max(0, numberOf(counter, 'covered') ?? 0)
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-lcov.js
 function parseLcov(text) {
  const counted = [];
  const files = new Map;
  const problems = new ProblemCounter;
  let open;
  let absent = 0;
  const close = () => {
   if (open === void 0) return;
   const {file: file, named: named, found: found = 0, hit: hit = 0} = open;
   if (named === 0 && found > 0) counted.push(countedRecord(file, {
    found: found,
    hit: hit
   })); else {
    files.set(file, open.lines);
    absent += addAbsent(open, Math.min(found - named, MOST_ABSENT - absent), problems);
   }
   open = void 0;
  };
  let number = 0;
  for (const raw of lines(text)) {
   number += 1;
   const line = raw.trim();
   const place = `Line ${number}`;
   if (line.startsWith('SF:')) {
    close();
    const file = plainName(line.slice(3).trim());
    const known = files.get(file) ?? new LineCollector;
    known.startRecord();
    open = {
     file: file,
     lines: known,
     named: 0,
     found: void 0,
     hit: void 0
    };
   } else if (line === 'end_of_record') close(); else if (line.startsWith('DA:')) if (open === void 0) problems.add('is outside of any file record, and is not counted', place); else parse_lcov_readLine(line.slice(3), open, {
    problems: problems,
    place: place
   }); else if (open !== void 0 && /^L[FH]:/.test(line)) {
    const count = wholeNumber(line.slice(3));
    if (line.startsWith('LF')) open.found = count; else open.hit = count;
   } else if (line !== '' && !KNOWN.test(line)) problems.add('is not LCOV, and is not counted', place);
  }
  const isWhole = open === void 0;
  close();
  const breaks = isWhole ? [] : [ 'The last record is truncated: the report may be incomplete.' ];
  const records = [ ...files ].map(([file, each]) => ({
   ...record(file),
   measure: each.measure()
  }));
  return {
   kind: 'coverage',
   records: [ ...records, ...counted ],
   problems: [ ...breaks, ...problems.sentences() ]
  };
 }
 const KNOWN = /^(?:TN|VER|FN|FNF|FNH|FNDA|FNL|FNA|BRDA|BRF|BRH|BA|BF|BH|MCDC|MCF|MCH|LF|LH|SN|KF):|^#/;
 function parse_lcov_readLine(text, open, {problems: problems, place: place}) {
  const [line = '', count = ''] = text.split(',');
  const hits = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(count.trim()) ? Number(count) : void 0;
  const number = wholeNumber(line);
  if (hits === void 0) problems.add('has no readable count, and counts as not covered', place);
  if (number === void 0) problems.add('has no readable line number, and counts as a separate line', place);
  open.lines.add(number, hits !== void 0 && hits > 0);
  open.named += 1;
 }
 const record = file => ({
  file: file,
  sources: [],
  module: ''
 });
 function countedRecord(file, {found: found, hit: hit}) {
  return {
   ...record(file),
   measure: {
    kind: 'counts',
    covered: Math.min(hit, found),
    total: found
   }
  };
 }
 function addAbsent({file: file, lines: collected}, count, problems) {
  if (count <= 0) return 0;
  problems.add('declares more lines than it lists; the others count as not covered', `The record of ${shownFile(file)}`);
  for (let index = 0; index < count; index += 1) collected.add(void 0, false);
  return count;
 }
 const MOST_ABSENT = 2e5;
 function shownFile(file) {
  return file.length > 100 ? `…${file.slice(-100)}` : file;
 }
 function wholeNumber(text) {
  const trimmed = text.trim();
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : void 0;
 }
 function* lines(text) {
  for (let start = 0; start <= text.length; ) {
   const end = text.indexOf('\n', start);
   yield text.slice(start, end < 0 ? text.length : end);
   start = end < 0 ? text.length + 1 : end + 1;
  }
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-sonar.js
 function parseSonar(root) {
  const problems = new ProblemCounter;
  const records = childrenOf(root, 'file').map(each => {
   const file = attributeOf(each, 'path') ?? '';
   const lines = new LineCollector;
   for (const line of childrenOf(each, 'lineToCover')) {
    const number = numberOf(line, 'lineNumber');
    const covered = attributeOf(line, 'covered')?.toLowerCase();
    const place = `Line ${number ?? '?'} of ${file.slice(-100)}`;
    const isCovered = covered === 'true' || covered === '1';
    if (!isCovered && covered !== 'false' && covered !== '0') problems.add('has no "covered" attribute, and counts as not covered', place);
    lines.add(number, isCovered);
   }
   return {
    file: file,
    sources: [],
    module: '',
    measure: lines.measure()
   };
  });
  return {
   kind: 'coverage',
   records: records,
   problems: problems.sentences()
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/coverage/parse-coverage.js
 function parseCoverage(text) {
  const xml = readXml(text);
  if (xml.kind === 'none') return parsePlain(text);
  if (xml.kind === 'broken') {
   if (xml.root === 'coverage' || xml.root === 'report' || xml.root === '') return BROKEN;
   return nameFormat(text, xml.root, 'coverage');
  }
  const roots = childNames(xml.document).flatMap(name => childrenOf(xml.document, name).map(element => ({
   name: name,
   element: element
  })));
  const read = roots.flatMap(({name: name, element: element}) => readRoot(name, element) ?? []);
  const name = roots[0]?.name;
  if (read.length < roots.length || read.length === 0) return nameFormat(text, name === 'report' ? void 0 : name, 'coverage');
  return {
   kind: 'coverage',
   records: read.flatMap(({records: records}) => records),
   problems: read.flatMap(({problems: problems}) => problems)
  };
 }
 function readRoot(name, element) {
  if (name === 'coverage') return parseCoverageElement(element);
  return name === 'report' && !isOtherReport(element) ? parseJacoco(element) : void 0;
 }
 const BROKEN = {
  kind: 'broken',
  text: 'The coverage report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
 };
 function parsePlain(text) {
  if (/^mode: ?(?:set|count|atomic)\s*$/m.test(text.slice(0, LONGEST_START))) return parseGoProfile(text);
  if (/^(?:SF|TN):/m.test(text)) return parseLcov(text);
  return nameFormat(text, void 0, 'coverage');
 }
 const LONGEST_START = 4096;
 function parseCoverageElement(element) {
  if (childrenOf(element, 'project').length > 0 || element['@clover'] !== void 0) return parseClover(element);
  if (childrenOf(element, 'file').length > 0) return parseSonar(element);
  return parseCobertura(element);
 }
 function isOtherReport(element) {
  const names = childNames(element);
  return names.length > 0 && !names.some(name => [ 'package', 'group', 'counter', 'sessioninfo' ].includes(name));
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/test-state.js
 const WORDS = {
  passed: [ 'pass', 'passed', 'passing', 'run', 'ok', 'success', 'successful', 'succeeded', 'completed', 'complete', 'flaky', 'done', 'true', 'executed', 'fixed', 'expected', 'xfail', 'xfailed' ],
  failed: [ 'fail', 'failed', 'failing', 'failure', 'ko', 'error', 'errors', 'errored', 'broken', 'undefined', 'timeout', 'timedout', 'cancelled', 'canceled', 'interrupted', 'aborted', 'crash', 'crashed', 'hookerror', 'cleanuperror', 'regression', 'unexpected', 'incomplete', 'false', 'xpass', 'xpassed', 'invalid' ],
  skipped: [ 'skip', 'skipped', 'notrun', 'notexecuted', 'notrunnable', 'disabled', 'ignored', 'ignore', 'pending', 'suppressed', 'untested', 'inconclusive', 'filtered', 'todo', 'excluded', 'blocked', 'unsupported' ]
 };
 function stateOfWord(word) {
  const plain = word.replace(/[:(].*/s, '').toLowerCase().replaceAll(/[^a-z]/g, '');
  return [ 'failed', 'skipped', 'passed' ].find(state => WORDS[state].includes(plain));
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/child-states.js
 const CONTENT = new Set([ 'properties', 'property', 'system-out', 'system-err', 'output', 'stdout', 'stderr', 'attachments', 'attachment' ].concat([ 'testcase', 'testsuite', 'testsuites', 'description', 'tags', 'tag', 'labels', 'label', 'categories', 'category' ], [ 'metadata', 'traits', 'parameters', 'parameter', 'arguments', 'links', 'link', 'time', 'duration' ]));
 function childStates(test, known) {
  const names = childNames(test).filter(name => !known.has(name) && !CONTENT.has(name.toLowerCase()));
  const of = name => /(?:failure|error)$/i.test(name) ? 'failed' : stateOfWord(name);
  return {
   failed: names.filter(name => of(name) === 'failed'),
   skipped: names.filter(name => of(name) === 'skipped'),
   unknown: names.filter(name => of(name) === void 0)
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/read-test-case.js
 const FLAKES = [ 'flakyFailure', 'flakyError' ];
 const RERUNS = [ 'rerunFailure', 'rerunError' ];
 function readTestCase(test, {suites: suites, file: file, isPytest: isPytest}) {
  const children = childStates(test, new Set([ ...FLAKES, ...RERUNS ]));
  const failures = children.failed.flatMap(name => childrenOf(test, name));
  const skips = children.skipped.flatMap(name => childrenOf(test, name));
  const flakes = FLAKES.flatMap(name => childrenOf(test, name));
  const reruns = RERUNS.flatMap(name => childrenOf(test, name));
  const {state: said, reason: reason} = stateOfAttributes(test);
  const isFailed = failures.length > 0 || said === 'failed';
  const state = isFailed ? 'failed' : skips.length > 0 || said === 'skipped' ? 'skipped' : 'passed';
  const told = [ ...failures, ...isFailed ? [] : skips ];
  const texts = told.map(each => textOf(each).trim()).filter(text => text !== '');
  const detail = texts.length === 0 && isFailed ? printed(test) : texts.join('\n\n');
  const message = messageOf(told.map(each => attributeOf(each, 'message')).find(text => text !== void 0), detail);
  const line = Number(attributeOf(test, 'line') ?? Number.NaN) + (isPytest === true ? 1 : 0);
  return {
   test: {
    name: cut(attributeOf(test, 'name') ?? 'a test without a name'),
    suite: cut(attributeOf(test, 'classname') ?? suites.join(' › ')),
    state: state,
    isFlaky: state === 'passed' && flakes.length + reruns.length > 0,
    seconds: readSeconds(attributeOf(test, 'time') ?? ''),
    message: message === '' && state !== 'passed' ? said === state && reason || elementReason(children[state]) : message,
    detail: detail,
    file: cutPath(attributeOf(test, 'file') ?? file),
    line: Number.isSafeInteger(line) && line > 0 ? line : void 0
   },
   failures: Math.max(isFailed ? 1 : 0, failures.length) + flakes.length + reruns.length,
   unknown: children.unknown
  };
 }
 function elementReason([name = '']) {
  return /^(?:failure|error|skipped|)$/.test(name) ? '' : `The report has the element <${name}>.`;
 }
 function printed(test) {
  const texts = [ 'system-err', 'system-out' ].flatMap(name => childrenOf(test, name)).map(each => textOf(each).trim());
  return texts.filter(text => text !== '').join('\n\n');
 }
 function suiteFailure(failure, suite) {
  const detail = textOf(failure).trim();
  return {
   name: 'outside of any test',
   suite: cut(suite),
   state: 'failed',
   isFlaky: false,
   seconds: 0,
   detail: detail,
   message: messageOf(attributeOf(failure, 'message'), detail),
   file: void 0,
   line: void 0
  };
 }
 function stateOfAttributes(test) {
  const said = [];
  for (const name of [ 'status', 'result', 'outcome' ]) {
   const word = attributeOf(test, name);
   if (word === void 0) continue;
   const state = stateOfWord(word);
   const reason = `The report gives the ${name} ${quoteReported(word)}`;
   said.push(state === void 0 ? {
    state: 'failed',
    reason: `${reason}, which is unknown.`
   } : {
    state: state,
    reason: `${reason}.`
   });
  }
  for (const [name, state] of FLAGS) if (isSet(attributeOf(test, name))) said.push({
   state: state,
   reason: `The report marks the test as ${name}.`
  });
  if (/^(?:false|0|no)$/i.test(attributeOf(test, 'success') ?? '')) said.push({
   state: 'failed',
   reason: 'The report marks the test as not successful.'
  });
  if (/^(?:false|no)$/i.test(attributeOf(test, 'executed') ?? '')) said.push({
   state: 'skipped',
   reason: 'The report marks the test as not executed.'
  });
  const worst = [ 'failed', 'skipped' ].map(state => said.find(each => each.state === state));
  return worst.find(each => each !== void 0) ?? {
   state: 'passed',
   reason: ''
  };
 }
 const FLAGS = [ ...[ 'failure', 'failed', 'failures', 'error', 'errors' ].map(name => [ name, 'failed' ]), ...[ 'disabled', 'skipped', 'ignored', 'notrun' ].map(name => [ name, 'skipped' ]) ];
 function isSet(value) {
  return value !== void 0 && !/^(?:0|false|no|none)$/i.test(value.trim());
 }
 function readSeconds(text) {
  const [number = ''] = /^[\d.,]{1,40}/.exec(text.trim()) ?? [];
  const isDecimalComma = number.includes(',') && number.lastIndexOf(',') > number.lastIndexOf('.') && !/^[1-9]\d{0,2}(?:,\d{3})+$/.test(number);
  const plain = isDecimalComma ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  const exponent = /^e[+-]?\d{1,3}/i.exec(text.trim().slice(number.length))?.[0] ?? '';
  const seconds = Number(`${plain}${exponent}`);
  return Number.isFinite(seconds) ? seconds : 0;
 }
 function messageOf(said, detail) {
  if (said !== void 0 && said !== 'Failed') return said;
  const lines = detail.split('\n').map(line => line.trim());
  return lines.find(line => line !== '' && !/^(?:===|---) /.test(line)) ?? said ?? '';
 }
 const read_test_case_LONGEST_NAME = 1e3;
 function cut(name) {
  return name.length > read_test_case_LONGEST_NAME ? `${name.slice(0, read_test_case_LONGEST_NAME)}…` : name;
 }
 function cutPath(path) {
  return path === void 0 || path.length > 4096 ? void 0 : path;
 }
 // CONCATENATED MODULE: ./build/src/domain/test-report/parse-junit.js
 const parse_junit_ROOTS = [ 'testsuites', 'testsuite', 'testrun' ];
 function parseJunit(text) {
  const xml = readXml(text);
  if (text.trim() === '') return {
   kind: 'broken',
   text: 'The file is empty. Check whether the test command was stopped.'
  };
  if (isCutOff(text, xml)) return parse_junit_BROKEN;
  if (xml.kind === 'none' && PRECEDED.test(text.slice(0, LONGEST_PRECEDING))) return PRECEDED_BY_TEXT;
  if (xml.kind !== 'document') return nameFormat(text, xml.kind === 'broken' ? xml.root : void 0, 'tests');
  const roots = parse_junit_ROOTS.flatMap(name => childrenOf(xml.document, name));
  if (roots.length === 0 && !parse_junit_ROOTS.some(name => xml.document[name] !== void 0)) return nameFormat(text, childNames(xml.document)[0], 'tests');
  const unknown = new ProblemCounter;
  const found = roots.map(root => readSuite(root, {
   suites: [],
   file: void 0,
   isRoot: true,
   unknown: unknown
  }));
  const doubts = unknown.sentences().map(text => ({
   kind: 'doubt',
   text: text
  }));
  return {
   kind: 'tests',
   cases: found.flatMap(({cases: cases}) => cases),
   problems: [ ...found.flatMap(({problems: problems}) => problems), ...doubts ].slice(0, MOST_PROBLEMS)
  };
 }
 const MOST_PROBLEMS = 20;
 const parse_junit_BROKEN = {
  kind: 'broken',
  text: 'The JUnit report is incomplete or is not well-formed XML. Check whether the test command was stopped.'
 };
 const PRECEDED_BY_TEXT = {
  kind: 'broken',
  text: 'The JUnit report has other text before it, such as the output of npm. Have the test tool write the report to a file.'
 };
 const PRECEDED = /^\s{0,99}(?:<\?xml [^>\n]{0,200}\?>\s{0,99})?<(?:testsuites?|testrun)[\s>]/m;
 const LONGEST_PRECEDING = 65536;
 function isCutOff(text, xml) {
  return xml.kind === 'broken' && (parse_junit_ROOTS.includes(xml.root) || isStart(text.trimEnd(), xml.root));
 }
 function isStart(text, root) {
  return root === '' && /^\s*<[?!]/.test(text) || text.endsWith(`<${root}`) && parse_junit_ROOTS.some(name => name.startsWith(root));
 }
 const NO_NAMES = new Set;
 const NOTHING = {
  cases: [],
  problems: [],
  listed: 0,
  failures: 0
 };
 function readSuite(element, around) {
  const name = attributeOf(element, 'name');
  const suites = name === void 0 || around.isRoot ? around.suites : [ ...around.suites, name ];
  const isPytest = around.isPytest === true || name === 'pytest' || name === 'pytest tests';
  const {unknown: unknown} = around;
  const inside = {
   suites: suites,
   file: attributeOf(element, 'file') ?? around.file,
   isRoot: false,
   isPytest: isPytest,
   unknown: unknown
  };
  const shown = name ?? around.suites.at(-1) ?? 'the report';
  const own = childStates(element, NO_NAMES).failed.flatMap(kind => childrenOf(element, kind)).filter(each => readContent(each, inside).listed === 0 && !/^\s*\d+\s*$/.test(textOf(each))).map(each => suiteFailure(each, shown));
  const below = readContent(element, inside);
  const found = {
   ...below,
   cases: [ ...own, ...below.cases ],
   failures: below.failures + own.length
  };
  return withMissing(element, {
   name: shown,
   isPytest: isPytest
  }, found);
 }
 function readContent(element, inside) {
  const parts = [];
  for (const test of childrenOf(element, 'testcase')) {
   const {test: read, failures: failures, unknown: unknown} = readTestCase(test, inside);
   for (const name of unknown) inside.unknown.add(`has the element <${name.slice(0, 50)}>, which is unknown: check whether it failed`, `Test ${quoteReported(read.name)}`);
   parts.push({
    cases: [ read ],
    problems: [],
    listed: 1,
    failures: failures
   }, readContent(test, inside));
  }
  for (const name of childNames(element)) {
   if (name === 'testcase' || WITHOUT_TESTS.has(name)) continue;
   const isSuite = name === 'testsuite' || name === 'testsuites';
   for (const child of childrenOf(element, name)) parts.push(isSuite ? readSuite(child, {
    ...inside,
    isRoot: false
   }) : readContent(child, inside));
  }
  return parts.length === 0 ? NOTHING : sum(parts);
 }
 const WITHOUT_TESTS = new Set([ 'properties', 'system-out', 'system-err', 'failure', 'error', 'skipped' ]);
 function sum(parts) {
  return {
   cases: parts.flatMap(({cases: cases}) => cases),
   problems: parts.flatMap(({problems: problems}) => problems),
   listed: parts.reduce((total, {listed: listed}) => total + listed, 0),
   failures: parts.reduce((total, {failures: failures}) => total + failures, 0)
  };
 }
 function withMissing(element, {name: name, isPytest: isPytest}, found) {
  const errors = numberOf(element, 'errors') ?? 0;
  const excess = Math.max(0, errors + (numberOf(element, 'failures') ?? 0) - found.failures);
  const outside = Math.min(excess, Math.max(0, errors));
  const tests = numberOf(element, 'tests') ?? 0;
  const children = [ 'testcase', 'testsuite' ].flatMap(kind => childrenOf(element, kind)).length;
  const failed = found.cases.filter(({state: state}) => state === 'failed').length;
  const repeated = isPytest ? found.failures : found.failures - failed;
  const absent = countsAssertions(element) ? 0 : Math.max(0, tests - Math.max(found.listed, children) - Math.max(repeated, excess));
  const suite = quoteReported(name);
  const problems = [];
  if (outside > 0) problems.push({
   kind: 'error',
   text: `${suite} reports ${(0, count_of.p)(outside, 'error')} outside of any test.`
  });
  if (excess > outside) {
   const more = (0, count_of.p)(excess - outside, 'failure');
   problems.push({
    kind: 'error',
    text: `${suite} reports ${more} more than its tests show.`
   });
  }
  if (absent > 0) {
   const listed = found.cases.length;
   problems.push({
    kind: 'doubt',
    text: `${suite} declares ${(0, count_of.p)(tests, 'test')} but lists ${listed}.`
   });
  }
  return {
   ...found,
   problems: [ ...found.problems, ...problems ],
   listed: found.listed + absent,
   failures: found.failures + excess
  };
 }
 function countsAssertions(suite) {
  return attributeOf(suite, 'hostname') === 'tbd' || attributeOf(suite, 'doctest_version') !== void 0;
 }
 var duration = __webpack_require__(80521);
 var markdown_blocks = __webpack_require__(77252);
 var markdown_text = __webpack_require__(5845);
 // CONCATENATED MODULE: ./build/src/domain/test-report/summarize-tests.js
 function countTests(cases) {
  const of = state => cases.filter(test => test.state === state).length;
  return {
   tests: cases.length,
   passed: of('passed'),
   failed: of('failed'),
   skipped: of('skipped'),
   flaky: cases.filter(({isFlaky: isFlaky}) => isFlaky).length,
   seconds: cases.reduce((total, {seconds: seconds}) => total + seconds, 0)
  };
 }
 function coveragePercent(files) {
  const total = files.reduce((lines, file) => lines + file.total, 0);
  const covered = files.reduce((lines, file) => lines + file.covered, 0);
  return total === 0 ? void 0 : Math.floor(covered / total * 1e4) / 100;
 }
 // CONCATENATED MODULE: ./build/src/render/summary/render-test-summary.js
 const MOST_FAILURES = 50;
 const MOST_SLOW = 5;
 const MOST_FILES = 100;
 const render_test_summary_MOST_PROBLEMS = 20;
 const MOST_DETAIL_CHARACTERS = 4e3;
 function renderTestSummary({title: title, cases: cases, coverage: coverage, minimumCoverage: minimumCoverage, problems: problems}) {
  const ofTests = problems.filter(problem => problem.of === 'tests');
  const ofCoverage = problems.filter(problem => problem.of === 'coverage');
  const parts = [ cases === void 0 ? noReport(title, ofTests) : heading(title, cases, ofTests), listProblems(ofTests), ...(cases ?? []).filter(({state: state}) => state === 'failed').slice(0, MOST_FAILURES).map(failure), cases === void 0 ? '' : leftOut(cases), cases === void 0 ? '' : slowest(cases), coverageOf(coverage, {
   minimum: minimumCoverage,
   problems: ofCoverage
  }), listProblems(ofCoverage) ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
 }
 function noReport(title, problems) {
  const name = (0, markdown_text.p7)(title);
  if (problems.length > 0) return `## ❔ ${name}: no report could be read`;
  return `## ❔ ${name}: no report found\n\nNo test results are available. See the job log.`;
 }
 function heading(title, cases, problems) {
  const {tests: tests, passed: passed, failed: failed, skipped: skipped, flaky: flaky, seconds: seconds} = countTests(cases);
  const has = kind => problems.some(problem => problem.kind === kind);
  const sign = failed > 0 || has('error') ? '❌' : tests === 0 ? '❔' : problems.length > 0 ? '⚠️' : '✅';
  const rest = [ skipped === 0 ? '' : `, ${skipped} skipped`, flaky === 0 ? '' : `, ${flaky} flaky` ].join('');
  const outside = has('error') ? ', and failures outside of the listed tests' : '';
  return `## ${sign} ${(0, markdown_text.p7)(title)}: ${passed} passed, ${failed} failed${rest}${outside} in ${(0, 
  duration.a3)(seconds * 1e3)}`;
 }
 function listProblems(problems) {
  const shown = problems.slice(0, render_test_summary_MOST_PROBLEMS).map(({kind: kind, path: path, text: text}) => `- ${kind === 'error' ? '❌' : '⚠️'} ${(0, 
  markdown_text.D9)(path)}: ${(0, markdown_text.p7)(text)}`);
  const left = problems.length - shown.length;
  return [ ...shown, ...left > 0 ? [ `- The log shows ${(0, count_of.p)(left, 'more problem')}.` ] : [] ].join('\n');
 }
 function failure(test) {
  const {suite: suite, name: name, message: message, detail: detail, file: file} = test;
  const line = file === void 0 ? void 0 : placesNamed(test).find(({path: path}) => fileName(path) === fileName(file))?.line;
  const place = file === void 0 ? '' : ` – ${(0, markdown_text.D9)(line === void 0 ? file : `${file}:${line}`)}`;
  const named = `❌ ${(0, markdown_text.p7)(suite === '' ? name : `${suite} › ${name}`)}${place}`;
  const body = detail === '' ? message : detail;
  return (0, markdown_blocks.oG)(named, (0, markdown_text.dI)((0, clip_text.g)(body, MOST_DETAIL_CHARACTERS).split('\n')));
 }
 function leftOut(cases) {
  const left = cases.filter(({state: state}) => state === 'failed').length - MOST_FAILURES;
  return left <= 0 ? '' : `_${left} more failed tests in the log._`;
 }
 function slowest(cases) {
  const slow = cases.toSorted((one, other) => other.seconds - one.seconds).slice(0, MOST_SLOW);
  const rows = slow.map(({suite: suite, name: name, seconds: seconds}) => [ (0, markdown_text.p7)(suite), (0, 
  markdown_text.p7)(name), `${seconds.toFixed(2)} s` ]);
  return rows.length === 0 ? '' : (0, markdown_blocks.oG)('Slowest tests', (0, markdown_blocks.Qj)([ 'Suite', 'Test', 'Took' ], rows));
 }
 function coverageOf(files, {minimum: minimum, problems: problems}) {
  if (files === void 0) return problems.length === 0 ? '' : '### ❔ Coverage: no report could be read';
  const percent = coveragePercent(files);
  if (percent === void 0) return '### ❔ Coverage: the report lists no lines';
  const isLow = minimum !== void 0 && percent < minimum;
  const wanted = minimum === void 0 ? '' : `, minimum ${minimum}%`;
  const share = file => file.total === 0 ? 1 : file.covered / file.total;
  const least = files.toSorted((one, other) => share(one) - share(other)).slice(0, MOST_FILES);
  const rows = least.map(file => [ (0, markdown_text.D9)(file.file), `${Math.floor(share(file) * 100)}%`, `${file.covered} of ${file.total}` ]);
  const left = files.length - least.length;
  const note = left <= 0 ? '' : `\n\n_Not shown: ${(0, count_of.p)(left, 'file')} with higher coverage._`;
  return `### ${isLow ? '❌' : '📏'} Coverage: ${percent}%${wanted}\n\n${(0, markdown_blocks.oG)(`By file (${files.length})`, (0, 
  markdown_blocks.Qj)([ 'File', 'Covered', 'Lines' ], rows) + note)}`;
 }
 var split_patterns = __webpack_require__(45838);
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/domain/test-report/explain-patterns.js
 const CUSTOMARY_PATTERNS = new Set([ '**/junit*.xml', '**/target/surefire-reports/TEST-*.xml', '**/target/failsafe-reports/TEST-*.xml', '**/build/test-results/**/TEST-*.xml', '**/lcov.info', '**/*cobertura*.xml', '**/coverage.xml', '**/jacoco*.xml', '**/cover*.out' ]);
 const MOST = 20;
 function explainPatterns({unmatched: unmatched, folders: folders, found: found, example: example}) {
  const ofFolders = folders.map(pattern => `${(0, split_patterns.z)(pattern)} is a folder. List the reports in it, such as ${(0, 
  split_patterns.z)(explain_patterns_join(pattern, example))}.`);
  const missing = found === 0 ? [] : unmatched.filter(pattern => !CUSTOMARY_PATTERNS.has(pattern));
  const ofMissing = missing.map(pattern => `No file matches ${(0, split_patterns.z)(pattern)}. Correct the pattern, or remove it.`);
  return [ ...ofFolders, ...ofMissing ].slice(0, MOST);
 }
 function explain_patterns_join(folder, pattern) {
  return folder.endsWith('/') ? folder + pattern : `${folder}/${pattern}`;
 }
 // CONCATENATED MODULE: ./build/src/actions/test-report/read-reports.js
 const EXAMPLES = {
  reports: '**/*.xml',
  coverage: '**/lcov.info'
 };
 const MOST_REPORTS = 1e4;
 const MOST_CHARACTERS = 256 * 1024 * 1024;
 const TOO_MUCH = 'the files that match the patterns exceed 256 MiB in total. Use narrower patterns.';
 async function readReports({of: of, folder: folder, patterns: patterns, parse: parse, noun: noun, input: input}, {search: search, files: files, log: log}) {
  const reports = [];
  const unread = [];
  const problems = [];
  if (patterns.length === 0) return {
   reports: reports,
   unread: unread,
   problems: problems
  };
  const {inside: inside, outside: outside, unmatched: unmatched, folders: folders} = await search.find(folder, patterns, {
   input: 'working-directory'
  });
  for (const text of explainPatterns({
   unmatched: unmatched,
   folders: folders,
   found: inside.length,
   example: EXAMPLES[input]
  })) log.warning(`Check the input "${input}"`, text);
  for (const path of outside) log.warning('Skipped a report', `${path} is outside the workspace.`);
  if (inside.length > MOST_REPORTS) throw (0, errors.A)(input, `the patterns match more than ${MOST_REPORTS} files. Use narrower patterns.`);
  let characters = 0;
  for (const path of inside) {
   const file = await files.readRepaired(path);
   if (file === void 0) continue;
   characters += file.text.length;
   if (characters > MOST_CHARACTERS) throw (0, errors.A)(input, TOO_MUCH);
   const reading = parse(file.text);
   if (!isUnread(reading)) reports.push({
    path: path,
    reading: reading
   }); else {
    unread.push({
     path: path,
     report: reading
    });
    if (reading.kind !== 'unknown') problems.push({
     of: of,
     path: path,
     kind: 'unread',
     text: reading.text
    });
    log.warning(`Skipped ${path}`, reading.text);
    continue;
   }
   if (file.invalidLine === void 0) continue;
   const text = `Line ${file.invalidLine} has bytes that are not ${file.encoding}. They are shown as U+FFFD.`;
   problems.push({
    of: of,
    path: path,
    kind: 'doubt',
    text: text
   });
   log.warning(`Replaced invalid bytes in ${path}`, `${text} Write UTF-8, or declare the encoding.`);
  }
  log.line(`${(0, count_of.p)(reports.length, noun)} found by ${patterns.map(split_patterns.z).join(', ')}.`);
  return {
   reports: reports,
   unread: unread,
   problems: problems
  };
 }
 function isUnread(reading) {
  return 'text' in reading;
 }
 // CONCATENATED MODULE: ./build/src/actions/test-report/run.js
 const MOST_ANNOTATIONS = 10;
 const MOST_MESSAGE_CHARACTERS = 1e3;
 const run_NOTHING = {
  inside: []
 };
 const MOST_WARNINGS = 20;
 async function run(inputs, dependencies) {
  const {annotations: annotations, log: log, search: search, summary: summary} = dependencies;
  const {folder: folder} = inputs;
  const tested = await readReports({
   of: 'tests',
   folder: folder,
   patterns: inputs.reports,
   parse: parseJunit,
   noun: 'test report',
   input: 'reports'
  }, dependencies);
  const covered = await readReports({
   of: 'coverage',
   folder: folder,
   patterns: inputs.coverage,
   parse: parseCoverage,
   noun: 'coverage report',
   input: 'coverage'
  }, dependencies);
  const cases = tested.reports.length === 0 ? void 0 : tested.reports.flatMap(({reading: reading}) => reading.cases);
  const {coverage: coverage, problems: ofCoverage} = await joinCoverage(covered, dependencies);
  const ofTests = tested.reports.flatMap(({path: path, reading: reading}) => reading.problems.map(problem => ({
   of: 'tests',
   path: path,
   ...problem
  })));
  const percent = coverage === void 0 ? void 0 : coveragePercent(coverage);
  const problems = [ ...tested.problems, ...ofTests, ...covered.problems, ...ofCoverage ];
  await summary.append(renderTestSummary({
   ...inputs,
   cases: cases,
   coverage: coverage,
   problems: problems
  }));
  await annotate((cases ?? []).filter(({state: state}) => state === 'failed').slice(0, MOST_ANNOTATIONS), inputs, {
   search: search,
   annotations: annotations
  });
  reportProblems([ ...ofTests, ...ofCoverage ], {
   annotations: annotations,
   log: log
  });
  const totals = cases === void 0 ? void 0 : countTests(cases);
  if (totals !== void 0) log.line(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped.`);
  if (percent !== void 0) log.line(`Coverage: ${percent}%.`);
  const failure = judge(inputs, {
   cases: cases,
   tested: tested,
   coverage: coverage,
   covered: covered,
   percent: percent
  });
  return {
   outputs: {
    tests: show(totals?.tests),
    failed: show(totals?.failed),
    skipped: show(totals?.skipped),
    coverage: show(percent)
   },
   ...failure === void 0 ? {} : {
    failure: failure
   }
  };
 }
 async function joinCoverage({reports: reports}, {search: search, workspace: workspace}) {
  if (reports.length === 0) return {
   coverage: void 0,
   problems: []
  };
  const records = reports.map(({path: path, reading: reading}) => ({
   path: path,
   records: reading.records
  }));
  const paths = pathsToLookFor(records, workspace);
  const present = paths.length === 0 ? new Set : await search.present(paths);
  const {files: files, problems: problems} = mergeCoverage(records, {
   present: present,
   workspace: workspace
  });
  const of = 'coverage';
  return {
   coverage: files,
   problems: [ ...reports.flatMap(({path: path, reading: reading}) => reading.problems.map(text => ({
    of: of,
    path: path,
    kind: 'doubt',
    text: text
   }))), ...problems.map(text => ({
    of: of,
    path: reports[0]?.path ?? '',
    kind: 'doubt',
    text: text
   })) ]
  };
 }
 function reportProblems(problems, {annotations: annotations, log: log}) {
  for (const {kind: kind, path: path, text: text} of problems.slice(0, MOST_WARNINGS)) if (kind === 'error') annotations.error(`Failures outside of the listed tests in ${path}`, text, void 0); else log.warning(`Check ${path}`, text);
  const left = problems.length - MOST_WARNINGS;
  if (left > 0) log.line(`${left} more report problems are not shown.`);
 }
 async function annotate(failed, {folder: folder}, {search: search, annotations: annotations}) {
  const named = failed.map(test => ({
   test: test,
   places: placesNamed(test)
  }));
  const names = new Set(named.flatMap(({test: test, places: places}) => [ ...places.map(({path: path}) => path), test.file ?? '' ]).map(fileName));
  names.delete('');
  const patterns = [ ...names ].map(name => `**/${name.replaceAll(/[*?[\]{}()!+@]/g, '?')}`);
  const {inside: files} = patterns.length === 0 ? run_NOTHING : await search.find('.', patterns, {});
  for (const {test: test, places: places} of named) {
   const {suite: suite, name: name, message: message, detail: detail} = test;
   const where = {
    files: files,
    folder: folder,
    suite: suite
   };
   const text = message === '' ? detail : message;
   annotations.error(suite === '' ? name : `${suite} › ${name}`, (0, clip_text.g)(text === '' ? 'It failed.' : text, MOST_MESSAGE_CHARACTERS), placeOf(test, places, where));
  }
 }
 function placeOf({file: file}, places, where) {
  for (const {path: path, line: line} of places) {
   const found = sourceFile(path, where);
   if (found !== void 0) return {
    file: found,
    line: line
   };
  }
  return file === void 0 ? void 0 : {
   file: sourceFile(file, where) ?? file
  };
 }
 function judge({onMissing: onMissing, minimumCoverage: minimumCoverage, reports: reports}, {cases: cases, tested: tested, coverage: coverage, covered: covered, percent: percent}) {
  if (onMissing === 'fail' && cases === void 0) {
   const [first] = tested.unread;
   return first === void 0 ? `No test report matches ${reports.map(split_patterns.z).join(', ')}. Have the test command write one, or correct the input "reports".` : `No test report could be read. ${first.path}: ${first.report.text}`;
  }
  if (minimumCoverage === void 0) return;
  const wanted = `minimum-coverage is ${minimumCoverage}%`;
  const broken = covered.unread.find(({report: report}) => report.kind === 'broken');
  if (broken !== void 0) return `Coverage is unknown, and ${wanted}. ${broken.path}: ${broken.report.text}`;
  if (coverage === void 0) {
   const unread = covered.unread.find(({report: report}) => report.kind === 'other') ?? covered.unread[0];
   return unread === void 0 ? `No coverage report was found, and ${wanted}. Have the test command write a report, or correct the input "coverage".` : `No coverage report could be read, and ${wanted}. ${unread.path}: ${unread.report.text}`;
  }
  if (percent === void 0) {
   const paths = covered.reports.slice(0, 3).map(({path: path}) => path);
   return `The coverage report lists no lines, and ${wanted}. Check which files the coverage tool measures: ${paths.join(', ')}.`;
  }
  return percent < minimumCoverage ? `Coverage is ${percent}%, and ${wanted}.` : void 0;
 }
 function show(count) {
  return count === void 0 ? '' : String(count);
 }
})

};
