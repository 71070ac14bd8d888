import { modules as shared0 } from './github-m79000.js';
export const id = 4722;
export const ids = [4722,4023,9000];
export const modules = {
...shared0,

/***/ 53417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  K: () => readInputs
 });
 var calendar_time = __webpack_require__(67765);
 // CONCATENATED MODULE: ./build/src/domain/input/repository-name.js
 function isRepositoryName(text) {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text);
 }
 var goals = __webpack_require__(81595);
 var errors = __webpack_require__(33047);
 var quote_safe = __webpack_require__(44195);
 // CONCATENATED MODULE: ./build/src/actions/dora-report/inputs.js
 function readInputs(inputs) {
  const token = inputs.required('github-token');
  const repository = inputs.text('repository');
  if (repository !== void 0 && !isRepositoryName(repository)) throw (0, errors.A)('repository', `expected owner/name${(0, 
  quote_safe.I0)(repository)}.`);
  const environments = inputs.list('environments');
  if (environments.length === 0) throw (0, errors.A)('environments', 'expected at least one environment.');
  return {
   token: token,
   repository: repository,
   environments: [ ...new Set(environments) ],
   services: inputs.list('services'),
   days: inputs.wholeNumber('days', {
    from: 1,
    to: 365
   }) ?? 28,
   until: readMoment(inputs, 'until'),
   goals: (0, goals.G)(inputs.list('goals'))
  };
 }
 function readMoment(inputs, name) {
  const text = inputs.text(name);
  if (text === void 0) return;
  const at = (0, calendar_time.R)(text);
  if (at !== void 0) return at;
  throw (0, errors.A)(name, `expected a date such as 2026-11-01 or a time with its offset such as 2026-11-01T06:00:00Z${(0, 
  quote_safe.I0)(text)}.`);
 }
}),

/***/ 14722:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
  try {
   __webpack_require__.r(__webpack_exports__);
   var _adapters_github_github_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79e3);
   var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63462);
   var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
   var _github_github_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64860);
   var _http_bounded_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9959);
   var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13035);
   var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26301);
   var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66884);
   var _runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61751);
   var _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78745);
   var _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27282);
   var _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12897);
   var _wiring_github_api_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78252);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53417);
   var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7739);
   const {env: env} = process;
   const cancelled = (0, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_14__.W)();
   await (0, _runner_run_action_js__WEBPACK_IMPORTED_MODULE_6__.C)(async () => {
    const inputs = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_12__.K)((0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_5__.a)());
    (0, _runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_9__.$l)(inputs.token);
    const repository = inputs.repository ?? env.GITHUB_REPOSITORY ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    if (owner === '' || repo === '') throw (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)('repository', 'a value is required when GITHUB_REPOSITORY is not set.');
    const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(157), __webpack_require__.e(9423) ]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const clock = (0, _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__.V)(env);
    const octokit = getOctokit(inputs.token, {
     baseUrl: (0, _wiring_github_api_js__WEBPACK_IMPORTED_MODULE_11__.M)(env),
     request: {
      fetch: (0, _http_bounded_response_js__WEBPACK_IMPORTED_MODULE_4__.A)(fetch)
     }
    });
    const reader = (0, _github_github_reader_js__WEBPACK_IMPORTED_MODULE_3__.d)(octokit.request, clock);
    return (0, _run_js__WEBPACK_IMPORTED_MODULE_13__.g)(inputs, {
     cancelled: cancelled,
     history: (0, _adapters_github_github_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__.githubDeploymentHistory)(reader, {
      owner: owner,
      repo: repo
     }),
     clock: clock,
     log: (0, _runner_step_log_js__WEBPACK_IMPORTED_MODULE_7__.t)(),
     summary: (0, _runner_step_summary_js__WEBPACK_IMPORTED_MODULE_8__.x)(env),
     repository: repository
    });
   });
   (0, _wiring_open_step_js__WEBPACK_IMPORTED_MODULE_10__.T)({
    cancelled: cancelled
   });
   __webpack_async_result__();
  } catch (e) {
   __webpack_async_result__(e);
  }
 }, 1);
}),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  g: () => reportUnlessCancelled
 });
 var errors = __webpack_require__(33047);
 var group_by = __webpack_require__(1691);
 var goals = __webpack_require__(81595);
 // CONCATENATED MODULE: ./build/src/domain/delivery/dora-result.js
 const MOST_UNUSABLE = 20;
 function toDoraResult({repository: repository, window: window, environments: environments, groups: groups, reading: reading}) {
  return {
   schema: 'deploy-kit/dora@1',
   repository: repository,
   from: iso(window.from),
   until: iso(window.until),
   environments: environments,
   groups: groups.map(toGroup),
   reading: {
    ...reading,
    unusable: reading.unusable.slice(0, MOST_UNUSABLE)
   }
  };
 }
 function toGroup(figures) {
  return {
   environment: figures.environment,
   service: figures.service,
   deploymentFrequency: {
    perWeek: figures.changesPerWeek,
    seen: figures.counts.succeeded
   },
   leadTime: {
    median: toDuration(figures.leadTimeMedian),
    p90: toDuration(figures.leadTimeP90)
   },
   changeFailureRate: toShare(figures.changeFailureRate),
   recoveryTime: {
    median: toDuration(figures.recoveryTimeMedian)
   },
   counts: figures.counts,
   weeks: figures.weeks.map(toWeek)
  };
 }
 function toWeek({from: from, until: until, succeeded: succeeded, failed: failed}) {
  return {
   from: iso(from),
   until: iso(until),
   succeeded: succeeded,
   failed: failed
  };
 }
 function toDuration(figure) {
  if (figure.kind === 'too-few') return {
   seen: figure.seen,
   needed: figure.needed
  };
  return {
   seconds: Math.round(figure.value / 1e3),
   seen: figure.seen
  };
 }
 function toShare(figure) {
  if (figure.kind === 'too-few') return {
   seen: figure.seen,
   needed: figure.needed
  };
  return {
   share: figure.value,
   seen: figure.seen
  };
 }
 function iso(at) {
  return new Date(at).toISOString();
 }
 // CONCATENATED MODULE: ./build/src/domain/delivery/figure.js
 function measureQuantile(values, share, needed) {
  if (values.length < needed || values.length === 0) return {
   kind: 'too-few',
   seen: values.length,
   needed: needed
  };
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return {
   kind: 'measured',
   value: below + (above - below) * (place - Math.floor(place)),
   seen: values.length
  };
 }
 function measureShare(items, isCounted, needed) {
  if (items.length < needed) return {
   kind: 'too-few',
   seen: items.length,
   needed: needed
  };
  return {
   kind: 'measured',
   value: items.filter(isCounted).length / items.length,
   seen: items.length
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/delivery/find-failures.js
 function isChange({kind: kind, version: version, previous: previous}) {
  return kind === 'deploy' && version !== previous?.version;
 }
 function findFailures(deliveries) {
  const rollbacks = deliveries.filter(({kind: kind}) => kind === 'rollback');
  const takenAway = new Map;
  for (const rollback of rollbacks.toSorted(byStart)) {
   const victim = victimOf(rollback, deliveries);
   if (victim !== void 0 && !takenAway.has(victim)) takenAway.set(victim, rollback);
  }
  return deliveries.filter(isChange).flatMap(change => {
   const {ending: ending} = change;
   if (ending.kind === 'rolled-back') return [ {
    change: change,
    knownAt: ending.at,
    recoveredAt: ending.at
   } ];
   const knownAt = ending.kind === 'failed' ? ending.at : takenAway.get(change)?.startedAt;
   return knownAt === void 0 ? [] : [ {
    change: change,
    knownAt: knownAt,
    recoveredAt: nextSuccess(deliveries, knownAt)
   } ];
  });
 }
 function victimOf(rollback, deliveries) {
  const {previous: previous, startedAt: startedAt} = rollback;
  return deliveries.filter(isChange).filter(({ending: ending}) => ending.kind === 'succeeded' && ending.at <= startedAt).filter(({version: version}) => previous === void 0 || version === previous.version).toSorted((one, other) => endOf(one) - endOf(other)).at(-1);
 }
 function nextSuccess(deliveries, after) {
  const ends = deliveries.flatMap(({ending: ending}) => ending.kind === 'succeeded' && ending.at > after ? [ ending.at ] : []);
  return ends.length === 0 ? void 0 : Math.min(...ends);
 }
 function byStart(one, other) {
  return one.startedAt - other.startedAt;
 }
 function endOf({ending: ending}) {
  return ending.kind === 'unfinished' ? Number.POSITIVE_INFINITY : ending.at;
 }
 // CONCATENATED MODULE: ./build/src/domain/delivery/lead-times.js
 function measureLeadTimes(deliveries, isInWindow) {
  const seen = new Set;
  const milliseconds = [];
  let changesWithout = 0;
  for (const {at: at, commits: commits} of successes(deliveries)) {
   const fresh = commits.filter(({commit: commit}) => !seen.has(commit));
   for (const {commit: commit} of fresh) seen.add(commit);
   if (!isInWindow(at)) continue;
   if (commits.length === 0) changesWithout += 1;
   milliseconds.push(...fresh.map(({committedAt: committedAt}) => at - Date.parse(committedAt)).filter(time => time >= 0));
  }
  return {
   milliseconds: milliseconds,
   changesWithout: changesWithout
  };
 }
 function successes(deliveries) {
  return deliveries.filter(isChange).flatMap(({ending: ending, commits: commits}) => ending.kind === 'succeeded' ? [ {
   at: ending.at,
   commits: commits?.list ?? []
  } ] : []).toSorted((one, other) => one.at - other.at);
 }
 // CONCATENATED MODULE: ./build/src/domain/delivery/measure-delivery.js
 const NEEDED = {
  median: 5,
  p90: 10,
  rate: 5,
  recovery: 3
 };
 const DAY = 864e5;
 const WEEK = 7 * DAY;
 function measureDelivery(deliveries, {environment: environment, service: service, window: window}) {
  const failures = findFailures(deliveries);
  const isIn = at => at >= window.from && at < window.until;
  const ended = deliveries.filter(({ending: ending}) => ending.kind !== 'unfinished' && isIn(ending.at));
  const failed = failures.filter(({change: change}) => ended.includes(change));
  const changes = ended.filter(change => isChange(change) && isDecided(change.ending));
  const succeeded = changes.filter(({ending: ending}) => ending.kind === 'succeeded');
  const leadTimes = measureLeadTimes(deliveries, isIn);
  const recoveries = failed.flatMap(recoveryOf);
  const didNotStand = new Set(failed.map(({change: change}) => change));
  return {
   environment: environment,
   service: service,
   changesPerWeek: succeeded.length * WEEK / (window.until - window.from),
   leadTimeMedian: measureQuantile(leadTimes.milliseconds, .5, NEEDED.median),
   leadTimeP90: measureQuantile(leadTimes.milliseconds, .9, NEEDED.p90),
   changeFailureRate: measureShare(changes, change => didNotStand.has(change), NEEDED.rate),
   recoveryTimeMedian: measureQuantile(recoveries, .5, NEEDED.recovery),
   counts: {
    succeeded: succeeded.length,
    failed: failed.length,
    unrecovered: failed.length - recoveries.length,
    rollbacks: ended.filter(({kind: kind}) => kind === 'rollback').length,
    redeployments: ended.filter(delivery => delivery.kind !== 'rollback' && !isChange(delivery)).length,
    undecided: ended.filter(({ending: ending}) => ending.kind === 'undecided').length,
    unfinished: deliveries.filter(({ending: ending, startedAt: startedAt}) => ending.kind === 'unfinished' && isIn(startedAt)).length,
    changesWithoutCommits: leadTimes.changesWithout
   },
   weeks: countWeeks(window, succeeded, failed)
  };
 }
 function isDecided({kind: kind}) {
  return kind === 'succeeded' || kind === 'failed' || kind === 'rolled-back';
 }
 function recoveryOf({change: change, recoveredAt: recoveredAt}) {
  return recoveredAt === void 0 ? [] : [ recoveredAt - change.startedAt ];
 }
 function countWeeks({from: from, until: until}, succeeded, failed) {
  const count = Math.ceil((until - from) / WEEK);
  return Array.from({
   length: count
  }, (_, index) => {
   const end = until - (count - 1 - index) * WEEK;
   const week = {
    from: Math.max(from, end - WEEK),
    until: end
   };
   const isIn = ({ending: ending}) => ending.kind !== 'unfinished' && ending.at >= week.from && ending.at < week.until;
   return {
    ...week,
    succeeded: succeeded.filter(isIn).length,
    failed: failed.filter(({change: change}) => isIn(change)).length
   };
  });
 }
 // CONCATENATED MODULE: ./build/src/domain/delivery/missing-commits.js
 const COMMIT = /^[0-9a-f]{7,64}$/;
 function findMissingCommits(deliveries, {from: from, until: until}) {
  return deliveries.filter(isChange).flatMap(delivery => {
   const {ending: ending, commits: commits, commit: head, previous: previous} = delivery;
   if (ending.kind !== 'succeeded' || ending.at < from || ending.at >= until || isWhole(commits)) return [];
   const base = previous?.commit ?? lastSuccessBefore(delivery, deliveries)?.commit;
   const isKnown = base !== void 0 && base !== head && COMMIT.test(base) && COMMIT.test(head);
   return isKnown ? [ {
    delivery: delivery,
    base: base,
    head: head
   } ] : [];
  });
 }
 function isWhole(commits) {
  return commits !== void 0 && commits.list.length >= commits.total;
 }
 function countCutCommits(deliveries, {from: from, until: until}) {
  return deliveries.filter(isChange).filter(({ending: ending, commits: commits}) => {
   const isSeen = ending.kind === 'succeeded' && ending.at >= from && ending.at < until;
   return isSeen && commits !== void 0 && !isWhole(commits);
  }).length;
 }
 function lastSuccessBefore({startedAt: startedAt}, deliveries) {
  return deliveries.flatMap(delivery => {
   const {ending: ending} = delivery;
   return ending.kind === 'succeeded' && ending.at <= startedAt ? [ {
    delivery: delivery,
    at: ending.at
   } ] : [];
  }).toSorted((one, other) => one.at - other.at).at(-1)?.delivery;
 }
 var read_delivery = __webpack_require__(81204);
 var duration = __webpack_require__(80521);
 var fit_summary = __webpack_require__(60096);
 var markdown_blocks = __webpack_require__(77252);
 var markdown_text = __webpack_require__(5845);
 var nice_top = __webpack_require__(74563);
 // CONCATENATED MODULE: ./build/src/render/summary/mermaid-trend.js
 function mermaidTrend(weeks) {
  const top = (0, nice_top.p)(Math.max(1, ...weeks.flatMap(({succeeded: succeeded, failed: failed}) => [ succeeded, failed ])));
  const theme = {
   xyChart: {
    plotColorPalette: '#4f6bed, #c0262d'
   }
  };
  return [ `%%{init: ${JSON.stringify({
   xyChart: {
    height: 260
   },
   themeVariables: theme
  })}}%%`, 'xychart-beta', '    title "Changes by week"', `    x-axis [${weeks.map(({from: from}) => `"${new Date(from).toISOString().slice(5, 10)}"`).join(', ')}]`, `    y-axis "changes" 0 --\x3e ${top}`, `    bar [${weeks.map(({succeeded: succeeded}) => succeeded).join(', ')}]`, `    line [${weeks.map(({failed: failed}) => failed).join(', ')}]` ].join('\n');
 }
 var count_of = __webpack_require__(55797);
 // CONCATENATED MODULE: ./build/src/render/summary/render-dora-summary.js
 const LIMIT_BYTES = 900 * 1024;
 const MOST_PROBLEMS = 5;
 function renderDoraSummary(report) {
  const {repository: repository, window: window, environments: environments, groups: groups} = report;
  const sections = groups.map(renderGroup);
  return (0, fit_summary.m)([ (0, fit_summary.p)(`## Delivery of ${(0, markdown_text.p7)(repository)}\n\n${describeWindow(window)}`), ...groups.length === 0 ? [ (0, 
  fit_summary.p)(describeNothing(report)) ] : sections.map(fit_summary.p), (0, fit_summary.p)(describeReading(report, environments)), (0, 
  fit_summary.p)('[What each metric means](<https://dora.dev/guides/dora-metrics/>). docs/dora.md shows how deploy-kit measures it.') ], LIMIT_BYTES);
 }
 function describeWindow({from: from, until: until}) {
  const moment = at => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return `From ${moment(from)} to ${moment(until)} UTC.`;
 }
 function describeNothing({environments: environments, reading: reading}) {
  const names = environments.map(markdown_text.D9).join(', ');
  return `**Not enough data:** deploy-kit recorded none of the ${reading.deployments} deployments to ${names}. The \`notify\` action records them.`;
 }
 function renderGroup(figures) {
  const {environment: environment, service: service, counts: counts, changeFailureRate: changeFailureRate, recoveryTimeMedian: recoveryTimeMedian} = figures;
  const rows = [ [ 'Deployment frequency', `${round(figures.changesPerWeek)} a week`, (0, 
  count_of.p)(counts.succeeded, 'successful change') ], [ 'Lead time for changes, median', ...showDuration(figures.leadTimeMedian, 'commit') ], [ 'Lead time for changes, p90', ...showDuration(figures.leadTimeP90, 'commit') ], [ 'Change failure rate', ...show(changeFailureRate, 'change', share => `${round(share * 100)}%`) ], [ 'Failed deployment recovery time, median', ...showDuration(recoveryTimeMedian, 'recovered failure') ] ];
  const parts = [ `### ${(0, markdown_text.D9)(service)} in ${(0, markdown_text.D9)(environment)}`, (0, 
  markdown_blocks.Qj)([ '', 'Value', 'Based on' ], rows), (0, markdown_blocks.cV)(mermaidTrend(figures.weeks)), 'Bars: successful changes by week. Line: failed changes.', describeCounts(counts) ];
  return parts.filter(part => part !== '').join('\n\n');
 }
 function showDuration(figure, noun) {
  return show(figure, noun, duration.a3);
 }
 function show(figure, noun, format) {
  return figure.kind === 'measured' ? [ format(figure.value), (0, count_of.p)(figure.seen, noun) ] : [ 'not enough data', `${(0, 
  count_of.p)(figure.seen, noun)}, at least ${figure.needed} required` ];
 }
 function describeCounts(counts) {
  const told = [ [ counts.unrecovered, 'unrecovered failure', 'unrecovered failures' ], [ counts.rollbacks, 'rollback', 'rollbacks' ], [ counts.redeployments, 'redeployment of the same version', 'redeployments of the same version' ], [ counts.undecided, 'undecided deployment (cancelled, superseded, refused or unknown)', 'undecided deployments (cancelled, superseded, refused or unknown)' ], [ counts.unfinished, 'unfinished deployment', 'unfinished deployments' ], [ counts.changesWithoutCommits, 'change without known commits', 'changes without known commits' ] ];
  const parts = told.filter(([number]) => number > 0).map(([number, one, many]) => (0, 
  count_of.p)(number, one, many));
  return parts.length === 0 ? '' : `Not included: ${parts.join(', ')}.`;
 }
 function describeReading({reading: reading}, environments) {
  const problems = reading.unusable.slice(0, MOST_PROBLEMS).map(({id: id, problem: problem}) => `- Deployment ${id} has an invalid deploy-kit payload: ${(0, 
  markdown_text.p7)(problem)}`);
  const rest = reading.unusable.length - problems.length;
  return [ `Read: ${(0, count_of.p)(reading.deployments, 'deployment')} to ${environments.map(markdown_text.D9).join(', ')}, ${reading.foreign} of them recorded by others; ${(0, 
  count_of.p)(reading.requests, 'request')}.`, reading.commitsUnreadable === 0 ? '' : `The commits of ${(0, 
  count_of.p)(reading.commitsUnreadable, 'change')} could not be read. Check that the token has \`contents: read\`.`, reading.commitsCut === 0 ? '' : `Lead times use only part of the commits of ${(0, 
  count_of.p)(reading.commitsCut, 'change')}, because the lists were truncated.`, [ ...problems, ...rest > 0 ? [ `- ${rest} more` ] : [] ].join('\n') ].filter(part => part !== '').join('\n\n');
 }
 function round(value) {
  return Number(value.toFixed(1));
 }
 var read_deployment_payload = __webpack_require__(76828);
 // CONCATENATED MODULE: ./build/src/domain/delivery/sort-deployments.js
 function sortDeployments(listed, services) {
  const read = listed.map(deployment => ({
   deployment: deployment,
   read: (0, read_deployment_payload.u)(deployment.payload)
  }));
  return {
   ours: read.flatMap(({deployment: deployment, read: found}) => {
    const isRequested = found.kind === 'ours' && (services.length === 0 || services.includes(found.payload.service));
    return isRequested ? [ {
     deployment: deployment,
     payload: found.payload
    } ] : [];
   }),
   foreign: read.filter(({read: {kind: kind}}) => kind === 'foreign').length,
   unusable: read.flatMap(({deployment: {id: id}, read: found}) => found.kind === 'unusable' ? [ {
    id: id,
    problem: found.problem
   } ] : [])
  };
 }
 var for_each_limited = __webpack_require__(52019);
 var unless_cancelled = __webpack_require__(9483);
 // CONCATENATED MODULE: ./build/src/actions/dora-report/run.js
 const LOOK_BACK_DAYS = 7;
 const MOST_COMMITS = 1e3;
 const REQUESTS_AT_ONCE = 4;
 async function reportUnlessCancelled(inputs, {cancelled: cancelled, ...dependencies}) {
  try {
   return await (0, unless_cancelled.M)(cancelled, reportDora(inputs, dependencies));
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   return {
    outputs: {},
    failure: 'The job was canceled before all deployments were read. No metrics were calculated.'
   };
  }
 }
 async function reportDora(inputs, dependencies) {
  const {history: history, clock: clock, log: log, summary: summary, repository: repository} = dependencies;
  const until = inputs.until ?? clock.now();
  const window = {
   from: until - inputs.days * DAY,
   until: until
  };
  const since = window.from - LOOK_BACK_DAYS * DAY;
  const listed = (await (0, for_each_limited.v)(inputs.environments, 1, environment => listSince(history, {
   environment: environment,
   since: since
  }))).flat();
  const {ours: ours, foreign: foreign, unusable: unusable} = sortDeployments(listed, inputs.services);
  log.line(`Found ${(0, count_of.p)(listed.length, 'recorded deployment')}, ${ours.length} of them by deploy-kit for these services.`);
  const groups = groupDeliveries(await readDeliveries(ours, history));
  const read = await (0, for_each_limited.v)(groups, 1, group => readCommits(group, window, history));
  const report = {
   repository: repository,
   window: window,
   environments: inputs.environments,
   groups: read.flatMap(({deliveries: deliveries}) => {
    const [first] = deliveries;
    return first === void 0 ? [] : [ measureDelivery(deliveries, {
     ...first,
     window: window
    }) ];
   }),
   reading: {
    deployments: listed.length,
    foreign: foreign,
    unusable: unusable,
    commitsUnreadable: read.reduce((total, {unreadable: unreadable}) => total + unreadable, 0),
    commitsCut: read.reduce((total, {deliveries: deliveries}) => total + countCutCommits(deliveries, window), 0),
    requests: history.countRequests()
   }
  };
  await summary.append(renderDoraSummary(report));
  log.line(`Measured ${(0, count_of.p)(report.groups.length, 'service')} with ${(0, 
  count_of.p)(report.reading.requests, 'request')}.`);
  for (const figures of report.groups) for (const missed of (0, goals.$)(figures, inputs.goals)) log.warning('DORA goals', `${figures.service} in ${figures.environment}: ${missed}`);
  return {
   outputs: {
    result: JSON.stringify(toDoraResult(report))
   }
  };
 }
 async function listSince(history, {environment: environment, since: since}) {
  const found = new Map;
  for await (const page of history.list(environment)) {
   for (const deployment of page) if (deployment.createdAt >= since) found.set(deployment.id, deployment);
   if (page.every(({createdAt: createdAt}) => createdAt < since)) break;
  }
  return [ ...found.values() ];
 }
 async function readDeliveries(ours, history) {
  return (0, for_each_limited.v)(ours, REQUESTS_AT_ONCE, async ({deployment: deployment, payload: payload}) => (0, 
  read_delivery.n)({
   ...deployment,
   statuses: await history.statuses(deployment.id)
  }, payload));
 }
 function groupDeliveries(deliveries) {
  const keyOf = ({environment: environment, service: service}) => JSON.stringify([ environment, service ]);
  const groups = (0, group_by.$)(deliveries, keyOf);
  return [ ...groups.keys() ].toSorted().map(key => groups.get(key) ?? []);
 }
 async function readCommits(deliveries, window, history) {
  const found = await (0, for_each_limited.v)(findMissingCommits(deliveries, window), REQUESTS_AT_ONCE, async ({delivery: delivery, base: base, head: head}) => ({
   delivery: delivery,
   commits: await compare(history, base, head)
  }));
  const read = new Map(found.map(({delivery: delivery, commits: commits}) => [ delivery, commits ]));
  return {
   deliveries: deliveries.map(delivery => ({
    ...delivery,
    commits: read.get(delivery) ?? delivery.commits
   })),
   unreadable: found.filter(({commits: commits}) => commits === void 0).length
  };
 }
 async function compare(history, base, head) {
  try {
   const {total: total, list: list} = await history.compare(base, head, MOST_COMMITS);
   return {
    total: total,
    list: list.filter(({committedAt: committedAt}) => committedAt !== '')
   };
  } catch (error) {
   const isUnreadable = error instanceof errors.s && [ 'access-denied', 'not-found' ].includes(error.code);
   if (isUnreadable) return;
   throw error;
  }
 }
}),

/***/ 81595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => findMissedGoals,
  G: () => parseGoals
 });
 var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80521);
 const DAYS_A_WEEK = 7;
 const READERS = {
  'deployments-per-day': text => numbered(/^\d{1,3}(?:\.\d{1,3})?$/, text, deploymentsPerDay => ({
   deploymentsPerDay: deploymentsPerDay
  })),
  'lead-time': text => timed(text, leadTime => ({
   leadTime: leadTime
  })),
  'failure-rate': text => numbered(/^\d{1,3}(?:\.\d{1,3})?(?=%$)/, text, percent => ({
   failureRate: percent / 100
  })),
  'recovery-time': text => timed(text, recoveryTime => ({
   recoveryTime: recoveryTime
  }))
 };
 function parseGoals(items) {
  return items.reduce((goals, item, index) => {
   const [, name = '', text = ''] = /^([a-z-]+)\s*=\s*(\S+)$/.exec(item) ?? [];
   const read = Object.hasOwn(READERS, name) ? READERS[name] : void 0;
   if (read === void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('goals', `item ${index + 1} is not a goal. Write one of ${Object.keys(READERS).join('=…, ')}=….`);
   const goal = read(text);
   if (goal === void 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.A)('goals', `the value of ${name} cannot be read. Write a number for deployments-per-day, a percentage for failure-rate, and a duration such as 1h for the others.`);
   return {
    ...goals,
    ...goal
   };
  }, {});
 }
 function findMissedGoals(figures, goals) {
  const {deploymentsPerDay: deploymentsPerDay, leadTime: leadTime, failureRate: failureRate, recoveryTime: recoveryTime} = goals;
  const perDay = figures.changesPerWeek / DAYS_A_WEEK;
  const percent = share => `${round(share * 100)}%`;
  return [ ...deploymentsPerDay !== void 0 && perDay < deploymentsPerDay ? [ `Deployment frequency is ${round(perDay)} a day; the goal is ${deploymentsPerDay} or more.` ] : [], ...above('Lead time for changes', figures.leadTimeMedian, {
   most: leadTime,
   show: _input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3
  }), ...above('Change failure rate', figures.changeFailureRate, {
   most: failureRate,
   show: percent
  }), ...above('Failed deployment recovery time', figures.recoveryTimeMedian, {
   most: recoveryTime,
   show: _input_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3
  }) ];
 }
 function above(name, figure, {most: most, show: show}) {
  if (most === void 0 || figure.kind !== 'measured' || figure.value <= most) return [];
  return [ `${name} is ${show(figure.value)}; the goal is at most ${show(most)}.` ];
 }
 function numbered(form, text, goal) {
  const [number] = form.exec(text) ?? [];
  return number === void 0 ? void 0 : goal(Number(number));
 }
 function timed(text, goal) {
  const seconds = (0, _input_duration_js__WEBPACK_IMPORTED_MODULE_1__.lW)(text);
  return seconds === void 0 ? void 0 : goal(seconds * 1e3);
 }
 function round(value) {
  return String(Math.round(value * 10) / 10);
 }
}),

/***/ 64860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => githubReader
 });
 var errors = __webpack_require__(33047);
 // CONCATENATED MODULE: ./build/src/github/github-failure.js
 const SECOND = 1e3;
 const UNSAID_WAIT_MILLISECONDS = 60 * SECOND;
 function classifyGitHubFailure(error, now) {
  const {status: status = 0, response: response, message: message = ''} = error;
  const headers = response?.headers ?? {};
  if (response === void 0) return {
   kind: 'retryable'
  };
  if (status === 429 || status === 403 && isAboutLimits(headers, message)) return {
   kind: 'limited',
   until: readLimit(headers, now)
  };
  return status >= 500 || status === 408 ? {
   kind: 'retryable'
  } : {
   kind: 'final',
   status: status
  };
 }
 function nextAllowedAt(headers, now) {
  if (String(headers['x-ratelimit-remaining'] ?? '') !== '0') return 0;
  const reset = Number(headers['x-ratelimit-reset'] ?? 0) * SECOND;
  const answered = Date.parse(String(headers.date ?? ''));
  return reset + (Number.isFinite(answered) ? now - answered : 0);
 }
 function describeGitHubFailure(what, error) {
  const {status: status = 0, response: response} = error;
  const told = {
   cause: error
  };
  if (response === void 0) return new errors.s('unreachable', `No response from GitHub while reading ${what}. Try again later.`, told);
  if (status === 401) return new errors.s('credentials-expired', `GitHub rejected the token (401) while reading ${what}. Set a valid token.`, told);
  if (status === 403 || status === 404) return new errors.s(status === 403 ? 'access-denied' : 'not-found', `GitHub returned ${status} while reading ${what}: it does not exist, or the token lacks permission to read it.`, told);
  return new errors.s('platform-error', `GitHub returned ${status} while reading ${what}. Try again later.`, told);
 }
 function isAboutLimits(headers, message) {
  const isUsedUp = String(headers['x-ratelimit-remaining'] ?? '') === '0';
  return isUsedUp || headers['retry-after'] !== void 0 || /rate limit/i.test(message);
 }
 function readLimit(headers, now) {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds)) return now + seconds * SECOND;
  return Math.max(nextAllowedAt(headers, now), 0) || now + UNSAID_WAIT_MILLISECONDS;
 }
 // CONCATENATED MODULE: ./build/src/github/github-reader.js
 const MOST_TRIES = 4;
 const FIRST_PAUSE_MILLISECONDS = 1e3;
 const MOST_WAITING_MILLISECONDS = 15 * 6e4;
 const ANSWER_WITHIN_MILLISECONDS = 2e4;
 function githubReader(request, clock) {
  let notBefore = 0;
  let requests = 0;
  const waitForTurn = async what => {
   const wait = notBefore - clock.now();
   if (wait > MOST_WAITING_MILLISECONDS) throw limited(what, notBefore);
   if (wait > 0) await clock.sleep(wait);
  };
  const send = (route, parameters) => {
   requests += 1;
   return request(route, {
    ...parameters,
    request: {
     signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS)
    }
   });
  };
  return {
   countRequests: () => requests,
   async read(route, parameters, {what: what}) {
    for (let tries = 1; ;tries += 1) {
     await waitForTurn(what);
     try {
      const response = await send(route, parameters);
      notBefore = Math.max(notBefore, nextAllowedAt(response.headers, clock.now()));
      return response;
     } catch (error) {
      const failure = classifyGitHubFailure(error, clock.now());
      if (failure.kind === 'limited' && tries < MOST_TRIES) notBefore = Math.max(notBefore, failure.until); else if (failure.kind === 'limited') throw limited(what, failure.until); else if (failure.kind === 'final' || tries === MOST_TRIES) throw describeGitHubFailure(what, error); else await clock.sleep(FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1));
     }
    }
   }
  };
 }
 function limited(what, until) {
  const at = new Date(until).toISOString();
  return new errors.s('throttled', `GitHub's rate limit was reached while reading ${what}. Run again after ${at}, or report fewer days.`);
 }
}),

/***/ 60096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  m: () => fitSummary,
  p: () => wholePart
 });
 const ENCODER = new TextEncoder;
 const PART_BYTES = 150 * 1024;
 function wholePart(text) {
  return {
   start: '',
   items: [ () => text ],
   end: '',
   between: '',
   noun: 'parts'
  };
 }
 function fitSummary(parts, limitBytes) {
  const kept = [];
  let room = limitBytes;
  let left = 0;
  for (const part of parts.filter(({items: items}) => items.length > 0)) {
   const text = fitPart(part, Math.min(room, PART_BYTES));
   if (text === void 0) left += 1; else {
    kept.push(text);
    room -= sizeOf(text) + 2;
   }
  }
  if (left > 0) kept.push(`_${left} more parts were truncated to fit this summary._`);
  return `${kept.join('\n\n')}\n`;
 }
 function fitPart({start: start, items: items, end: end, between: between, noun: noun}, limitBytes) {
  const note = count => count === 0 ? '' : `\n\n_${count} more ${noun} were truncated to fit this summary._`;
  let room = limitBytes - sizeOf(start) - sizeOf(end) - sizeOf(note(items.length));
  const shown = [];
  for (const make of items) {
   const item = make();
   room -= sizeOf(item) + sizeOf(between);
   if (room < 0) break;
   shown.push(item);
  }
  return shown.length === 0 ? void 0 : start + shown.join(between) + end + note(items.length - shown.length);
 }
 function sizeOf(text) {
  return ENCODER.encode(text).length;
 }
}),

/***/ 74563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  l: () => leastTop,
  p: () => niceTop
 });
 function niceTop(highest) {
  const power = 10 ** Math.floor(Math.log10(Math.max(.001, highest)));
  const factor = [ 1, 2, 4, 6, 8, 10 ].find(each => each * power >= highest) ?? 10;
  return Number((factor * power).toPrecision(3));
 }
 function leastTop(unit) {
  return unit.trim() === '%' ? 1 : 0;
 }
})

};
