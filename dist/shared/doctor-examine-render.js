import { modules as shared0 } from './doctor-m15098.js';
import { modules as shared1 } from './domain-m10196.js';
export const id = 8144;
export const ids = [8144];
export const modules = {
...shared0,
...shared1,

/***/ 18144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  examineRender: () => examineRender
 });
 var render_doctor_summary = __webpack_require__(70118);
 var errors = __webpack_require__(33047);
 var until_answered = __webpack_require__(7851);
 var health_url = __webpack_require__(21278);
 var inspect_service = __webpack_require__(10196);
 var render_deploy = __webpack_require__(64282);
 // CONCATENATED MODULE: ./build/src/targets/render/use-cases/inspect-render.js
 const READ_WITHIN_MILLISECONDS = 3e4;
 async function inspectRender(services, {api: api, clock: clock}) {
  const found = [];
  for (const id of services) try {
   const until = clock.now() + READ_WITHIN_MILLISECONDS;
   const service = await (0, until_answered.Y)(() => api.service(id), until, {
    clock: clock
   });
   const deploys = await (0, until_answered.Y)(() => api.deploys(service), until, {
    clock: clock
   });
   found.push(...inspectOne(service, deploys));
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   const isDenied = [ 'access-denied', 'not-found' ].includes(error.code);
   found.push({
    check: `${id} access`,
    kind: isDenied ? 'refusal' : 'unknown',
    text: error.message
   });
  }
  return found;
 }
 function inspectOne(service, deploys) {
  const {name: name} = service;
  const live = (0, render_deploy.KI)(deploys);
  const refusals = (0, inspect_service.IF)({
   service: service,
   source: sourceLike(service),
   others: []
  }, {
   autoDeploy: 'refuse',
   onRunning: 'wait'
  });
  const url = (0, health_url.v)(service);
  return [ live === void 0 ? {
   check: `${name} live`,
   kind: 'warning',
   text: `Service ${name} has no live deploy, so there is nothing to roll back to.`
  } : {
   check: `${name} live`,
   kind: 'fact',
   text: `Deploy ${(0, render_deploy.Pz)(live)} is live.`
  }, ...refusals.map(({reason: reason}) => ({
   check: `${name} settings`,
   kind: 'refusal',
   text: reason
  })), ...(0, inspect_service.fO)({
   service: service
  }).map(text => ({
   check: `${name} settings`,
   kind: 'warning',
   text: text
  })), url === void 0 ? {
   check: `${name} health`,
   kind: 'warning',
   text: `Service ${name} has no URL to probe. Set health-urls, or a gate.`
  } : {
   check: `${name} health`,
   kind: 'fact',
   text: `Service ${name} has a URL to probe.`
  } ];
 }
 function sourceLike({imagePath: imagePath}) {
  return imagePath === void 0 ? {
   kind: 'commit',
   commit: '0'.repeat(40)
  } : {
   kind: 'image',
   image: imagePath
  };
 }
 var judge = __webpack_require__(15098);
 // CONCATENATED MODULE: ./build/src/actions/doctor/examine-render.js
 async function examineRender({name: name, services: services}, {log: log, summary: summary, api: api, clock: clock}) {
  const findings = (await inspectRender(services, {
   api: api,
   clock: clock
  })).map(toDoctorFinding);
  const {readiness: readiness, verdict: verdict, reason: reason} = (0, judge.S)([ 'rolling' ], findings);
  for (const finding of findings) log.line((0, judge.c)(finding));
  if (verdict === 'ready') log.line(`ready: ${reason}`);
  await summary.append((0, render_doctor_summary.Y)({
   service: name,
   verdict: verdict,
   reason: reason,
   findings: findings,
   claims: void 0,
   principal: void 0,
   simulated: void 0,
   unrequested: []
  }));
  return {
   outputs: {
    verdict: verdict,
    reason: reason,
    rolling: readiness.get('rolling') ?? '',
    canary: '',
    'blue-green': '',
    findings: JSON.stringify({
     schema: 'deploy-kit/doctor@1',
     service: name,
     verdict: verdict,
     findings: findings
    })
   },
   ...verdict === 'ready' ? {} : {
    failure: reason
   }
  };
 }
 const STATES = {
  fact: 'ok',
  warning: 'warning',
  refusal: 'blocked',
  unknown: 'unknown'
 };
 function toDoctorFinding({check: check, kind: kind, text: text}) {
  return {
   area: 'service',
   strategy: void 0,
   check: check,
   state: STATES[kind],
   message: text,
   fix: void 0
  };
 }
}),

/***/ 21278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  v: () => healthUrlOf
 });
 function healthUrlOf({type: type, url: url, healthCheckPath: healthCheckPath}) {
  if (url === void 0 || !URL.canParse(url)) return;
  if (type === 'static_site') return new URL('/', url).href;
  return type === 'web_service' ? new URL(healthCheckPath ?? '/', url).href : void 0;
 }
})

};
