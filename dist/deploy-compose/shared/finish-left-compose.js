export const id = 921;
export const ids = [921];
export const modules = {

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftCompose: () => (/* binding */ finishLeftCompose)
/* harmony export */ });
/* harmony import */ var _use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4075);
/* harmony import */ var _retry_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4473);
/* harmony import */ var _compose_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8859);
/* harmony import */ var _compose_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5415);
/* harmony import */ var _deploy_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8269);
/* harmony import */ var _left_compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2147);
/* harmony import */ var _domain_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4855);








/** `post`: turns back what a killed or cancelled `main` left (unless `on-cancel: leave`), and says what became of it. */
async function finishLeftCompose(left, request, dependencies) {
    const { clock, log, state, run, newToken } = dependencies;
    const { ref } = left;
    const images = new Map(Object.entries(ref.canary.images));
    const world = { ...(0,_retry_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .retryReads */ .A)(dependencies.world), spec: { ...dependencies.world.spec, images } };
    const project = world.spec.project ?? ref.canary.label;
    const eventLog = (0,_use_cases_rollout_deployment_log_js__WEBPACK_IMPORTED_MODULE_0__/* .openDeploymentLog */ .w)({ subject: project, prefix: '' }, { clock, log });
    eventLog.milestone(`${ref.canary.label} was being deployed when the step was killed`);
    const target = (0,_compose_target_js__WEBPACK_IMPORTED_MODULE_3__/* .composeTarget */ .GR)(world, {
        ...{ newToken, run: run.url ?? 'a local run', pauseTimeoutSeconds: request.pauseTimeoutSeconds, findings: [] }
    });
    const requested = (0,_deploy_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutRequest */ .h)(request, { release: (0,_domain_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .toRelease */ .zR)(ref.canary) }, run.url);
    const prepared = {
        ...{ plan: { ...requested.spec, stable: ref.stable }, stable: ref.stable, canary: ref.canary, joins: false },
        ...{ changes: [], warnings: [], refusals: [] }
    };
    const rolledOut = left.onCancel === 'leave'
        ? { ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason: LEFT }, state: undefined }
        : await (0,_use_cases_rollout_roll_out_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBackLeft */ .qm)({ request: requested, prepared, ref }, {
            ...{ target, eventLog, clock, prober: world.prober, boundCalls: world.boundCalls },
            cancelled: dependencies.cancelled
        });
    if (rolledOut.ending.verdict !== 'unknown')
        (0,_left_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .saveEnd */ .dw)(state);
    const { ending } = rolledOut;
    const times = { startedAt: left.startedAt, finishedAt: clock.now() };
    const record = (0,_compose_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordOf */ .z)({
        ...{
            project,
            to: ref.canary,
            rolledOut: { ...rolledOut, prepared },
            isStarted: true,
            failures: [],
            planLines: []
        },
        ...{ explanation: target.explain(ref, ending), ...times }
    }, { world, eventLog });
    const { strategy } = world.spec;
    return { mode: 'deploy', ending, ...times, services: [record], ...(strategy === 'rolling' ? {} : { strategy }) };
}
const LEFT = 'The job was cancelled (`on-cancel: leave`). The server rolls back when the lease of the rollout ends.';
//# sourceMappingURL=finish-left-compose.js.map

/***/ })

};
