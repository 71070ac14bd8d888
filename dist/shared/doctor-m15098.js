export const modules = {

/***/ 15098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  S: () => judge,
  c: () => lineOf
 });
 var _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18404);
 function judge(strategies, findings) {
  const readiness = new Map(strategies.map(strategy => [ strategy, (0, _targets_ecs_domain_doctor_doctor_finding_js__WEBPACK_IMPORTED_MODULE_0__.c)(strategy, findings) ]));
  const verdict = decide([ ...readiness.values() ]);
  return {
   readiness: readiness,
   verdict: verdict,
   reason: describe(verdict, readiness, findings)
  };
 }
 function decide(each) {
  if (each.includes('ready')) return 'ready';
  return each.includes('unknown') ? 'unknown' : 'not-ready';
 }
 function describe(verdict, readiness, findings) {
  const of = wanted => [ ...readiness ].filter(([, each]) => each === wanted).map(([strategy]) => strategy);
  if (verdict === 'ready') {
   const others = [ ...of('not-ready'), ...of('unknown') ];
   const not = others.length === 0 ? '' : ` Not ready for ${others.join(', ')}: see the table.`;
   return `All read-only checks passed for ${of('ready').join(', ')}.${not}`;
  }
  const [first, ...more] = findings.filter(({state: state}) => state === (verdict === 'unknown' ? 'unknown' : 'blocked'));
  const also = more.length === 0 ? '' : ` (and ${more.length} more: see the table)`;
  return `${first?.message ?? 'No check could be completed.'}${also}`;
 }
 function lineOf({state: state, area: area, strategy: strategy, check: check, message: message}) {
  return `${`[${state}]`.padEnd(9)} ${strategy ?? area} / ${check}: ${message}`;
 }
}),

/***/ 41503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  j: () => isSamePolicy,
  z: () => mergeStatements
 });
 function mergeStatements(statements) {
  const merged = new Map;
  for (const {Action: Action, ...rest} of statements) {
   const key = JSON.stringify([ rest.Resource, rest.Condition ]);
   const {Effect: Effect, ...others} = rest;
   merged.set(key, {
    Effect: Effect,
    Action: [ ...new Set([ ...merged.get(key)?.Action ?? [], ...Action ]) ],
    ...others
   });
  }
  return [ ...merged.values() ];
 }
 function isSamePolicy(one, other) {
  return JSON.stringify(normalize(one)) === JSON.stringify(normalize(other));
 }
 function normalize(value) {
  if (Array.isArray(value)) {
   const items = value.map(normalize);
   return items.length === 1 ? items[0] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [ name, normalize(member) ]);
  return Object.fromEntries(members.sort(([a], [b]) => a < b ? -1 : 1));
 }
}),

/***/ 70118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  Y: () => renderDoctorSummary
 });
 var _domain_iam_policy_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41503);
 var _domain_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22798);
 var _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77252);
 var _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);
 const SIGNS = {
  ok: '✅',
  warning: '⚠️',
  blocked: '❌',
  unknown: '❔'
 };
 const VERDICT_SIGNS = {
  ready: '✅',
  'not-ready': '❌',
  unknown: '❔'
 };
 const AREAS = [ [ 'identity', 'Identity of the job' ], [ 'permissions', 'Permissions of the role' ], [ 'service', 'Readiness of the service' ], [ 'sources', 'Sources of the gates' ] ];
 const TECHNICAL_CLAIMS = [ 'jti', 'iat', 'nbf', 'exp', 'sub_hash' ];
 const LIMITS = 'The simulation covers identity policies, the permissions boundary and service control policies. It does not cover resource control policies, session policies, VPC endpoint policies or resource policies. According to AWS, results can differ from the live environment.';
 function renderDoctorSummary(report) {
  const {service: service, verdict: verdict, reason: reason, findings: findings, claims: claims} = report;
  return [ `## ${VERDICT_SIGNS[verdict]} ${(0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(service)}: ${verdict}`, (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason), ...AREAS.map(([area, title]) => renderArea(title, findings.filter(finding => finding.area === area))), commandsToRun(report), statementsToAdd(findings), aboutChanges(report), claims === void 0 ? '' : claimsTable(claims) ].filter(part => part !== '').join('\n\n').concat('\n');
 }
 function renderArea(title, findings) {
  if (findings.length === 0) return '';
  const rows = findings.map(({state: state, strategy: strategy, check: check, message: message, fix: fix}) => [ SIGNS[state], strategy === void 0 ? (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check) : `${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(strategy)}: ${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check)}`, (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(message), fix === void 0 ? '' : (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)(fix) ]);
  return `### ${title}\n\n${(0, _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.Qj)([ '', 'Check', 'Result', 'Fix' ], rows)}`;
 }
 function commandsToRun({service: service, findings: findings}) {
  const [commands] = findings.flatMap(finding => finding.commands === void 0 ? [] : [ finding.commands ]);
  return commands === void 0 ? '' : `${(0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, 
  _domain_readiness_describe_readiness_js__WEBPACK_IMPORTED_MODULE_2__.OT)(service))}:\n\n${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(commands)}`;
 }
 function statementsToAdd(findings) {
  const lacking = findings.filter(({state: state}) => state === 'blocked' || state === 'warning');
  const statements = (0, _domain_iam_policy_statement_js__WEBPACK_IMPORTED_MODULE_3__.z)(lacking.flatMap(({statement: statement}) => statement ?? []));
  if (statements.length === 0) return '';
  return `Add to the policy named in the table:\n\n${statements.map(blockOf).join('\n\n')}`;
 }
 function blockOf(statement) {
  return (0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(JSON.stringify(statement, null, 2).split('\n'));
 }
 function aboutChanges({principal: principal, simulated: simulated, unrequested: unrequested, findings: findings}) {
  if (simulated !== void 0) return `Write actions were not executed: IAM simulated them with the policies of ${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(simulated)}. ${LIMITS}`;
  if (principal === void 0 || unrequested.length === 0) return '';
  const requested = `Write actions were not checked. Simulate them with IAM:\n\n${(0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.dI)(commandsToAsk(principal, unrequested))}`;
  const [statement] = findings.flatMap(({state: state, statement: statement}) => state === 'unknown' ? statement ?? [] : []);
  if (statement === void 0) return requested;
  return `${requested}\n\nTo have the doctor run this simulation, add this statement to the policy of the role:\n\n${blockOf(statement)}`;
 }
 function commandsToAsk(principal, questions) {
  const query = 'EvaluationResults[].[EvalActionName,EvalDecision]';
  return [ `ask() { aws iam simulate-principal-policy --policy-source-arn ${principal} --query '${query}' --output text "$@"; }`, ...questions.map(({actions: actions, resources: resources, context: context}) => {
   const entries = context.map(({key: key, value: value, type: type}) => `ContextKeyName=${key},ContextKeyValues=${value},ContextKeyType=${type}`);
   return `ask --action-names ${actions.join(' ')} --resource-arns ${resources.join(' ')} --context-entries ${entries.join(' ')}`;
  }) ];
 }
 function claimsTable(claims) {
  const told = Object.entries(claims).filter(([name]) => !TECHNICAL_CLAIMS.includes(name));
  const rows = told.map(([name, value]) => [ (0, _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(name), (0, 
  _render_markdown_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.D9)(value) ]);
  return (0, _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.oG)('Claims of the job token', (0, 
  _render_markdown_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__.Qj)([ 'Claim', 'Value' ], rows));
 }
})

};
