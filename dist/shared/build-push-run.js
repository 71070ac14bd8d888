import { modules as shared0 } from './image-build-m18224.js';
export const id = 9371;
export const ids = [9371];
export const modules = {
...shared0,

/***/ 59371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  run: () => run
 });
 var duration = __webpack_require__(80521);
 var markdown_text = __webpack_require__(5845);
 var render_summary = __webpack_require__(59584);
 var headline = __webpack_require__(3934);
 var build_step = __webpack_require__(18224);
 var format_size = __webpack_require__(89570);
 // CONCATENATED MODULE: ./build/src/domain/image-build/stage-times.js
 function stageTimes(steps) {
  const stages = new Map;
  for (const step of steps) {
   const members = stages.get(step.stage);
   if (members === void 0) stages.set(step.stage, [ step ]); else members.push(step);
  }
  return [ ...stages ].flatMap(([stage, members]) => {
   const timed = members.filter(({startedAt: startedAt, finishedAt: finishedAt}) => startedAt !== void 0 && finishedAt !== void 0);
   if (timed.length === 0) return [];
   return {
    stage: stage,
    startedAt: timed.reduce((least, {startedAt: startedAt = 0}) => Math.min(least, startedAt), 1 / 0),
    finishedAt: timed.reduce((most, {finishedAt: finishedAt = 0}) => Math.max(most, finishedAt), -1 / 0),
    steps: members.length,
    cached: (0, build_step.A4)(members).cached,
    outcome: members.some(({outcome: outcome}) => outcome === 'failed') ? 'failed' : 'done'
   };
  }).sort((a, b) => a.startedAt - b.startedAt);
 }
 // CONCATENATED MODULE: ./build/src/render/summary/render-build-summary.js
 function renderBuildSummary(result, run) {
  return [ (0, render_summary.B)(reportBuild(result, run)), platformTable(result), stageTable(result) ].filter(part => part !== '').join('\n');
 }
 function reportBuild(result, run) {
  const {verdict: verdict, reasonCode: reasonCode, reason: reason, startedAt: startedAt, finishedAt: finishedAt, failure: failure, steps: steps} = result;
  const isDry = reasonCode === 'would-build' || reasonCode === 'would-reuse';
  const lines = failure?.step?.lastLines ?? [];
  return {
   title: `Build ${result.repository}`,
   verdict: isDry ? 'would-change' : verdict,
   ...(0, headline.D)(reason),
   startedAt: startedAt,
   finishedAt: finishedAt,
   facts: facts(result, run),
   services: [],
   steps: [],
   spans: stageTimes(steps).map(({stage: stage, outcome: outcome, ...times}) => ({
    subject: 'Build',
    label: stage,
    startedAt: times.startedAt,
    finishedAt: times.finishedAt,
    tone: outcome === 'failed' ? 'bad' : 'neutral'
   })),
   events: [],
   causes: failure?.step === void 0 ? [] : [ {
    title: failure.step.title,
    detail: failure.step.error
   } ],
   nextSteps: [],
   links: run.url === void 0 ? [] : [ {
    text: 'Workflow run',
    href: run.url
   } ],
   logs: lines.length === 0 ? [] : [ {
    title: 'Last lines of the failed step',
    lines: lines
   } ],
   notes: result.notes
  };
 }
 function facts(result, run) {
  const {image: image, layers: layers, steps: steps} = result;
  const {cached: cached, all: all} = (0, build_step.A4)(steps);
  const code = (name, value) => value === void 0 || value === '' ? [] : [ {
   name: name,
   value: value,
   kind: 'code'
  } ];
  const text = (name, value) => value === void 0 ? [] : [ {
   name: name,
   value: value,
   kind: 'text'
  } ];
  return [ ...(image?.repositories ?? []).flatMap(repository => code('Image', `${repository}@${image?.digest ?? ''}`)), ...code('Tags', result.tags.join(', ')), ...text('Layers changed', layers === void 0 ? void 0 : `${layers.changed} of ${layers.all}`), ...text('Steps from cache', all === 0 ? void 0 : `${cached} of ${all}`), ...text('Builder', result.builder), ...code('Content', result.contentKey?.slice(0, 12)), ...code('Commit', run.commit) ];
 }
 function platformTable({image: image}) {
  if (image === void 0) return '';
  const rows = image.platforms.map(({platform: platform, digest: digest, sizeBytes: sizeBytes, layers: layers}) => [ (0, 
  markdown_text.p7)(platform), (0, format_size.X)(sizeBytes), String(layers.length), (0, 
  markdown_text.D9)(digest) ]);
  return section('Sizes', [ 'Platform', 'To pull', 'Layers', 'Digest' ], rows);
 }
 function stageTable({steps: steps}) {
  const rows = stageTimes(steps).map(({stage: stage, outcome: outcome, steps: count, cached: cached, startedAt: startedAt, finishedAt: finishedAt}) => [ `${outcome === 'failed' ? '❌ ' : ''}${(0, 
  markdown_text.D9)(stage)}`, String(count), String(cached), (0, duration.a3)(finishedAt - startedAt) ]);
  return rows.length === 0 ? '' : section('Stages', [ 'Stage', 'Steps', 'From cache', 'Took' ], rows);
 }
 function section(title, head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [ `### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), '' ].join('\n');
 }
 var errors = __webpack_require__(33047);
 var quote_safe = __webpack_require__(44195);
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/domain/image-build/image-tags.js
 const TAG = /^\w[\w.-]{0,127}$/;
 const VERSION = /^v?((\d+)\.(\d+)\.\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
 const RULES = {
  sha: ({commit: commit}) => commit === void 0 ? [] : [ fixed(commit) ],
  'short-sha': ({commit: commit}) => commit === void 0 ? [] : [ fixed(commit.slice(0, 7)) ],
  branch: ({branch: branch}) => branch === void 0 ? [] : [ moves(tagOfRef(branch)) ],
  pr: ({pullRequest: pullRequest}) => pullRequest === void 0 ? [] : [ moves(`pr-${pullRequest}`) ],
  semver: ({gitTag: gitTag}) => gitTag === void 0 ? [] : versionLadder(gitTag),
  latest: ({branch: branch, defaultBranch: defaultBranch}) => branch !== void 0 && branch === defaultBranch ? [ moves('latest') ] : []
 };
 function planTags(rules, source) {
  const tags = new Map;
  const unused = [];
  for (const [index, word] of rules.entries()) {
   const made = Object.hasOwn(RULES, word) ? RULES[word]?.(source) ?? [] : [ custom(word, index + 1) ];
   if (made.length === 0) unused.push(word);
   for (const tag of made) if (!tags.has(tag.name)) tags.set(tag.name, tag);
  }
  return {
   tags: [ ...tags.values() ],
   unused: unused,
   reasons: unused.includes('semver') ? explainVersion(source) : []
  };
 }
 function versionLadder(gitTag) {
  const [, core, major, minor, preRelease, build = ''] = VERSION.exec(gitTag) ?? [];
  if (core === void 0 || major === void 0 || minor === void 0) return [];
  const whole = fixed(`${core}${preRelease ?? ''}${build.replace('+', '-')}`);
  if (preRelease !== void 0) return [ whole ];
  return [ whole, moves(`${major}.${minor}`), ...major === '0' ? [] : [ moves(major) ] ];
 }
 function explainVersion({gitTag: gitTag}) {
  if (gitTag === void 0) return [];
  const name = (0, quote_safe.AB)(gitTag);
  const advice = 'expected MAJOR.MINOR.PATCH, such as 1.2.3 or v1.2.3';
  const [, core] = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)(?=$|[-+])/.exec(gitTag.slice(0, 200)) ?? [];
  if (core === void 0) return [ `semver adds no tag: Git tag ${name} is not a version; ${advice}.` ];
  const parts = core.split('.').length;
  const fault = parts === 3 ? 'has other text before or after its version' : `has a version with ${(0, 
  count_of.p)(parts, 'number')}`;
  return [ `semver adds no tag: Git tag ${name} ${fault}; ${advice}.` ];
 }
 function tagOfRef(name) {
  return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128) || 'branch';
 }
 function custom(word, entry) {
  if (TAG.test(word)) return fixed(word);
  throw (0, errors.A)('tags', `entry ${entry} ${(0, quote_safe.AB)(word)} is neither a rule (${Object.keys(RULES).join(', ')}) nor a valid tag (letters, digits, ".", "_" and "-", at most 128 characters).`);
 }
 const fixed = name => ({
  name: name,
  permanence: 'fixed'
 });
 const moves = name => ({
  name: name,
  permanence: 'moves'
 });
 // CONCATENATED MODULE: ./build/src/domain/image-build/image-labels.js
 const CONTENT_LABEL = 'io.deploy-kit.content';
 function labelImage(source, {tags: tags, contentKey: contentKey, requested: requested}) {
  const {address: address, commit: commit, committedAt: committedAt, gitTag: gitTag} = source;
  const version = (gitTag === void 0 ? void 0 : versionLadder(gitTag)[0]?.name) ?? tags[0]?.name;
  return {
   ...address === void 0 ? {} : {
    'org.opencontainers.image.source': address
   },
   ...commit === void 0 ? {} : {
    'org.opencontainers.image.revision': commit
   },
   ...committedAt === void 0 ? {} : {
    'org.opencontainers.image.created': new Date(committedAt).toISOString()
   },
   ...version === void 0 ? {} : {
    'org.opencontainers.image.version': version
   },
   ...requested,
   [CONTENT_LABEL]: contentKey
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/image-build/choose-image.js
 function chooseImage(registries, {contentKey: contentKey, proved: proved}) {
  const candidates = registries.map(state => candidatesOf(state, contentKey).find(digest => proved.has(digest)));
  const [digest] = candidates;
  const isThere = digest !== void 0 && candidates.every(candidate => candidate === digest);
  for (const {host: host, frozen: frozen} of registries) {
   const taken = frozen.find(({tag: tag, image: image}) => tag.permanence === 'fixed' && (!isThere || image.digest !== digest) && !isOf(image, contentKey));
   if (taken !== void 0) return {
    kind: 'refuse',
    tag: taken.tag.name,
    host: host,
    digest: taken.image.digest
   };
  }
  const moving = registries.flatMap(({frozen: frozen}) => frozen.filter(({image: image}) => !isThere || image.digest !== digest));
  const left = [ ...new Set(moving.map(({tag: tag}) => tag.name)) ];
  return isThere ? {
   kind: 'reuse',
   digest: digest,
   left: left
  } : {
   kind: 'build',
   left: left
  };
 }
 function candidatesOf({ofContent: ofContent, frozen: frozen}, contentKey) {
  const fixed = frozen.flatMap(({tag: tag, image: image}) => tag.permanence === 'fixed' ? [ image ] : []);
  const images = ofContent === void 0 ? fixed : [ ofContent, ...fixed ];
  return images.filter(image => isOf(image, contentKey)).map(({digest: digest}) => digest);
 }
 function isOf({platforms: platforms}, contentKey) {
  return platforms.length > 0 && platforms.every(({labels: labels}) => labels[CONTENT_LABEL] === contentKey);
 }
 var join_sentences = __webpack_require__(78309);
 // CONCATENATED MODULE: ./build/src/domain/image-build/build-result.js
 function countChangedLayers(image, before) {
  if (image === void 0 || before === void 0) return;
  const known = new Set(before.layers.map(({digest: digest}) => digest));
  return {
   changed: image.layers.filter(({digest: digest}) => !known.has(digest)).length,
   all: image.layers.length
  };
 }
 var allow_list = __webpack_require__(62176);
 var severity = __webpack_require__(55787);
 // CONCATENATED MODULE: ./build/src/domain/image-scan/judge-findings.js
 function judgeFindings(platforms, policy, today) {
  const allowances = new Map(policy.allow.map(allowed => [ (0, allow_list.T)(allowed.id), allowed ]));
  const findings = mergeFindings(platforms).map(finding => judgeFinding(finding, {
   failOn: policy.failOn,
   allowance: allowances.get((0, allow_list.T)(finding.id))
  }, today));
  const found = new Set(findings.map(({id: id}) => (0, allow_list.T)(id)));
  const unread = platforms.filter(({reading: reading}) => reading.kind !== 'complete');
  const counted = findings.filter(({judgment: judgment}) => judgment === 'counts' || judgment === 'allowance-expired');
  const isRead = platforms.length > 0 && unread.length === 0;
  return {
   findings: findings,
   counts: unread.length === platforms.length ? void 0 : countSeverities(findings),
   needless: isRead ? policy.allow.filter(({id: id}) => !found.has((0, allow_list.T)(id))) : [],
   ...conclude({
    counted: counted,
    findings: findings,
    unread: unread,
    platforms: platforms
   }, policy)
  };
 }
 function conclude({counted: counted, findings: findings, unread: unread, platforms: platforms}, {failOn: failOn}) {
  if (counted.length > 0) {
   const expired = counted.filter(({judgment: judgment}) => judgment === 'allowance-expired').length;
   const back = expired === 0 ? '' : `, ${expired} of them because the allowance expired`;
   return {
    verdict: 'failed',
    reason: `The scan found ${(0, count_of.p)(counted.length, 'vulnerability', 'vulnerabilities')} of severity ${failOn} or above${back}: ${listIds(counted)}.`
   };
  }
  if (platforms.length === 0) return {
   verdict: 'unknown',
   reason: 'No image was scanned.'
  };
  if (unread.length > 0) return {
   verdict: 'unknown',
   reason: `The scan of ${unread.map(describeUnread).join('; of ')}.`
  };
  const allowed = findings.filter(({judgment: judgment}) => judgment === 'allowed').length;
  return {
   verdict: 'passed',
   reason: `The scan found nothing of severity ${failOn} or above${allowed === 0 ? '' : ` but ${(0, 
   count_of.p)(allowed, 'allowed finding')}`}.`
  };
 }
 function describeUnread({name: name, reading: reading}) {
  switch (reading.kind) {
  case 'complete':
   return `${name} is complete`;

  case 'absent':
   return `${name} did not start. Check whether scanning is enabled for the repository`;

  case 'running':
   return `${name} did not complete in time (${reading.status})`;

  case 'unreadable':
   return `${name} could not be read (${[ reading.status, reading.why ].filter(Boolean).join(': ')})`;
  }
 }
 function mergeFindings(platforms) {
  const merged = new Map;
  for (const {name: name, reading: reading} of platforms) for (const finding of reading.kind === 'complete' ? reading.findings : []) {
   const key = `${finding.severity} ${(0, allow_list.T)(finding.id)}`;
   const known = merged.get(key) ?? {
    finding: finding,
    packages: new Set,
    platforms: new Set
   };
   for (const named of finding.packages) known.packages.add(named);
   known.platforms.add(name);
   merged.set(key, {
    ...known,
    finding: {
     ...known.finding,
     fixedIn: known.finding.fixedIn ?? finding.fixedIn
    }
   });
  }
  return [ ...merged.values() ].map(({finding: finding, packages: packages, platforms: on}) => ({
   ...finding,
   packages: [ ...packages ],
   platforms: [ ...on ]
  })).toSorted(bySeverity);
 }
 function bySeverity(one, other) {
  const difference = severity.o.indexOf(one.severity) - severity.o.indexOf(other.severity);
  return difference === 0 ? one.id.localeCompare(other.id, 'en') : difference;
 }
 function judgeFinding(finding, {failOn: failOn, allowance: allowance}, today) {
  const judged = judgment => ({
   ...finding,
   judgment: judgment,
   allowance: allowance
  });
  if (!(0, severity.d)(finding.severity, failOn)) return judged('below-threshold');
  if (allowance === void 0) return judged('counts');
  return judged((0, allow_list._)(allowance, today) ? 'allowance-expired' : 'allowed');
 }
 function countSeverities(findings) {
  const counts = {
   CRITICAL: 0,
   HIGH: 0,
   MEDIUM: 0,
   LOW: 0,
   INFORMATIONAL: 0,
   UNDEFINED: 0
  };
  for (const {severity: severity} of findings) counts[severity] += 1;
  return counts;
 }
 const MOST_NAMED = 3;
 function listIds(findings) {
  const named = findings.slice(0, MOST_NAMED).map(({id: id, severity: severity}) => `${id} (${severity})`);
  const more = findings.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
 }
 // CONCATENATED MODULE: ./build/src/render/summary/render-findings.js
 const MOST_ROWS = 100;
 function renderFindings({reason: reason, findings: findings, counts: counts, needless: needless}) {
  const lines = [ '', '### Vulnerability scan', '', (0, markdown_text.p7)(reason) ];
  if (counts !== void 0) {
   const severities = severity.o.filter(severity => counts[severity] > 0 || severity !== 'UNDEFINED');
   lines.push('', row(severities), row(severities.map(() => '--:')), row(severities.map(name => String(counts[name]))));
  }
  if (findings.length > 0) lines.push('', ...renderTable(findings));
  if (needless.length > 0) {
   const ids = needless.map(({id: id}) => (0, markdown_text.D9)(id)).join(', ');
   lines.push('', `Unused entries of the allow list: ${ids}.`);
  }
  return `${lines.join('\n')}\n`;
 }
 function renderTable(findings) {
  const shown = findings.slice(0, MOST_ROWS);
  const isOnePlatform = new Set(findings.flatMap(({platforms: platforms}) => platforms)).size === 1;
  const head = [ 'Finding', 'Severity', 'In', 'Fixed in', ...isOnePlatform ? [] : [ 'Platforms' ], '' ];
  const rows = shown.map(finding => row([ renderId(finding), finding.severity, finding.packages.map(name => (0, 
  markdown_text.D9)(name)).join(', ') || '–', (0, markdown_text.D9)(finding.fixedIn ?? ''), ...isOnePlatform ? [] : [ finding.platforms.map(name => (0, 
  markdown_text.D9)(name)).join(', ') ], renderJudgment(finding) ]));
  const rest = findings.length - shown.length;
  return [ row(head), row(head.map(() => '---')), ...rows, ...rest > 0 ? [ '', `… and ${rest} more.` ] : [] ];
 }
 function renderId({id: id, uri: uri}) {
  return uri === void 0 ? (0, markdown_text.p7)(id) : (0, markdown_text.iQ)((0, markdown_text.p7)(id), uri);
 }
 function renderJudgment({judgment: judgment, allowance: allowance}) {
  switch (judgment) {
  case 'counts':
   return '❌';

  case 'allowance-expired':
   return `❌ allowed until ${allowance?.until ?? ''}: ${(0, markdown_text.p7)(allowance?.reason ?? '')}`;

  case 'allowed':
   return `allowed until ${allowance?.until ?? ''}: ${(0, markdown_text.p7)(allowance?.reason ?? '')}`;

  case 'below-threshold':
   return '';
  }
 }
 function row(cells) {
  return `| ${cells.join(' | ')} |`;
 }
 var tolerates_until = __webpack_require__(39308);
 var poll_interval = __webpack_require__(85209);
 var unless_cancelled = __webpack_require__(9483);
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/judge-scan.js
 const PATIENCE_MILLISECONDS = 15e3;
 const LAST_HOPE_MILLISECONDS = 6e4;
 async function judgeScan(request, images, dependencies) {
  const {clock: clock, log: log} = dependencies;
  const deadlineAt = clock.now() + request.timeoutSeconds * 1e3;
  try {
   const platforms = await Promise.all(images.map(image => followScan(image, deadlineAt, dependencies)));
   const today = new Date(clock.now()).toISOString().slice(0, 10);
   const judgment = judgeFindings(platforms, request, today);
   log.line(judgment.reason);
   const {verdict: verdict, reason: reason, counts: counts} = judgment;
   return {
    verdict: verdict,
    reason: reason,
    counts: counts,
    markdown: renderFindings(judgment)
   };
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   const reason = 'The job was canceled during the image scan.';
   return {
    verdict: 'cancelled',
    reason: reason,
    counts: void 0,
    markdown: ''
   };
  }
 }
 async function followScan(image, deadlineAt, dependencies) {
  const {log: log} = dependencies;
  const name = image.platform;
  try {
   return {
    name: name,
    reading: await awaitScan(image, deadlineAt, dependencies)
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   log.warning(`The scan of ${name} could not be read`, error.message);
   return {
    name: name,
    reading: {
     kind: 'unreadable',
     status: error.code,
     why: error.message
    }
   };
  }
 }
 async function awaitScan(image, deadlineAt, {scans: scans, clock: clock, log: log, cancelled: cancelled}) {
  const beganAt = clock.now();
  let requested;
  let told = '';
  for (;;) {
   const reading = await (0, unless_cancelled.M)(cancelled, readPatiently(image, deadlineAt, {
    scans: scans,
    clock: clock
   }));
   const status = reading.kind === 'running' ? reading.status : reading.kind;
   if (status !== told) log.line(`Scan of ${image.platform}: ${describe(reading)}.`);
   told = status;
   if (reading.kind === 'complete' || reading.kind === 'unreadable') return reading;
   const elapsed = clock.now() - beganAt;
   if (reading.kind === 'absent' && requested === void 0 && elapsed >= PATIENCE_MILLISECONDS) {
    requested = await (0, unless_cancelled.M)(cancelled, scans.start(image));
    log.line(requested.kind === 'started' ? `Started a scan of ${image.platform}.` : `ECR did not start a scan: ${requested.why}`);
   }
   const interval = (0, poll_interval.z)(elapsed);
   const isHopeless = requested?.kind === 'refused' && elapsed > LAST_HOPE_MILLISECONDS && reading.kind === 'absent';
   if (isHopeless || clock.now() + interval > deadlineAt) return explainAbsence(reading, requested);
   await clock.sleep(interval, cancelled);
  }
 }
 async function readPatiently(image, deadlineAt, {scans: scans, clock: clock}) {
  try {
   return await scans.read(image, deadlineAt);
  } catch (error) {
   const isBorne = error instanceof errors.s && (0, tolerates_until.WG)(error) && clock.now() < deadlineAt;
   if (!isBorne) throw error;
   return {
    kind: 'running',
    status: `not readable (${error.message})`
   };
  }
 }
 function explainAbsence(reading, requested) {
  if (reading.kind !== 'absent' || requested?.kind !== 'refused') return reading;
  return {
   kind: 'unreadable',
   status: 'no scan',
   why: requested.why
  };
 }
 function describe(reading) {
  switch (reading.kind) {
  case 'absent':
   return 'none yet';

  case 'running':
   return reading.status;

  case 'complete':
   return `complete, ${reading.findings.length} findings`;

  case 'unreadable':
   return [ reading.status, reading.why ].filter(Boolean).join(': ');
  }
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/registry.js
 function addressOf({host: host, path: path}) {
  return `${host}/${path}`;
 }
 var build_failure = __webpack_require__(21214);
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/set-tags.js
 const MOST_TRIES = 5;
 const FIRST_DELAY_MILLISECONDS = 500;
 async function setTags(registry, image, {builder: builder, clock: clock, log: log, signal: signal}) {
  const {digest: digest, tags: tags} = image;
  let missing = await tagsElsewhere(registry, image);
  let said = '';
  for (let tries = 1; missing.length > 0 && tries <= MOST_TRIES && !signal.aborted; tries += 1) {
   if (tries > 1) await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 2), signal);
   const end = await builder.tag({
    repository: addressOf(registry),
    digest: digest
   }, missing, signal);
   missing = await tagsElsewhere(registry, image);
   said = end.kind === 'refused' ? end.said : '';
   if (end.kind === 'refused' && (0, build_failure.I)([], [ `push: ${said}` ]).remedy === 'none') break;
  }
  const set = tags.filter(tag => !missing.includes(tag));
  if (set.length > 0) log.line(`${addressOf(registry)}: set ${set.join(', ')} to ${digest}.`);
  return {
   set: set,
   missing: missing,
   reason: missing.length === 0 ? void 0 : explain(registry, missing, said)
  };
 }
 async function tagsElsewhere({path: path, images: images}, {digest: digest, tags: tags}) {
  const found = await Promise.all(tags.map(reference => images.digest({
   repository: path,
   reference: reference
  })));
  return tags.filter((_, index) => found[index] !== digest);
 }
 function explain(registry, missing, said) {
  const last = said.split('\n').findLast(line => line.trim() !== '');
  const answer = last === void 0 ? '' : `: ${last.slice(0, 300)}`;
  return `The registry ${registry.host} rejected the tag ${missing.join(', ')}${answer}`;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/deliver-image.js
 async function deliverImage(session, delivery, {dependencies: dependencies, time: time}) {
  const {digest: digest, steps: steps} = delivery;
  try {
   const image = await readBack(session, digest);
   const before = session.inspected[0]?.before;
   const layers = countChangedLayers(image.platforms[0], before?.platforms[0]);
   const tagged = await setAllTags(session, delivery, {
    ...dependencies,
    signal: time.signal
   });
   const digestFrom = session.builder.kind.pushes === 'by-digest' ? 'builder' : 'registry';
   const {kind: cache} = session.request.recipe.cache;
   const layersFrom = cache === 'registry' || cache === 'inline' ? 'registry' : 'builder';
   const known = {
    image: image,
    digestFrom: digestFrom,
    layersFrom: layersFrom,
    steps: steps,
    layers: layers,
    tags: tagged.set
   };
   if (tagged.reason !== void 0) return {
    ...known,
    ...endWithoutTags(tagged.reason, time)
   };
   await load(session, image, time);
   for (const repository of image.repositories) await dependencies.declareImage(`${repository}@${digest}`);
   const reason = describeEnd(image, delivery);
   const done = {
    verdict: 'succeeded',
    reasonCode: delivery.choice.kind === 'reuse' ? 'reused' : 'built',
    reason: reason
   };
   return {
    ...known,
    ...done,
    ...await judge(session, image, dependencies)
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const reason = `The builder pushed ${digest}, but its status in the registry is unknown: ${error.message}`;
   return {
    steps: steps,
    verdict: 'unknown',
    reasonCode: error.code,
    reason: reason
   };
  }
 }
 async function readBack({registries: registries}, digest) {
  const found = await Promise.all(registries.map(async registry => {
   const image = await registry.images.find({
    repository: registry.path,
    reference: digest
   });
   if (image !== void 0) return image;
   throw new errors.s('not-found', `It does not exist in ${addressOf(registry)}.`);
  }));
  return {
   digest: digest,
   repositories: registries.map(addressOf),
   platforms: found[0]?.platforms ?? []
  };
 }
 async function setAllTags({registries: registries, plan: plan, request: request, builder: builder, inspected: inspected}, {choice: choice, digest: digest}, {clock: clock, log: log, signal: signal}) {
  const wanted = plan.tags.map(({name: name}) => name).filter(name => !choice.left.includes(name));
  let set = wanted;
  for (const [index, registry] of registries.entries()) {
   const {ofContent: ofContent, contentTag: contentTag} = inspected[index] ?? {};
   const isTaken = contentTag === 'stays' && ofContent !== void 0 && ofContent.digest !== digest;
   const tags = request.unchanged === 'reuse' && !isTaken ? [ plan.contentTag, ...wanted ] : wanted;
   const end = await setTags(registry, {
    digest: digest,
    tags: tags
   }, {
    builder: builder,
    clock: clock,
    log: log,
    signal: signal
   });
   set = set.filter(name => end.set.includes(name));
   if (end.reason !== void 0) return {
    set: set,
    reason: end.reason
   };
  }
  return {
   set: set,
   reason: void 0
  };
 }
 function endWithoutTags(reason, time) {
  const ended = time.ended();
  if (ended === void 0) return {
   verdict: 'failed',
   reasonCode: 'push-failed',
   reason: reason
  };
  const cause = ended === 'cancelled' ? 'The job was canceled' : 'The build timed out';
  return {
   verdict: ended,
   reasonCode: ended,
   reason: `${cause} while tags were set. ${reason}`
  };
 }
 async function load({request: request, builder: builder, plan: plan}, image, {signal: signal}) {
  const [repository] = image.repositories;
  if (request.load === 'no' || repository === void 0) return;
  await builder.load({
   repository: repository,
   digest: image.digest
  }, plan.tags.map(({name: name}) => name), signal);
 }
 function describeEnd({digest: digest, platforms: platforms}, {choice: choice}) {
  const size = (0, format_size.X)(platforms[0]?.sizeBytes ?? 0);
  const kinds = platforms.length > 1 ? ` for ${platforms.map(({platform: platform}) => platform).join(', ')}` : '';
  return choice.kind === 'reuse' ? `The content is unchanged: reused the existing image ${digest}${kinds} (${size}).` : `The image was built and pushed as ${digest}${kinds} (${size}).`;
 }
 async function judge({request: request, registries: registries}, {platforms: platforms}, {clock: clock, log: log, cancelled: cancelled}) {
  const registry = registries.find(({ecr: ecr}) => ecr !== void 0);
  if (request.scan === void 0 || registry?.ecr === void 0) return {};
  const {registryId: registryId, scans: scans} = registry.ecr;
  const {scan: spec} = request;
  const images = platforms.map(({platform: platform, digest: digest}) => ({
   platform: platform,
   digest: digest,
   registryId: registryId,
   repository: registry.path
  }));
  const scan = await log.group('Scan', () => judgeScan(spec, images, {
   scans: scans,
   clock: clock,
   log: log,
   cancelled: cancelled
  }));
  switch (scan.verdict) {
  case 'passed':
   return {
    scan: scan
   };

  case 'failed':
   return {
    scan: scan,
    verdict: 'failed',
    reasonCode: 'scan-findings',
    reason: `The image was pushed. ${scan.reason}`
   };

  case 'unknown':
   return {
    scan: scan,
    verdict: 'unknown',
    reasonCode: 'scan-unknown',
    reason: `The image was pushed. ${scan.reason}`
   };

  case 'cancelled':
   return {
    scan: scan,
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: `The image was pushed. ${scan.reason}`
   };
  }
 }
 var main = __webpack_require__(78390);
 // CONCATENATED MODULE: ./build/src/domain/dockerfile/read-stages.js
 function readStages(text) {
  const list = [];
  const index = new StageIndex;
  for (const instruction of main.DockerfileParser.parse(withoutLongComments(text)).getInstructions().map(readInstruction)) {
   const {keyword: keyword, words: words, line: line} = instruction;
   const open = list.at(-1);
   if (keyword === 'FROM') {
    if (open !== void 0) index.add(open);
    const name = /^as$/i.test(words[1] ?? '') ? words[2] : void 0;
    const base = words[0] ?? '';
    const parent = index.findNamed(base);
    list.push({
     name: name,
     base: base,
     line: line,
     parent: parent,
     instructions: [],
     sources: new Set(parent === void 0 ? [] : [ parent ])
    });
   } else if (open !== void 0) {
    open.instructions.push(instruction);
    for (const source of sourcesOf(instruction)) {
     const found = index.find(source);
     if (found !== void 0) open.sources.add(found);
    }
   }
  }
  const last = list.at(-1);
  if (last !== void 0) index.add(last);
  return {
   list: list,
   find: name => index.find(name),
   neededFor: stage => neededFor(list, stage)
  };
 }
 class StageIndex {
  byName=new Map;
  byNumber=[];
  add(stage) {
   this.byNumber.push(stage);
   if (stage.name !== void 0) this.byName.set(stage.name.toLowerCase(), stage);
  }
  findNamed(name) {
   return this.byName.get(name.toLowerCase());
  }
  find(nameOrNumber) {
   return this.findNamed(nameOrNumber) ?? (/^\d+$/.test(nameOrNumber) ? this.byNumber[Number(nameOrNumber)] : void 0);
  }
 }
 function neededFor(list, stage) {
  const needed = new Set([ stage ]);
  for (const each of list.toReversed()) if (needed.has(each)) for (const source of each.sources) needed.add(source);
  return list.filter(each => needed.has(each));
 }
 const LONGEST_COMMENT = 1e3;
 function withoutLongComments(text) {
  const isLong = line => line.length > LONGEST_COMMENT && line.trimStart().startsWith('#');
  return text.split('\n').map(line => isLong(line) ? '#' : line).join('\n');
 }
 function readInstruction(instruction) {
  return {
   keyword: instruction.getKeyword(),
   words: instruction.getExpandedArguments().map(argument => argument.getValue()),
   flags: new Map(readFlags(instruction)),
   text: instruction.getArgumentsContent() ?? '',
   line: instruction.getInstructionRange().start.line + 1
  };
 }
 function readFlags(instruction) {
  if (!('getFlags' in instruction)) return [];
  return instruction.getFlags().map(flag => [ flag.getName(), flag.getValue() ?? '' ]);
 }
 function ancestry(stage) {
  const family = [];
  for (let each = stage; each !== void 0; each = each.parent) family.push(each);
  return family;
 }
 function sourcesOf({flags: flags}) {
  const mounted = /(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1];
  return [ flags.get('from'), mounted ].filter(source => source !== void 0);
 }
 // CONCATENATED MODULE: ./build/src/domain/dockerfile/dockerfile-hints.js
 const LIMIT_CHARACTERS = 64 * 1024;
 function dockerfileHints({dockerfile: dockerfile, ignoreFile: ignoreFile, target: target}) {
  if (dockerfile.length > LIMIT_CHARACTERS) return [];
  const stages = readStages(dockerfile);
  const stage = target === void 0 ? stages.list.at(-1) : stages.find(target);
  if (stage === void 0) return [];
  const needed = stages.neededFor(stage);
  const family = ancestry(stage);
  const hints = [ ...needed.flatMap(each => hintsAtBase(each, stages)), ...needed.flatMap(hintsAtDownloads), ...needed.flatMap(hintsAtCopies), ...hintsAtContext(needed, ignoreFile), ...hintsAtUser(family), ...hintsAtHealth(family) ];
  return hints.toSorted((one, other) => one.line - other.line);
 }
 function hintsAtBase({base: base, line: line}, stages) {
  const isKnown = base !== '' && base !== 'scratch' && !base.includes('$');
  if (!isKnown || stages.find(base) !== void 0 || base.includes('@')) return [];
  const tag = /:([^:/]+)$/.exec(base)?.[1];
  if (tag !== void 0 && tag !== 'latest') return [];
  return [ {
   title: 'The base image has no version',
   message: `${base} changes over time, so two builds of one commit can differ. Pin a version or a digest.`,
   line: line
  } ];
 }
 function hintsAtDownloads({instructions: instructions}) {
  return instructions.filter(({keyword: keyword, flags: flags, words: words}) => keyword === 'ADD' && !flags.has('checksum') && words.some(isDownload)).map(({line: line}) => ({
   title: 'A download is not verified',
   message: 'ADD accepts any content from this URL. Add --checksum=sha256:….',
   line: line
  }));
 }
 function isDownload(word) {
  return /^https?:\/\//i.test(word) && !/\.git(?:#.*)?$/.test(word);
 }
 const INSTALLS = /\b(?:npm (?:ci|i|install)|yarn(?: install)?(?:\s|$)|pnpm (?:i|install)|bun install|pip3? install|poetry install|uv (?:sync|pip install)|bundle install|composer install|go mod download|dotnet restore|cargo fetch|mvn\b.*dependency:)/;
 function hintsAtCopies({instructions: instructions}) {
  const install = instructions.findIndex(({keyword: keyword, text: text}) => keyword === 'RUN' && INSTALLS.test(text));
  const copy = instructions.slice(0, Math.max(0, install)).find(copiesContext);
  if (copy === void 0) return [];
  return [ {
   title: 'Dependencies are installed after all files are copied',
   message: 'Any changed file invalidates the cached install step. Copy the dependency manifests first, install, then copy the rest.',
   line: copy.line
  } ];
 }
 function hintsAtContext(stages, ignoreFile) {
  const copy = stages.flatMap(({instructions: instructions}) => instructions).find(copiesContext);
  if (copy === void 0 || ignoreFile !== void 0) return [];
  return [ {
   title: '.dockerignore is missing',
   message: 'The whole context is copied, including .git. Exclude what the image does not need in .dockerignore.',
   line: copy.line
  } ];
 }
 function copiesContext({keyword: keyword, flags: flags, words: words}) {
  const isCopy = keyword === 'COPY' || keyword === 'ADD';
  return isCopy && !flags.has('from') && words.slice(0, -1).some(word => /^\.?\/?\.?\/?$/.test(word));
 }
 function hintsAtUser(family) {
  const user = lastOf(family, 'USER');
  const [built] = family;
  const message = 'Add USER with the numeric ID of an unprivileged user after the last step that needs root.';
  if (user !== void 0) {
   if (!/^(?:root|0)(?::|$)/.test(user.words[0] ?? '')) return [];
   return [ {
    title: 'The image runs as root',
    message: message,
    line: user.line
   } ];
  }
  const base = family.at(-1)?.base ?? '';
  if (built === void 0 || base.includes('nonroot') || base.includes('rootless')) return [];
  const unless = base === 'scratch' ? '' : `, unless ${base} names a user`;
  return [ {
   title: 'The image runs as root',
   message: `No USER is set${unless}. ${message}`,
   line: built.line
  } ];
 }
 function hintsAtHealth(family) {
  const [built] = family;
  if (built === void 0 || lastOf(family, 'HEALTHCHECK') !== void 0) return [];
  return [ {
   title: 'HEALTHCHECK is missing',
   message: 'Docker cannot check whether the container is healthy. ECS ignores HEALTHCHECK of images: set healthCheck in the task definition, or use a load balancer health check.',
   line: built.line
  } ];
 }
 function lastOf(family, keyword) {
  for (const {instructions: instructions} of family) {
   const found = instructions.findLast(instruction => instruction.keyword === keyword);
   if (found !== void 0) return found;
  }
  return;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/give-hints.js
 async function giveHints({request: request, builder: builder, recipe: recipe, plan: plan}, {log: log, files: files}) {
  if (request.lint === 'no') return;
  const {dockerfile: file, target: target} = recipe;
  const {ignoreFile: ignoreFile} = plan.context;
  const ignored = ignoreFile === void 0 ? void 0 : await files.read(ignoreFile, {
   place: 'workspace'
  });
  for (const {title: title, message: message, line: line} of dockerfileHints({
   dockerfile: plan.dockerfile,
   ignoreFile: ignored,
   target: target
  })) log.notice(title, message, {
   file: file,
   line: line
  });
  for (const {rule: rule, message: message, line: line} of await builder.lint(recipe) ?? []) log.notice(rule, message, line === void 0 ? {
   file: file
  } : {
   file: file,
   line: line
  });
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/limit-time.js
 function limitTime(seconds, {clock: clock, cancelled: cancelled}) {
  const limit = new AbortController;
  const released = new AbortController;
  clock.sleep(seconds * 1e3, released.signal).then(() => {
   if (!released.signal.aborted) limit.abort();
  });
  const signal = AbortSignal.any([ cancelled, limit.signal ]);
  return {
   signal: signal,
   ended: () => cancelled.aborted ? 'cancelled' : limit.signal.aborted ? 'timed-out' : void 0,
   release: () => released.abort()
  };
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/build-log.js
 function buildLog(log) {
  const waiting = new Map;
  const running = new Map;
  let open;
  let moves = Promise.resolve();
  let isMoving = false;
  function say(stage, line) {
   if (!isMoving && open?.stage === stage) log.line(line); else waiting.set(stage, [ ...waiting.get(stage) ?? [], line ]);
  }
  function moveOn() {
   const next = waiting.keys().next().value;
   if (isMoving || next === void 0 || open !== void 0 && (running.get(open.stage) ?? 0) > 0) return;
   isMoving = true;
   moves = moves.then(async () => {
    await (open?.close());
    open = openGroup(log, next);
    for (const line of waiting.get(next) ?? []) log.line(line);
    waiting.delete(next);
    isMoving = false;
    moveOn();
   });
  }
  return {
   add(events) {
    for (const event of events) {
     const {stage: stage} = event.step;
     if (event.kind === 'started') running.set(stage, (running.get(stage) ?? 0) + 1);
     if (event.kind === 'ended') running.set(stage, (running.get(stage) ?? 0) - 1);
     const line = build_log_describe(event);
     if (line !== void 0) say(stage, line);
    }
    moveOn();
   },
   async end() {
    running.clear();
    moveOn();
    while (isMoving) await moves;
    await (open?.close());
    open = void 0;
   }
  };
 }
 function openGroup(log, stage) {
  let close = () => {};
  const closed = new Promise(resolve => close = resolve);
  const written = log.group(`Build: ${stage}`, () => closed);
  return {
   stage: stage,
   close() {
    close();
    return written;
   }
  };
 }
 const WORTH_TELLING_MILLISECONDS = 500;
 function build_log_describe(event) {
  const {step: step} = event;
  const {startedAt: startedAt = 0, finishedAt: finishedAt = 0} = step;
  if (!(0, build_step.FL)(step) && event.kind === 'started') return;
  if (!(0, build_step.FL)(step) && step.outcome === 'done' && finishedAt - startedAt < WORTH_TELLING_MILLISECONDS) return;
  switch (event.kind) {
  case 'started':
   return step.outcome === 'running' ? step.title : void 0;

  case 'line':
   return `    ${event.text}`;

  case 'ended':
   return `${step.title}: ${build_log_describeEnd(step)}`;
  }
 }
 function build_log_describeEnd({outcome: outcome, error: error, startedAt: startedAt, finishedAt: finishedAt}) {
  if (outcome === 'failed') return `failed: ${error ?? ''}`;
  if (outcome !== 'done' || startedAt === void 0 || finishedAt === void 0) return outcome;
  return `done in ${(0, duration.a3)(finishedAt - startedAt)}`;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/carry-out-build.js
 const carry_out_build_MOST_TRIES = 4;
 const carry_out_build_FIRST_DELAY_MILLISECONDS = 1e3;
 async function carryOutBuild(build, builder, {clock: clock, log: log, signal: signal}) {
  let steps = [];
  for (let tries = 1; ;tries += 1) {
   const lines = buildLog(log);
   const end = await builder.build(build, {
    onEvents: events => lines.add(events),
    signal: signal
   });
   await lines.end();
   if (steps.length === 0) steps = end.progress.steps();
   if (end.exitCode === 0) return {
    kind: 'built',
    steps: steps,
    digest: end.digest
   };
   if (signal.aborted) return {
    kind: 'stopped',
    steps: end.progress.steps()
   };
   const failure = (0, build_failure.I)(end.progress.steps(), end.progress.otherLines());
   if (failure.remedy === 'none' || tries >= carry_out_build_MOST_TRIES) return {
    kind: 'failed',
    steps: end.progress.steps(),
    failure: failure
   };
   const delayMilliseconds = carry_out_build_FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1);
   log.line((0, join_sentences.D)(failure.reason, `Retrying in ${delayMilliseconds / 1e3} s.`));
   await clock.sleep(delayMilliseconds, signal);
  }
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/make-image.js
 async function makeImage(session, dependencies, time) {
  const {builder: builder, recipe: recipe, plan: plan} = session;
  for (const secret of recipe.secrets) if (secret.kind === 'value') dependencies.mask(secret.value);
  const build = {
   recipe: recipe,
   labels: plan.labels,
   exports: planExports(session)
  };
  const end = await carryOutBuild(build, builder, {
   ...dependencies,
   signal: time.signal
  });
  if (end.kind === 'built') {
   const digest = builder.kind.pushes === 'by-digest' ? end.digest : end.digest ?? await findCarrier(session);
   if (digest === void 0 && session.request.push === 'yes') throw new errors.s('platform-error', 'The builder did not report the digest of the pushed image. Run the job again.');
   return {
    kind: 'made',
    digest: digest ?? '',
    steps: end.steps
   };
  }
  if (end.kind === 'failed') {
   const {code: code, reason: reason} = end.failure;
   return {
    kind: 'ended',
    result: {
     verdict: 'failed',
     reasonCode: code,
     reason: reason,
     failure: end.failure,
     steps: end.steps
    }
   };
  }
  const verdict = time.ended() ?? 'cancelled';
  const cause = verdict === 'cancelled' ? 'The job was canceled' : 'The build timed out';
  const reason = `${cause} while the image was built; no tag was set.`;
  return {
   kind: 'ended',
   result: {
    verdict: verdict,
    reasonCode: verdict,
    reason: reason,
    steps: end.steps
   }
  };
 }
 function planExports(session) {
  const {request: request, builder: builder, plan: plan, registries: registries} = session;
  if (request.push === 'yes') {
   const addresses = registries.map(addressOf);
   return builder.kind.pushes === 'by-digest' ? [ {
    kind: 'push-digest',
    repositories: addresses
   } ] : [ {
    kind: 'push-tag',
    references: addresses.map(address => `${address}:${carrierOf(session)}`)
   } ];
  }
  if (request.load === 'no') return [];
  const {path: path} = request.targets[0] ?? {
   path: 'image'
  };
  return [ {
   kind: 'load',
   references: plan.tags.map(({name: name}) => `${path}:${name}`)
  } ];
 }
 function carrierOf({plan: plan, inspected: inspected}) {
  const isUsable = inspected.every(({ofContent: ofContent, contentTag: contentTag}) => ofContent === void 0 || contentTag === 'moves');
  if (isUsable) return plan.contentTag;
  const taken = new Set(inspected.flatMap(({frozen: frozen}) => frozen.map(({tag: tag}) => tag.name)));
  return plan.tags.find(({name: name}) => !taken.has(name))?.name ?? plan.spareTag;
 }
 async function findCarrier(session) {
  const [registry] = session.registries;
  return registry?.images.digest({
   repository: registry.path,
   reference: carrierOf(session)
  });
 }
 var matches_pattern = __webpack_require__(35330);
 // CONCATENATED MODULE: ./build/src/domain/image-registry/image-repository.js
 function isImmutableTag(tag, mutability) {
  switch (mutability.kind) {
  case 'mutable':
   return false;

  case 'immutable':
   return true;

  case 'mutable-except':
   return mutability.patterns.some(pattern => (0, matches_pattern.M)(tag, pattern, RULE));

  case 'immutable-except':
   return !mutability.patterns.some(pattern => (0, matches_pattern.M)(tag, pattern, RULE));
  }
 }
 const RULE = {
  questionMark: 'itself'
 };
 var external_node_crypto_ = __webpack_require__(77598);
 // CONCATENATED MODULE: ./build/src/domain/image-build/source-state.js
 function readSourceState(env, event, checkout) {
  const {GITHUB_SHA: GITHUB_SHA, GITHUB_REF: GITHUB_REF = '', GITHUB_SERVER_URL: GITHUB_SERVER_URL, GITHUB_REPOSITORY: GITHUB_REPOSITORY} = env;
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(GITHUB_REF) ?? [];
  const {repository: repository, head_commit: head} = event ?? {};
  const commit = checkout?.commit ?? (GITHUB_SHA === '' ? void 0 : GITHUB_SHA);
  const number = kind === 'pull' ? Number.parseInt(name ?? '', 10) : Number.NaN;
  return {
   commit: commit,
   committedAt: checkout?.committedAt ?? (commit === void 0 || head?.id !== commit ? void 0 : readTime(head)),
   branch: kind === 'heads' ? name : void 0,
   gitTag: kind === 'tags' ? name : void 0,
   pullRequest: Number.isNaN(number) ? void 0 : number,
   defaultBranch: repository?.default_branch,
   address: GITHUB_SERVER_URL === void 0 || GITHUB_REPOSITORY === void 0 ? void 0 : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
  };
 }
 function readTime({timestamp: timestamp}) {
  const time = Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? void 0 : time;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/plan-build.js
 const KEY_VERSION = 'deploy-kit content 2';
 async function planBuild(request, dependencies, signal) {
  const {recipe: recipe} = request;
  const {files: files, contexts: contexts, checkouts: checkouts, env: env} = dependencies;
  await requirePlaces(recipe, files);
  const dockerfile = await files.read(recipe.dockerfile, {
   input: 'file',
   place: 'workspace',
   utf8Reader: 'BuildKit'
  });
  if (dockerfile === void 0) throw (0, errors.A)('file', `file ${(0, quote_safe.AB)(recipe.dockerfile)} does not exist. Set the path of the Dockerfile relative to the workspace, and check out the repository first.`);
  for (const secret of recipe.secrets) if (secret.kind === 'file' && !await files.exists(secret.path, naming(secret))) throw (0, 
  errors.A)('secret-files', `file ${(0, quote_safe.AB)(secret.path)} of the secret ${(0, 
  quote_safe.AB)(secret.id)} does not exist.`);
  const source = readSourceState(env, await dependencies.event.read(), await checkouts.read());
  const {tags: tags, unused: unused, reasons: reasons} = planTags(request.tagRules, source);
  if (tags.length === 0 && (request.push === 'yes' || request.load === 'yes')) throw (0, 
  errors.A)('tags', explainNoTag(unused, reasons));
  const context = await contexts.digest(recipe.context, recipe.dockerfile, signal);
  const contentKey = keyOf(request, context, dockerfile);
  return {
   tags: tags,
   unusedRules: unused,
   tagReasons: reasons,
   labels: labelImage(source, {
    tags: tags,
    contentKey: contentKey,
    requested: request.labels
   }),
   contentKey: contentKey,
   contentTag: `content-${contentKey.slice(0, 32)}`,
   spareTag: `build-${env.GITHUB_RUN_ID ?? 'local'}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${contentKey.slice(0, 12)}`,
   context: context,
   dockerfile: dockerfile
  };
 }
 function explainNoTag(unused, reasons) {
  const rules = unused.length === 0 ? 'no tag is requested.' : `none of the rules (${unused.join(', ')}) adds a tag for this event.`;
  const sentences = unused.length === 1 && reasons.length > 0 ? reasons : [ rules, ...reasons ];
  return [ ...sentences, 'Write a rule that adds a tag, such as sha, or a literal tag.' ].join(' ');
 }
 async function requirePlaces({context: context, ssh: ssh}, files) {
  await files.requireInside(context, {
   input: 'context',
   place: 'workspace'
  });
  const keys = ssh.flatMap(agent => agent.includes('=') ? agent.slice(agent.indexOf('=') + 1).split(',') : []);
  for (const key of keys) await files.requireInside(key, {
   input: 'ssh',
   place: 'machine',
   noun: 'the path of a key'
  });
 }
 const naming = ({id: id}) => ({
  input: 'secret-files',
  noun: `the file of the secret "${id}"`
 });
 function keyOf({recipe: recipe, labels: labels}, {hash: hash}, dockerfile) {
  const parts = {
   version: KEY_VERSION,
   context: hash,
   dockerfile: dockerfile,
   target: recipe.target ?? '',
   platforms: [ ...recipe.platforms ].sort(),
   arguments: sortedPairs(recipe.buildArguments.map(({name: name, value: value}) => [ name, value ])),
   labels: sortedPairs(Object.entries(labels)),
   secrets: recipe.secrets.map(({id: id}) => id).sort(),
   attestations: [ recipe.provenance, recipe.sbom.kind === 'none' ? 'none' : recipe.sbom.generator ?? 'attach' ]
  };
  return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
 }
 function sortedPairs(pairs) {
  return [ ...pairs ].sort(([a], [b]) => a < b ? -1 : 1);
 }
 async function readLifecyclePolicy(text, {files: files}) {
  if (text === void 0) return;
  const policy = text.startsWith('{') ? text : await files.read(text, {
   input: 'repository-lifecycle-policy'
  });
  if (policy === void 0) throw (0, errors.A)('repository-lifecycle-policy', `file ${(0, 
  quote_safe.AB)(text)} does not exist.`);
  try {
   JSON.parse(policy);
   return policy;
  } catch (error) {
   throw new errors.s('bad-input', 'Input "repository-lifecycle-policy": expected a lifecycle policy as JSON.', {
    cause: error
   });
  }
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/inspect-registry.js
 async function inspectRegistry(registry, plan, repository) {
  const {host: host, path: path, images: images} = registry;
  const find = reference => images.find({
   repository: path,
   reference: reference
  });
  const ofContent = await find(plan.contentTag);
  const mutability = repository?.tagMutability;
  const fixed = mutability === void 0 ? [] : plan.tags.filter(({name: name}) => isImmutableTag(name, mutability));
  const frozen = [];
  for (const tag of fixed) {
   const image = await find(tag.name);
   if (image !== void 0) frozen.push({
    tag: tag,
    image: image
   });
  }
  const moving = plan.tags.filter(({permanence: permanence}) => permanence === 'moves').map(({name: name}) => name);
  const contentTag = mutability !== void 0 && isImmutableTag(plan.contentTag, mutability) ? 'stays' : 'moves';
  return {
   host: host,
   ofContent: ofContent,
   frozen: frozen,
   contentTag: contentTag,
   before: ofContent ?? await findFirst([ ...moving, 'latest' ], find)
  };
 }
 async function findFirst(references, find) {
  for (const reference of new Set(references)) {
   const image = await find(reference);
   if (image !== void 0) return image;
  }
  return;
 }
 async function prepareRepository(registry, request, dependencies) {
  if (registry.ecr === void 0) return;
  const {repositories: repositories} = registry.ecr;
  const found = await repositories.find(registry.path);
  if (found !== void 0 || request.push === 'no') return found;
  const {repositories: spec, mode: mode} = request;
  if (spec.kind === 'expect') throw new errors.s('not-found', `The repository ${addressOf(registry)} does not exist. Create it, or set \`create-repository: true\`.`);
  const lifecyclePolicy = await readLifecyclePolicy(spec.lifecyclePolicy, dependencies);
  if (mode === 'dry-run') {
   dependencies.log.line(`Would create the repository ${addressOf(registry)}.`);
   return;
  }
  const {outcome: outcome, repository: repository} = await repositories.create(registry.path, {
   ...spec,
   lifecyclePolicy: lifecyclePolicy
  });
  if (outcome === 'created') dependencies.log.line(`Created the repository ${addressOf(registry)}.`);
  return repository;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/open-build-session.js
 async function openBuildSession(request, plan, dependencies) {
  const {log: log} = dependencies;
  const config = await dependencies.openClientConfig();
  const needsRegistry = request.push === 'yes' || request.recipe.cache.kind === 'registry' || request.recipe.cache.kind === 'inline';
  const targets = needsRegistry ? request.targets : [];
  for (const {password: password} of request.logins) dependencies.mask(password);
  const [logins, builder] = await Promise.all([ dependencies.logins(targets, request.logins), dependencies.openBuilder(config, request.recipe.builder) ]);
  for (const login of logins) {
   if (login === void 0) continue;
   dependencies.mask(login.password);
   dependencies.mask(btoa(`${login.username}:${login.password}`));
   await config.signIn(login);
   log.line(`Signed in to ${login.host} as ${login.username}.`);
  }
  const registries = await Promise.all(targets.map((target, index) => dependencies.connect(target, logins[index])));
  log.line(`Builder: ${builder.kind.description}.`);
  if (builder.kind.kind === 'classic') logClassicBuilder(dependencies);
  if (request.recipe.cache.kind === 'gha') logMissingCache(dependencies);
  const inspected = [];
  if (request.push === 'yes') for (const registry of registries) inspected.push(await inspectRegistry(registry, plan, await prepareRepository(registry, request, dependencies)));
  return {
   request: request,
   plan: plan,
   builder: builder,
   recipe: resolveRecipe(request, registries[0]),
   registries: registries,
   inspected: inspected
  };
 }
 function logClassicBuilder({log: log}) {
  log.warning('No BuildKit', 'docker buildx is not installed on this runner, so `docker build` and `docker push` are used. Parallel stages, secrets, ssh, multiple platforms, cache and attestations are not available. Install it with docker/setup-buildx-action.');
 }
 function logMissingCache({log: log, env: env}) {
  const url = env.ACTIONS_RESULTS_URL ?? env.ACTIONS_CACHE_URL ?? '';
  if (url !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '') return;
  log.warning('No cache', '`cache: gha` is not available on this runner (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set). Set `cache: registry`.');
 }
 function resolveRecipe({recipe: recipe}, registry) {
  const {cache: cache} = recipe;
  if (cache.kind === 'none' || cache.kind === 'gha') return {
   ...recipe,
   cache: cache
  };
  const beside = registry === void 0 ? void 0 : `${addressOf(registry)}:${cache.kind === 'inline' ? 'latest' : 'build-cache'}`;
  const image = cache.image ?? beside;
  if (image === void 0) throw new errors.s('bad-input', 'Input "cache-image": a value is required when no registry is set. Set it.');
  return {
   ...recipe,
   cache: {
    kind: cache.kind,
    image: image
   }
  };
 }
 var content_statement = __webpack_require__(27862);
 // CONCATENATED MODULE: ./build/src/domain/image-proof/trusted-build.js
 function planTrustedBuild({env: env, event: event, jobWorkflowRef: jobWorkflowRef}, inputs) {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_WORKFLOW_REF: runs = '', GITHUB_REPOSITORY_ID: GITHUB_REPOSITORY_ID} = env;
  const {repository: repository} = event ?? {};
  const branch = repository?.default_branch;
  const ref = inputs.ref ?? (typeof branch === 'string' && branch !== '' ? `refs/heads/${branch}` : void 0);
  const own = withoutRef(runs);
  const workflow = inputs.workflow ?? (own.startsWith(`${name ?? ''}/`) ? own.slice((name ?? '').length + 1) : void 0);
  if (server === void 0 || name === void 0 || ref === void 0 || workflow === void 0 || workflow === '') return;
  const job = jobWorkflowRef === void 0 ? void 0 : withoutRef(jobWorkflowRef);
  return {
   issuer: `https://token.actions.${server === 'https://github.com' ? 'githubusercontent.com' : new URL(server).host}`,
   repository: `${server}/${name}`,
   repositoryId: GITHUB_REPOSITORY_ID === '' ? void 0 : GITHUB_REPOSITORY_ID,
   ref: ref,
   startedWorkflow: workflow,
   signerWorkflow: job === void 0 || job === own ? void 0 : `${server}/${job}`
  };
 }
 function withoutRef(workflowRef) {
  return workflowRef.replace(/^(.*?)@(?:refs\/.*|[0-9a-f]{40}|[0-9a-f]{64})$/s, '$1');
 }
 // CONCATENATED MODULE: ./build/src/domain/image-proof/judge-attestation.js
 const TRIGGERS = [ 'push', 'schedule', 'workflow_dispatch' ];
 function judgeAttestation({signer: signer, statement: statement}, {build: build, digest: digest, contentKey: contentKey}) {
  if (signer.issuer !== build.issuer) return 'it was not signed by a job of GitHub Actions';
  const isSameId = build.repositoryId === void 0 || signer.sourceRepositoryId === build.repositoryId;
  if (signer.sourceRepository !== build.repository || !isSameId) return 'it was signed for another repository';
  if (signer.sourceRef !== build.ref) return `it was not signed for ${build.ref}`;
  const started = `${build.repository}/${build.startedWorkflow}@${build.ref}`;
  if (signer.startedWorkflow !== started) return `it was not signed by a run of ${build.startedWorkflow}`;
  const isSigner = build.signerWorkflow === void 0 ? signer.signerWorkflow === started : signer.signerWorkflow !== void 0 && withoutRef(signer.signerWorkflow) === build.signerWorkflow;
  if (!isSigner) return 'it was signed by a job in a different workflow file';
  if (signer.trigger === void 0 || !TRIGGERS.includes(signer.trigger)) return `it was not signed by a run for ${TRIGGERS.join(', ')}`;
  const signed = (0, content_statement.lX)(statement);
  if (signed === void 0) return 'it does not contain the content hash';
  if (!signed.digests.includes(digest)) return 'it is for a different image';
  return signed.contentKey === contentKey ? void 0 : 'it is for different content';
 }
 var token_claims = __webpack_require__(81);
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/prove-images.js
 const NONE = {
  proved: new Set,
  unproved: []
 };
 async function proveImages({plan: plan, inspected: inspected, request: request}, dependencies) {
  const {contentKey: contentKey} = plan;
  const digests = [ ...new Set(inspected.flatMap(state => candidatesOf(state, contentKey))) ];
  if (digests.length === 0) return NONE;
  try {
   const {build: build, attestations: attestations} = await openProof(request, dependencies);
   const proved = new Set;
   const unproved = [];
   for (const digest of digests) {
    const reason = await refute(digest, {
     attestations: attestations,
     build: build,
     contentKey: contentKey
    });
    if (reason === void 0) proved.add(digest); else unproved.push(`Image ${digest} has the content key of this build but was not reused: ${reason}.`);
   }
   return {
    proved: proved,
    unproved: unproved
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const reason = error.message.replace(/\.$/, '');
   return {
    ...NONE,
    unproved: digests.map(digest => `Image ${digest} has the content key of this build but was not reused: ${reason}.`)
   };
  }
 }
 async function openProof({proof: {trustedRoot: trustedRoot, token: token, ...inputs}}, dependencies) {
  if (trustedRoot === void 0) throw new errors.s('bad-input', 'without "trusted-root", no signature can be verified');
  const trustedRoots = await dependencies.files.read(trustedRoot, {
   input: 'trusted-root'
  });
  if (trustedRoots === void 0) throw new errors.s('bad-input', 'the file in "trusted-root" does not exist');
  if (token === void 0) throw new errors.s('bad-input', 'without "github-token", attestations cannot be read');
  const facts = {
   env: dependencies.env,
   event: await dependencies.event.read()
  };
  const build = planTrustedBuild({
   ...facts,
   jobWorkflowRef: await ownWorkflow(dependencies)
  }, inputs);
  if (build === void 0) throw new errors.s('bad-input', 'the run has no default branch or no workflow; set "trusted-ref" and "trusted-workflow"');
  return {
   build: build,
   attestations: await dependencies.openAttestations({
    token: token,
    trustedRoots: trustedRoots
   })
  };
 }
 async function ownWorkflow({idTokens: idTokens}) {
  try {
   return (0, token_claims.$)(await idTokens.request('deploy-kit')).job_workflow_ref;
  } catch (error) {
   if (error instanceof errors.s) return;
   throw error;
  }
 }
 async function refute(digest, {attestations: attestations, build: build, contentKey: contentKey}) {
  const found = await attestations.find(digest);
  const reasons = found.map(attestation => attestation.kind === 'refused' ? attestation.reason : judgeAttestation(attestation, {
   build: build,
   digest: digest,
   contentKey: contentKey
  }));
  if (reasons.includes(void 0)) return;
  const [first] = reasons;
  if (first === void 0) return 'it has no attestation for its content';
  return reasons.length === 1 ? `its attestation was rejected, because ${first}` : `none of its ${reasons.length} attestations was accepted; the first was rejected, because ${first}`;
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/build-image.js
 async function buildImage(request, dependencies) {
  const {clock: clock} = dependencies;
  const startedAt = clock.now();
  const time = limitTime(request.timeoutSeconds, dependencies);
  const blank = {
   repository: request.targets[0]?.path ?? '',
   registries: [],
   tags: [],
   steps: [],
   notes: [],
   image: void 0,
   digestFrom: void 0,
   layersFrom: void 0,
   contentKey: void 0,
   builder: void 0,
   layers: void 0,
   failure: void 0,
   scan: void 0
  };
  try {
   const ended = await reportRun(request, dependencies, time);
   return {
    ...blank,
    ...ended,
    startedAt: startedAt,
    finishedAt: clock.now()
   };
  } finally {
   time.release();
  }
 }
 async function reportRun(request, dependencies, time) {
  let known = {};
  try {
   const plan = await planBuild(request, dependencies, time.signal);
   logPlan(plan, request, dependencies);
   known = {
    contentKey: plan.contentKey
   };
   const session = await openBuildSession(request, plan, dependencies);
   known = {
    ...known,
    registries: session.registries.map(({host: host}) => host),
    builder: session.builder.kind.description
   };
   const {proved: proved, unproved: unproved} = reuseOf(request) === 'reuse' ? await proveImages(session, dependencies) : {
    proved: new Set,
    unproved: []
   };
   for (const sentence of unproved) dependencies.log.line(sentence);
   const choice = chooseImage(session.inspected, {
    contentKey: plan.contentKey,
    proved: proved
   });
   const notes = [ ...choice.kind === 'reuse' ? [] : unproved, ...notesOf(choice, plan) ];
   return {
    ...known,
    ...await carryOut(session, choice, {
     dependencies: dependencies,
     time: time
    }),
    notes: notes
   };
  } catch (error) {
   const ended = time.ended();
   if (ended !== void 0) return {
    ...known,
    ...endedEarly(ended)
   };
   if (!(error instanceof errors.s) || error.code === 'bad-input') throw error;
   return {
    ...known,
    verdict: 'failed',
    reasonCode: error.code,
    reason: error.message
   };
  }
 }
 async function carryOut(session, choice, {dependencies: dependencies, time: time}) {
  const {request: request, builder: builder} = session;
  if (choice.kind === 'refuse') {
   const reason = `Tag ${choice.tag} in ${choice.host} is immutable and already refers to other content (${choice.digest}). Build another commit, or use another tag.`;
   return {
    verdict: 'failed',
    reasonCode: 'tag-taken',
    reason: (0, join_sentences.D)(reason, 'Nothing was built.')
   };
  }
  if (request.mode === 'dry-run') return logDryRun(session, choice, dependencies);
  if (choice.kind === 'reuse') {
   dependencies.log.line(`An image with this content already exists: ${choice.digest}.`);
   return deliverImage(session, {
    choice: choice,
    digest: choice.digest,
    steps: []
   }, {
    dependencies: dependencies,
    time: time
   });
  }
  const [made] = await Promise.all([ makeImage(session, dependencies, time), giveHints(session, dependencies) ]);
  if (made.kind === 'ended') return made.result;
  if (request.push === 'no') return {
   verdict: 'succeeded',
   reasonCode: 'built',
   reason: localReason(request),
   steps: made.steps
  };
  return deliverImage({
   ...session,
   builder: builder
  }, {
   choice: choice,
   digest: made.digest,
   steps: made.steps
  }, {
   dependencies: dependencies,
   time: time
  });
 }
 function localReason({load: load}) {
  return load === 'yes' ? 'The image was built into the Docker engine and not pushed.' : 'The image was built and not pushed.';
 }
 function reuseOf({unchanged: unchanged, recipe: recipe}) {
  const {baseImages: baseImages, layers: layers} = recipe.refresh;
  return unchanged === 'reuse' && baseImages === 'keep' && layers === 'reuse' ? 'reuse' : 'build';
 }
 function endedEarly(ended) {
  const cause = ended === 'cancelled' ? 'The job was canceled' : 'The build timed out';
  return {
   verdict: ended,
   reasonCode: ended,
   reason: `${cause} before the image was pushed; no tag was set.`
  };
 }
 function logPlan(plan, {recipe: recipe}, {log: log}) {
  const {context: context, tags: tags} = plan;
  const ignore = context.ignoreFile === void 0 ? 'no .dockerignore' : `filtered by ${context.ignoreFile}`;
  log.line(`Context: ${recipe.context}, ${(0, count_of.p)(context.files, 'file')}, ${(0, 
  format_size.X)(context.bytes)}, ${ignore}.`);
  log.line(`Dockerfile: ${recipe.dockerfile}${recipe.target === void 0 ? '' : `, stage ${recipe.target}`}.`);
  log.line(`Tags: ${tags.map(({name: name}) => name).join(', ') || 'none'}; content ${plan.contentKey.slice(0, 12)}.`);
 }
 function logDryRun(session, choice, {log: log}) {
  const {plan: plan, builder: builder, recipe: recipe} = session;
  const exports = planExports(session);
  if (choice.kind === 'reuse') {
   const reason = `Would reuse the existing image ${choice.digest} and set its tags; nothing was changed.`;
   return {
    verdict: 'succeeded',
    reasonCode: 'would-reuse',
    reason: reason
   };
  }
  for (const argv of builder.plan({
   recipe: recipe,
   labels: plan.labels,
   exports: exports
  })) log.line(`Would run: ${JSON.stringify(argv)}`);
  const names = plan.tags.map(({name: name}) => name).join(', ');
  return {
   verdict: 'succeeded',
   reasonCode: 'would-build',
   reason: `Would build the image and tag it ${names}; nothing was changed.`
  };
 }
 const LARGE_CONTEXT_BYTES = 1e9;
 function noteSize({bytes: bytes, largest: largest}) {
  if (bytes < LARGE_CONTEXT_BYTES || largest === void 0) return [];
  const most = `of which ${largest.path} is ${(0, format_size.X)(largest.bytes)}`;
  return [ `The context is ${(0, format_size.X)(bytes)}, ${most}. Exclude unused files in .dockerignore.` ];
 }
 function notesOf(choice, {unusedRules: unusedRules, tagReasons: tagReasons, context: context}) {
  const left = choice.kind === 'refuse' ? [] : choice.left;
  return [ ...unusedRules.length === 0 ? [] : [ `No tag for this event: ${unusedRules.join(', ')}.` ], ...tagReasons, ...left.length === 0 ? [] : [ `Tags not moved, because tags of this repository are immutable: ${left.join(', ')}.` ], ...noteSize(context), ...context.git === 'sent' ? [ '.git is part of the context, so every commit changes the content. Add it to .dockerignore.' ] : [] ];
 }
 // CONCATENATED MODULE: ./build/src/use-cases/image-build/build-outcome.js
 function buildOutcome(result, scan) {
  const {image: image, tags: tags, layers: layers, startedAt: startedAt, finishedAt: finishedAt} = result;
  const first = image?.platforms[0];
  const {cached: cached, all: all} = (0, build_step.A4)(result.steps);
  const isReused = result.reasonCode === 'reused' || result.reasonCode === 'would-reuse';
  const references = image?.repositories.map(repository => `${repository}@${image.digest}`) ?? [];
  return {
   outputs: {
    verdict: result.verdict,
    'reason-code': result.reasonCode,
    reason: result.reason,
    image: references[0] ?? '',
    images: JSON.stringify(references),
    registry: result.registries[0] ?? '',
    repository: result.repository,
    tag: tags[0] ?? '',
    tags: tags.join('\n'),
    digest: image?.digest ?? '',
    digests: JSON.stringify(Object.fromEntries(image?.platforms.map(({platform: platform, digest: digest}) => [ platform, digest ]) ?? [])),
    'content-key': result.contentKey ?? '',
    'attestation-predicate': isOfContent(result) ? (0, content_statement.i5)(result.contentKey ?? '') : '',
    'attestation-predicate-type': content_statement.Tr,
    'size-bytes': first === void 0 ? '' : String(first.sizeBytes),
    'layers-changed': layers === void 0 ? '' : `${layers.changed}/${layers.all}`,
    'cache-hit': String(isReused || all > 0 && cached === all),
    reused: String(isReused),
    'duration-seconds': ((finishedAt - startedAt) / 1e3).toFixed(1),
    'scan-verdict': scan?.verdict ?? '',
    'scan-findings': scan?.counts === void 0 ? '' : JSON.stringify(scan.counts)
   },
   ...result.verdict === 'succeeded' ? {} : {
    failure: failureText(result)
   }
  };
 }
 function isOfContent({reasonCode: reasonCode, image: image, digestFrom: digestFrom, layersFrom: layersFrom}) {
  return reasonCode === 'built' && image !== void 0 && digestFrom === 'builder' && layersFrom === 'builder';
 }
 function failureText({reason: reason, failure: failure}) {
  const lines = failure?.step?.lastLines.slice(-10) ?? [];
  return [ reason, ...lines.map(line => `  ${line}`) ].join('\n').slice(0, 3500);
 }
 // CONCATENATED MODULE: ./build/src/actions/build-push/run.js
 async function run(request, dependencies) {
  const {log: log, summary: summary} = dependencies;
  for (const remark of request.remarks) log.warning('Inputs', remark);
  const {scan: scan, ...result} = await buildImage(request, dependencies);
  if (result.verdict === 'succeeded') log.line(`succeeded: ${result.reason}`);
  await summary.append(renderBuildSummary(result, dependencies.run) + (scan?.markdown ?? ''));
  return buildOutcome(result, scan);
 }
}),

/***/ 27862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Tr: () => CONTENT_PREDICATE_TYPE,
  i5: () => writeContentPredicate,
  lX: () => readContentStatement
 });
 const CONTENT_PREDICATE_TYPE = 'https://deploy-kit.io/attestation/content/v1';
 function writeContentPredicate(contentKey) {
  return JSON.stringify({
   contentKey: contentKey
  });
 }
 function readContentStatement(text) {
  const {predicateType: predicateType, predicate: predicate, subject: subject} = parse(text);
  if (predicateType !== CONTENT_PREDICATE_TYPE || !Array.isArray(subject)) return;
  const {contentKey: contentKey} = predicate ?? {};
  if (typeof contentKey !== 'string') return;
  const digests = subject.flatMap(each => {
   const {digest: digest} = each ?? {};
   return typeof digest?.sha256 === 'string' ? [ `sha256:${digest.sha256}` ] : [];
  });
  return {
   digests: digests,
   contentKey: contentKey
  };
 }
 function parse(text) {
  try {
   const parsed = JSON.parse(text);
   return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
   return {};
  }
 }
}),

/***/ 62176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  T: () => keyOf,
  _: () => isExpired
 });
 function keyOf(id) {
  return id.toUpperCase();
 }
 function isExpired({until: until}, today) {
  return until < today;
 }
}),

/***/ 55787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => isAtLeast,
  o: () => SEVERITIES
 });
 const SEVERITIES = [ 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED' ];
 function isAtLeast(severity, threshold) {
  return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
 }
})

};
