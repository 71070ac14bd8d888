export const id = 2502;
export const ids = [2502,833];
export const modules = {

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  B: () => isDecidedElsewhere
 });
 const CODES = [ 'gate', 'inconclusive', 'drift', 'hook', 'aborted', 'cancelled', 'alarm', 'hook-expired', 'superseded' ];
 function isDecidedElsewhere({verdict: verdict, reasonCode: reasonCode}) {
  return verdict === 'succeeded' || verdict === 'paused' || CODES.includes(reasonCode);
 }
}),

/***/ 49306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Z: () => describeInstanceFailure
 });
 function describeInstanceFailure({reason: reason, containers: containers}) {
  const details = containers.map(({name: name, exitCode: exitCode, reason: why}) => {
   const parts = [ exitCode === void 0 ? void 0 : `exit code ${exitCode}`, why === reason ? void 0 : why ];
   const known = parts.filter(part => part !== void 0 && part !== '');
   return known.length === 0 ? name : `${name}: ${known.join(' ')}`;
  });
  return details.length === 0 ? reason : `${reason} (${details.join('; ')})`;
 }
}),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => ON_RUNNING,
  e: () => longestWaitMilliseconds
 });
 const ON_RUNNING = [ 'wait', 'refuse', 'supersede' ];
 const WAIT_WITHOUT_TIMEOUT_MILLISECONDS = 36e5;
 function longestWaitMilliseconds(timeoutMilliseconds, from) {
  return from === 'input' ? timeoutMilliseconds : Math.max(timeoutMilliseconds, WAIT_WITHOUT_TIMEOUT_MILLISECONDS);
 }
}),

/***/ 58631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  C: () => artifactName
 });
 const LONGEST = 100;
 function artifactName(parts, path) {
  const folder = path.split(/[/\\]/).at(-2) ?? '';
  const suffix = folder.slice(folder.lastIndexOf('-') + 1);
  const words = [ ...parts, '' ].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
  return `${words.join('-').slice(0, LONGEST)}${suffix}`;
 }
}),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  E: () => markStart
 });
 function markStart(clock) {
  const at = clock.now();
  const behind = clock.behindMilliseconds?.() ?? 0;
  return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
 }
}),

/***/ 85346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  I: () => readRequestedStrategy,
  L: () => readRequested
 });
 const TITLES = {
  rolling: 'Deploy',
  canary: 'Canary shift',
  'blue-green': 'Blue/green swap'
 };
 const SERVICE = /^[A-Za-z0-9_-]{1,255}$/;
 function readRequested(inputs, strategy, named = 'service') {
  const service = quietly(() => inputs.text(named));
  const isDry = quietly(() => inputs.yesNo('dry-run')) === true;
  const name = service !== void 0 && SERVICE.test(service) ? ` ${service}` : '';
  return {
   mode: isDry ? 'dry-run' : 'deploy',
   title: `${TITLES[strategy]}${name}`,
   ...shiftOf(strategy)
  };
 }
 function readRequestedStrategy(inputs) {
  return quietly(() => inputs.choice('strategy', [ 'rolling', 'canary', 'blue-green' ])) ?? 'rolling';
 }
 function shiftOf(strategy) {
  return strategy === 'rolling' ? {} : {
   strategy: strategy
  };
 }
 function quietly(read) {
  try {
   return read();
  } catch {
   return;
  }
 }
}),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  H: () => reportLeftRun,
  G: () => reportRun
 });
 var errors = __webpack_require__(33047);
 var render_summary = __webpack_require__(59584);
 var present_members = __webpack_require__(3079);
 var own_member = __webpack_require__(27437);
 var group_by = __webpack_require__(1691);
 var decided_elsewhere = __webpack_require__(85861);
 var run_links = __webpack_require__(40844);
 var step_phrase = __webpack_require__(81121);
 var headline = __webpack_require__(3934);
 var rollout_verdict = __webpack_require__(53177);
 var verdict_word = __webpack_require__(76693);
 var instance_failure = __webpack_require__(49306);
 // CONCATENATED MODULE: ./build/src/domain/report/next-steps.js
 function nextStepsAfter({verdict: verdict, reasonCode: reasonCode}) {
  if (verdict === 'succeeded' || verdict === 'paused' || verdict === 'unknown') return [];
  if (FIXED_BY_A_REVISION.includes(reasonCode)) return [ step('Deploy a fixed revision. Running this job again deploys the same revision.') ];
  switch (reasonCode) {
  case 'inconclusive':
   return [ step('Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: pause`.') ];

  case 'timed-out':
   return [ step('If the service is only slow to start, raise `timeout` and deploy again.') ];

  case 'hook-expired':
   return [ step('The pause expired before the rollout was continued. Deploy again, and continue the rollout before its pause expires.') ];

  default:
   return [];
  }
 }
 const FIXED_BY_A_REVISION = [ 'gate', 'circuit-breaker', 'task-failures', 'never-healthy' ];
 function step(text) {
  return {
   text: text,
   command: void 0
  };
 }
 // CONCATENATED MODULE: ./build/src/domain/report/report-deployment.js
 const MOST_CAUSES = 10;
 const MOST_LINKS = 20;
 function reportDeployment(outcome, {run: run, platformCalls: platformCalls, simulatedRate: simulatedRate}) {
  const {services: services, ending: ending, startedAt: startedAt, finishedAt: finishedAt} = outcome;
  return {
   title: nameDeployment(outcome),
   verdict: wordFor(ending),
   ...(0, headline.D)(services.length > 1 ? (0, rollout_verdict.T0)(services.map(service => service.ending)) : ending.reason),
   ...(0, present_members.P)({
    simulatedRate: simulatedRate
   }),
   startedAt: startedAt,
   finishedAt: finishedAt,
   facts: [ ...revisionFacts(services), ...runFacts(run), fact('API requests', String(platformCalls), 'text') ],
   services: services.map(reportService),
   steps: services.flatMap(service => service.shift?.steps ?? []),
   ...trafficOf(services),
   spans: services.flatMap(spansOf),
   events: services.flatMap(service => service.events).toSorted((one, other) => one.at - other.at),
   causes: services.flatMap(causesOf).slice(0, MOST_CAUSES),
   nextSteps: services.flatMap(({nextSteps: nextSteps, ending: end}) => [ ...nextSteps, ...nextStepsAfter(end) ]),
   links: [ ...(0, run_links.R)(run), ...services.flatMap(({links: links}) => links).slice(0, MOST_LINKS) ],
   logs: services.flatMap(service => [ ...troubleOf(service), ...changesOf(service), ...service.excerpts ]),
   notes: []
  };
 }
 function trafficOf(services) {
  const traffic = services.find(service => service.shift !== void 0)?.shift?.traffic;
  return traffic === void 0 ? {} : {
   traffic: traffic
  };
 }
 function nameDeployment({services: services, title: title}) {
  const [only, ...others] = services;
  if (only === void 0) return title ?? 'Deploy';
  return others.length === 0 ? `Deploy ${only.service}` : `Deploy ${services.length} services`;
 }
 function wordFor(ending) {
  if (ending.reasonCode === 'would-change') return 'would-change';
  return ending.reasonCode === 'would-not-change' ? 'unchanged' : ending.verdict;
 }
 function reportService(service) {
  return {
   name: service.service,
   target: service.target,
   verdict: wordFor(service.ending),
   reason: service.ending.reason,
   from: service.from?.label,
   to: service.to?.label ?? '–',
   desiredCount: service.instances?.desired,
   runningCount: service.instances?.running,
   startedAt: service.startedAt,
   finishedAt: service.finishedAt,
   counts: service.counts
  };
 }
 function revisionFacts(services) {
  const [only, ...others] = services;
  if (only === void 0 || others.length > 0) return [];
  const {from: from, to: to} = only;
  const images = Object.entries(to?.images ?? {}).filter(([name, image]) => (0, own_member.n)(from?.images ?? {}, name) !== image);
  return [ ...only.facts, ...from === void 0 ? [] : [ revisionFact('From', from) ], ...to === void 0 ? [] : [ revisionFact('To', to) ], ...images.map(([name, image]) => fact(`Image of ${name}`, image)) ];
 }
 function revisionFact(name, {id: id, label: label}) {
  return {
   ...fact(name, label),
   ...id === label ? {} : {
    full: id
   }
  };
 }
 function runFacts(run) {
  if (run.commit === void 0) return [];
  const href = (0, run_links.i)(run)?.href;
  return [ {
   ...fact('Commit', run.commit),
   ...href === void 0 ? {} : {
    href: href
   }
  } ];
 }
 function fact(name, value, kind = 'code') {
  return {
   name: name,
   value: value,
   kind: kind
  };
 }
 function spansOf(service) {
  if (service.shift !== void 0) return service.shift.steps.map(step => spanOf(service, step));
  if (!service.isStarted || service.to === void 0) return [];
  const {subject: subject, startedAt: startedAt, finishedAt: finishedAt} = service;
  const {tone: tone} = (0, verdict_word.R)(service.ending.verdict);
  const turn = service.rollback === void 0 ? void 0 : service.events.find(event => /roll/i.test(event.text))?.at;
  const deploy = {
   subject: subject,
   label: `deploy ${service.to.label}`,
   startedAt: startedAt,
   tone: tone
  };
  if (turn === void 0) return [ {
   ...deploy,
   finishedAt: finishedAt
  } ];
  const back = `roll back to ${service.from?.label ?? 'the previous revision'}`;
  return [ {
   ...deploy,
   finishedAt: turn,
   tone: 'bad'
  }, {
   subject: subject,
   label: back,
   startedAt: turn,
   finishedAt: finishedAt,
   tone: 'warning'
  } ];
 }
 function spanOf({subject: subject, finishedAt: finishedAt}, step) {
  const label = `${step.canaryPercent}%: ${step.verdict}`;
  const times = {
   startedAt: step.startedAt,
   finishedAt: step.finishedAt ?? finishedAt
  };
  return {
   subject: subject,
   label: label,
   ...times,
   tone: (0, step_phrase.M)(step.verdict).tone
  };
 }
 function causesOf(service) {
  return (0, decided_elsewhere.B)(service.ending) ? [] : listTrouble(service).filter(({detail: detail}) => !isSaid(service, detail));
 }
 function isSaid({ending: ending}, detail) {
  return detail !== void 0 && ending.reason.includes(detail);
 }
 function listTrouble(service) {
  const groups = (0, group_by.$)(service.failures, instance_failure.Z);
  return [ ...[ ...groups.values() ].map(failures => causeOf(service, failures)), ...service.unhealthy.map(({endpoint: endpoint, reason: reason}) => ({
   title: `Target ${endpoint}`,
   detail: reason
  })) ];
 }
 function troubleOf(service) {
  const {verdict: verdict} = service.ending;
  if (verdict === 'succeeded' || verdict === 'paused' || !(0, decided_elsewhere.B)(service.ending)) return [];
  const lines = listTrouble(service).map(({title: title, detail: detail}) => detail === void 0 ? title : `${title}: ${detail}`);
  const title = `Other failed ${service.instanceNoun}s and targets of ${service.subject}`;
  return lines.length === 0 ? [] : [ {
   title: title,
   lines: lines
  } ];
 }
 function causeOf({instanceNoun: noun, subject: subject}, failures) {
  const [first] = failures;
  const count = failures.length === 1 ? `A ${noun}` : `${failures.length} ${noun}s`;
  return {
   title: `${count} of ${subject} failed (${first?.kind ?? ''})`,
   detail: first && (0, instance_failure.Z)(first)
  };
 }
 function changesOf({subject: subject, changes: changes, ending: ending}) {
  const verb = ending.reasonCode.startsWith('would') ? 'Would change' : 'Changes';
  const lines = [ ...changes.revision, ...changes.settings, ...changes.plan ?? [] ];
  return lines.length === 0 ? [] : [ {
   title: `${verb}: ${subject}`,
   lines: lines
  } ];
 }
 var mark_start = __webpack_require__(69539);
 var unless_cancelled = __webpack_require__(9483);
 var artifact_name = __webpack_require__(58631);
 var ecs_record = __webpack_require__(65279);
 // CONCATENATED MODULE: ./build/src/domain/rollout/result.js
 const MOST_FAILURES = 10;
 const MOST_EVENTS = 50;
 const MOST_WEIGHTS = 200;
 function toResult(outcome, {run: run, platformCalls: platformCalls}) {
  return {
   schema: 'deploy-kit/result@1',
   ...outcome.ending,
   strategy: outcome.strategy ?? 'rolling',
   dryRun: outcome.mode === 'dry-run',
   startedAt: iso(outcome.startedAt),
   finishedAt: iso(outcome.finishedAt),
   platformCalls: platformCalls,
   run: (0, present_members.P)({
    commit: run.commit,
    url: run.url
   }),
   services: outcome.services.map(toServiceResult)
  };
 }
 function toServiceResult(record) {
  const {platform: platform, target: target, service: service, ending: ending, from: from, to: to, rollback: rollback, instances: instances, supersededBy: supersededBy, ecs: ecs} = record;
  const times = {
   startedAt: iso(record.startedAt),
   finishedAt: iso(record.finishedAt)
  };
  const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others';
  const served = isDeployed && record.servesAlone;
  return {
   ...{
    platform: platform,
    target: target,
    service: service,
    ...ending,
    ...times,
    started: record.isStarted
   },
   ...(0, present_members.P)({
    from: from,
    to: to,
    rollback: rollback,
    instances: instances && {
     desired: instances.desired
    },
    supersededBy: supersededBy && {
     id: supersededBy.id,
     label: supersededBy.label,
     ...(0, present_members.P)({
      run: supersededBy.run,
      commit: supersededBy.commit
     })
    }
   }),
   steps: record.shift?.steps.map(step => toStep(step, times)) ?? (served ? [ {
    canaryPercent: 100,
    ...times
   } ] : []),
   ...(0, present_members.P)({
    weights: record.shift && toWeights(record.shift)
   }),
   evidence: {
    failures: record.failures.slice(-MOST_FAILURES).map(failure => toFailure(failure, record.instanceNoun)),
    unhealthy: record.unhealthy
   },
   timeline: record.events.filter(event => event.weight === 'milestone').slice(-MOST_EVENTS).map(event => ({
    at: iso(event.at),
    event: event.text
   })),
   ...(0, present_members.P)({
    ecs: ecs && (0, ecs_record.g)(ecs)
   })
  };
 }
 function toWeights({traffic: traffic}) {
  return traffic.weights.slice(0, MOST_WEIGHTS).map(({at: at, canaryPercent: canaryPercent}) => ({
   at: iso(at),
   canaryPercent: canaryPercent
  }));
 }
 function toStep(step, {finishedAt: finishedAt}) {
  return {
   canaryPercent: step.canaryPercent,
   startedAt: iso(step.startedAt),
   finishedAt: step.finishedAt === void 0 ? finishedAt : iso(step.finishedAt),
   ...(0, present_members.P)({
    decidedAt: step.decidedAt === void 0 ? void 0 : iso(step.decidedAt)
   }),
   verdict: step.verdict,
   reason: step.reason,
   evidence: step.evidence.map(evidence => Object.assign({
    gate: evidence.name,
    canary: describeCanary(evidence)
   }, (0, present_members.P)({
    stable: evidence.stable,
    statistics: evidence.statistics
   })))
  };
 }
 function describeCanary({canary: canary, judged: judged}) {
  if (judged === void 0) return canary;
  return `${judged.says}: ${judged.progress === void 0 ? canary : canary.replace(/\.$/, '')}${judged.progress === void 0 ? '' : `; ${judged.progress}`}`;
 }
 function toFailure({instance: instance, kind: kind, reason: reason, containers: containers}, noun) {
  return {
   instance: instance,
   noun: noun,
   kind: kind,
   reason: reason,
   containers: containers.map(({name: name, exitCode: exitCode, reason: why}) => Object.assign({
    name: name
   }, (0, present_members.P)({
    exitCode: exitCode,
    reason: why
   })))
  };
 }
 function iso(at) {
  return new Date(at).toISOString();
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/report/report-outcome.js
 const COMMENT_BYTES = 60 * 1024;
 async function reportOutcome({outcome: outcome, error: error, platformCalls: platformCalls}, ownOutputs, {summary: summary, run: run, log: log, files: files, clock: clock}) {
  const report = reportDeployment(outcome, {
   run: run,
   platformCalls: platformCalls,
   simulatedRate: clock.simulatedRate
  });
  await summary.append((0, render_summary.B)(report));
  const {verdict: verdict, reasonCode: reasonCode, reason: reason} = outcome.ending;
  const {services: services} = outcome;
  if ((0, rollout_verdict.gf)(verdict) && (services.length !== 1 || outcome.mode === 'dry-run')) log.line(`${verdict} (${reasonCode}): ${reason}`);
  const {renderHtmlReport: renderHtmlReport} = await __webpack_require__.e(5943).then(__webpack_require__.bind(__webpack_require__, 35943));
  const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report));
  return {
   outputs: {
    verdict: verdict,
    'reason-code': reasonCode,
    reason: reason,
    result: JSON.stringify(toResult(outcome, {
     run: run,
     platformCalls: platformCalls
    })),
    ...ownOutputs(services),
    image: services.map(({to: to}) => Object.values(to?.images ?? {}).join(' ')).join('\n'),
    'summary-file': await files.writeTemporary('summary.md', (0, render_summary.B)(report, COMMENT_BYTES)),
    report: reportPath,
    'report-name': (0, artifact_name.C)([ 'report', ...nameServices(services) ], reportPath)
   },
   ...(0, rollout_verdict.gf)(verdict) ? {} : {
    failure: error ?? reason
   }
  };
 }
 function nameServices(services) {
  const [only] = services;
  return only !== void 0 && services.length === 1 ? [ only.target ] : [ `${services.length}-services` ];
 }
 // CONCATENATED MODULE: ./build/src/use-cases/rollout/report/report-run.js
 async function reportRun(eventLog, step, {ownOutputs: ownOutputs, requested: requested = {
  mode: 'deploy'
 }}) {
  const startedAt = (0, mark_start.E)(step.clock);
  const {reach: reach, countCalls: countCalls} = reacher();
  try {
   const outcome = await eventLog(reach);
   return await reportOutcome({
    outcome: outcome,
    error: void 0,
    platformCalls: countCalls()
   }, ownOutputs, step);
  } catch (error) {
   const ending = endBefore(error);
   if (ending === void 0) throw error;
   const outcome = {
    ...requested,
    ending: ending,
    startedAt: startedAt(),
    finishedAt: step.clock.now(),
    services: []
   };
   return reportOutcome({
    outcome: outcome,
    error: error instanceof errors.s ? error : void 0,
    platformCalls: countCalls()
   }, ownOutputs, step);
  }
 }
 async function reportLeftRun(eventLog, step) {
  const {reach: reach, countCalls: countCalls} = reacher();
  const outcome = await unlessStopped(eventLog(reach), step);
  if (outcome === void 0) return {
   outputs: {}
  };
  const {simulatedRate: simulatedRate} = step.clock;
  const report = reportDeployment(outcome, {
   run: step.run,
   platformCalls: countCalls(),
   simulatedRate: simulatedRate
  });
  await step.summary.append((0, render_summary.B)(report));
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown';
  if (!isBad && outcome.ending.verdict !== 'succeeded' && outcome.services.length === 1) step.log.line(outcome.ending.reason);
  return {
   outputs: {},
   ...isBad ? {
    failure: outcome.ending.reason
   } : {}
  };
 }
 async function unlessStopped(eventLog, {log: log}) {
  try {
   return await eventLog;
  } catch (error) {
   if (!(error instanceof unless_cancelled.c)) throw error;
   log.line('The job was canceled before the post step could read the deployment. Check the state of the service.');
   return;
  }
 }
 function reacher() {
  let countCalls = () => 0;
  return {
   reach: async connect => {
    const api = await connect();
    countCalls = api.countCalls;
    return api;
   },
   countCalls: () => countCalls()
  };
 }
 function endBefore(error) {
  if (error instanceof unless_cancelled.c) {
   const reason = 'The job was canceled before anything was changed.';
   return {
    verdict: 'cancelled',
    reasonCode: 'cancelled',
    reason: reason
   };
  }
  return error instanceof errors.s ? {
   verdict: 'failed',
   reasonCode: error.code,
   reason: error.message
  } : void 0;
 }
}),

/***/ 11148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Fi: () => damagedValue,
  P6: () => parseSaved,
  Qf: () => recordOfDamage,
  bk: () => requireSaved
 });
 var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
 var _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78309);
 function parseSaved(text, members) {
  let value;
  try {
   value = JSON.parse(text);
  } catch {
   return;
  }
  if (typeof value !== 'object' || value === null) return;
  const found = value;
  const wanted = Object.entries(members);
  return wanted.every(([name, kind]) => isOf(kind, found[name])) ? value : void 0;
 }
 function isOf(kind, value) {
  if (kind === 'texts') return Array.isArray(value) && value.every(each => typeof each === 'string');
  if (kind === 'objects') return Array.isArray(value) && value.every(isObject);
  if (kind === 'object') return isObject(value);
  return kind === 'text' ? typeof value === 'string' : Number.isFinite(value);
 }
 function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
 }
 function requireSaved(key, text, members) {
  const saved = parseSaved(text, members);
  if (saved !== void 0) return saved;
  throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.s('outcome-unknown', `The saved state of the step is damaged (STATE_${key}), so the status of its deployment is unknown. Check what runs; deploy again, or roll back.`);
 }
 function damagedValue(key, text) {
  return {
   key: key,
   service: /"service":"([\w-]{1,255})"/.exec(text)?.[1]
  };
 }
 function describeDamage(damaged) {
  const names = damaged.map(({key: key}) => `STATE_${key}`).join(', ');
  const services = damaged.flatMap(({service: service}) => service ?? []);
  const isKnown = services.length === damaged.length;
  const named = services.length === 1 ? `service ${services.join('')}` : `services ${services.join(', ')}`;
  const [whose, where] = isKnown ? [ `the deployment of ${named}`, named ] : [ 'its deployment', 'the service' ];
  return `The saved state of the step is damaged (${names}), so the status of ${whose} is unknown. Check the state of ${where}; run rollback.yml (\`purpose: rollback\`) to go back to the previous revision.`;
 }
 function recordOfDamage(damaged, {found: found, now: now}) {
  const reason = (0, _domain_text_join_sentences_js__WEBPACK_IMPORTED_MODULE_1__.D)(describeDamage(damaged), found?.ending.reason);
  const ending = {
   verdict: 'unknown',
   reasonCode: 'outcome-unknown',
   reason: reason
  };
  return found === void 0 ? {
   mode: 'deploy',
   ending: ending,
   startedAt: now,
   finishedAt: now,
   services: []
  } : {
   ...found,
   ending: ending
  };
 }
})

};
