import { modules as shared0 } from './changes-m64201.js';
import { modules as shared1 } from './record-m14361.js';
export const id = 6142;
export const ids = [6142,5785,8166];
export const modules = {
...shared0,
...shared1,

/***/ 36142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTask: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: ./build/src/render/markdown/render-summary.js + 4 modules
var render_summary = __webpack_require__(59584);
// EXTERNAL MODULE: ./build/src/domain/present-members.js
var present_members = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/src/domain/own-member.js
var own_member = __webpack_require__(27437);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/service-snapshot.js
var service_snapshot = __webpack_require__(64333);
// EXTERNAL MODULE: ./build/src/domain/text/headline.js
var headline = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/task-failure.js
var task_failure = __webpack_require__(14361);
// EXTERNAL MODULE: ./build/src/domain/text/join-sentences.js
var join_sentences = __webpack_require__(78309);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/service/explain-network.js
var explain_network = __webpack_require__(19791);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-run/task-container.js
var task_container = __webpack_require__(44962);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-ending.js




/**
 * How a task ended; undefined while it has not. The exit codes of its essential containers decide, as soon as all are known:
 * releasing the task's network interface may take many seconds more. Those of other containers are reported and no more.
 */
function judgeTask(task, containers) {
    const essential = essentialContainers(task, containers);
    const isOver = task.lastStatus === 'STOPPED';
    if (!isOver && (essential.length === 0 || essential.some(container => !hasExited(container))))
        return undefined;
    const interruption = explainInterruption(task);
    if (interruption !== undefined)
        return interruption;
    const bad = essential.find(container => container.exitCode !== 0);
    if (bad === undefined && essential.length > 0)
        return { kind: 'succeeded' };
    return explainFailure(task, bad, containers);
}
/** `{"migrate":0,"sidecar":143}`: every container whose exit code ECS reports. */
function exitCodes(task) {
    return Object.fromEntries(task.containers.flatMap(({ name, exitCode }) => (exitCode === undefined ? [] : [[name, exitCode]])));
}
/** `migrate exited with code 3, sidecar exited with code 143`. */
function describeExits(task) {
    return task.containers.map(describeExit).join(', ');
}
function essentialContainers(task, containers) {
    return task.containers.filter(({ name }) => containers.find(each => each.name === name)?.isEssential ?? true);
}
function hasExited(container) {
    return container.lastStatus === 'STOPPED' && container.exitCode !== undefined;
}
// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html (stopCode)
const INTERRUPTIONS = ['SpotInterruption', 'TerminationNotice'];
/** An exit code after another user stopped the task is no result of the work, 0 included. */
function explainInterruption({ stopCode, stoppedReason }) {
    const said = stoppedReason === undefined ? '' : `: ${stoppedReason}`;
    if (stopCode !== undefined && INTERRUPTIONS.includes(stopCode)) {
        return { kind: 'failed', code: 'interrupted', reason: sentence(`AWS interrupted the task's capacity${said}`) };
    }
    if (stopCode === 'UserInitiated') {
        return { kind: 'failed', code: 'stopped-by-someone', reason: sentence(`another client stopped the task${said}`) };
    }
    return undefined;
}
function explainFailure(task, bad, containers) {
    const reasons = [task.stoppedReason, ...task.containers.map(each => each.reason)].filter(each => each !== undefined);
    const code = classify(task, bad);
    const named = bad === undefined ? {} : { container: bad.name };
    if (bad?.exitCode === undefined) {
        const why = reasons.length === 0 ? 'ECS gave no reason' : [...new Set(reasons)].join('; ');
        const what = code === 'no-exit-code' ? `the task stopped without an exit code` : `the task did not start`;
        return {
            kind: 'failed',
            code,
            reason: (0,join_sentences/* joinSentences */.D)(sentence(`${what}: ${why}`), (0,explain_network/* explainNetwork */.w)(reasons.join(' '))),
            ...named
        };
    }
    const stopped = task.stoppedReason === undefined ? '' : ` (${task.stoppedReason})`;
    const failed = containers.find(({ name }) => name === bad.name);
    const silent = failed === undefined ? undefined : (0,task_container/* explainMissingLog */.go)(failed);
    return {
        kind: 'failed',
        code,
        reason: (0,join_sentences/* joinSentences */.D)(`The task failed: ${describeExits(task)}${stopped}.`, silent),
        ...named
    };
}
function classify(task, bad) {
    if (bad?.reason?.includes('OutOfMemory') === true)
        return 'out-of-memory';
    if (bad?.exitCode !== undefined)
        return 'non-zero-exit';
    const kind = (0,task_failure/* readTaskFailure */.G)(task)?.kind;
    if (kind === 'image-pull' || kind === 'missing-secret')
        return kind;
    return task.stopCode === 'TaskFailedToStart' ? 'failed-to-start' : 'no-exit-code';
}
function describeExit({ name, exitCode, reason }) {
    const why = reason === undefined ? '' : ` (${reason})`;
    return exitCode === undefined
        ? `${name} stopped without an exit code${why}`
        : `${name} exited with code ${exitCode}${why}`;
}
function sentence(text) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
//# sourceMappingURL=task-ending.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/console-links.js
var console_links = __webpack_require__(48588);
// EXTERNAL MODULE: ./build/src/domain/report/run-links.js
var run_links = __webpack_require__(40844);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/record/short-fact.js
var short_fact = __webpack_require__(42162);
// EXTERNAL MODULE: ./build/src/domain/report/verdict-word.js
var verdict_word = __webpack_require__(76693);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-report.js










/** The report of a task that was run once. */
function reportTask(result, run, simulatedRate) {
    const verdict = result.reasonCode === 'would-run' ? 'would-change' : result.verdict;
    return {
        title: `Run task ${(0,service_snapshot/* nameRevision */.hH)(result.taskDefinition)}`,
        verdict,
        ...(0,headline/* splitHeadline */.D)(result.reason),
        ...(0,present_members/* presentMembers */.P)({ simulatedRate }),
        startedAt: result.startedAt,
        finishedAt: result.finishedAt,
        facts: facts(result, run),
        services: [],
        steps: [],
        spans: spans(result),
        events: events(result),
        causes: causes(result),
        nextSteps: nextSteps(result),
        links: [...(0,run_links/* linksOfRun */.R)(run), ...(0,console_links/* linkTask */.U)(result.cluster, result.taskArn)],
        logs: result.logs,
        notes: []
    };
}
/** A command may hold a credential, so only its length is shown. */
function commandFact(command) {
    if (command === undefined)
        return [];
    const { length } = command;
    return [{ name: 'Command', value: `${length} ${length === 1 ? 'word' : 'words'} (hidden)`, kind: 'text' }];
}
function facts(result, run) {
    const code = (name, value) => value === undefined ? [] : [{ name, value, kind: 'code' }];
    const name = (title, arn) => [(0,short_fact/* shortFact */.v)(title, arn)];
    return [
        ...code('Cluster', result.cluster),
        ...name('Task definition', result.taskDefinition),
        ...code('Container', result.containerName),
        ...commandFact(result.command),
        ...(result.taskArn === undefined ? [] : name('Task', result.taskArn)),
        ...(result.task === undefined || result.verdict === 'cancelled'
            ? []
            : [{ name: 'Exit codes', value: describeExits(result.task), kind: 'text' }]),
        ...code('Commit', run.commit)
    ];
}
const SPANS = {
    PROVISIONING: 'provisioning',
    PENDING: 'starting',
    ACTIVATING: 'starting',
    RUNNING: 'running',
    DEACTIVATING: 'stopping',
    STOPPING: 'stopping',
    DEPROVISIONING: 'releasing its network'
};
function spans({ statuses, finishedAt, verdict }) {
    return statuses.flatMap(({ status, at }, index) => {
        const label = (0,own_member/* ownMember */.n)(SPANS, status);
        const end = statuses[index + 1]?.at ?? finishedAt;
        if (label === undefined || end <= at)
            return [];
        const tone = status === 'RUNNING' ? (0,verdict_word/* phraseVerdict */.R)(verdict).tone : 'neutral';
        return [{ subject: 'task', label, startedAt: at, finishedAt: end, tone }];
    });
}
function events({ statuses, taskArn, verdict, finishedAt }) {
    const subject = taskArn === undefined ? 'task' : (0,task_container/* taskId */.BS)(taskArn).slice(0, 8);
    const seen = statuses.map(({ status, at }) => ({
        at,
        subject,
        text: status,
        tone: 'neutral',
        weight: 'detail'
    }));
    const { words, tone } = (0,verdict_word/* phraseVerdict */.R)(verdict);
    return taskArn === undefined ? [] : [...seen, { at: finishedAt, subject, text: words, tone, weight: 'milestone' }];
}
function causes({ verdict, reason, task }) {
    if (verdict !== 'failed')
        return [];
    const said = task?.stoppedReason;
    return said === undefined || said === '' || reason.includes(said) ? [] : [{ title: said, detail: undefined }];
}
function nextSteps({ verdict, taskArn, cluster }) {
    if (verdict !== 'unknown' || taskArn === undefined)
        return [];
    return [
        {
            text: 'Show the status of the task:',
            command: `aws ecs describe-tasks --cluster ${cluster} --tasks ${taskArn}`
        }
    ];
}
//# sourceMappingURL=task-report.js.map
// EXTERNAL MODULE: ./build/src/use-cases/rollout/mark-start.js
var mark_start = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/input/duration.js
var duration = __webpack_require__(80521);
;// CONCATENATED MODULE: ./build/src/actions/run-task/follow-logs.js


const LINES_KEPT = 60;
const DRAIN_PAUSE_MILLISECONDS = 1_000;
const MOST_DRAIN_READS = 10;
/** How many reads in a row must find nothing. */
const QUIET_READS = 3;
/** Follows the logs of those containers that write to CloudWatch Logs in a stream of a known name. */
function followLogs({ taskArn, containers }, { taskLogs, log, clock }) {
    const followers = containers.flatMap(({ name, log: to }) => {
        if (to === undefined)
            return [];
        const stream = { group: to.group, stream: (0,task_container/* logStreamName */.wG)(to, name, taskArn), region: to.region };
        return [{ container: name, stream, kept: [], cursor: undefined, state: 'reading' }];
    });
    const prefix = (name) => (containers.length > 1 ? `${name} | ` : '');
    async function copyOne(follower) {
        if (follower.state === 'given-up')
            return 0;
        try {
            const { lines, cursor } = await taskLogs.read(follower.stream, follower.cursor);
            follower.cursor = cursor;
            for (const { text } of lines)
                log.line(prefix(follower.container) + text);
            for (const { text } of lines.slice(-LINES_KEPT))
                follower.kept.push(text);
            follower.kept.splice(0, Math.max(0, follower.kept.length - LINES_KEPT));
            return lines.length;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.s))
                throw error;
            follower.state = 'given-up';
            log.warning('Container logs', `Could not read the log of ${follower.container}. ${error.message}`);
            return 0;
        }
    }
    async function copy() {
        const counts = await Promise.all(followers.map(copyOne));
        return counts.reduce((total, count) => total + count, 0);
    }
    return {
        copy,
        async drain() {
            let quiet = 0;
            for (let reads = 0; reads < MOST_DRAIN_READS && quiet < QUIET_READS; reads += 1) {
                if (followers.every(follower => follower.state === 'given-up'))
                    return;
                if (reads > 0)
                    await clock.sleep(DRAIN_PAUSE_MILLISECONDS);
                quiet = (await copy()) === 0 ? quiet + 1 : 0;
            }
        },
        excerpts: () => followers.flatMap(({ container, kept }) => kept.length === 0 ? [] : [{ title: `Last lines of ${container}`, lines: [...kept] }])
    };
}
//# sourceMappingURL=follow-logs.js.map
// EXTERNAL MODULE: ./build/src/actions/run-task/left-task.js
var left_task = __webpack_require__(31778);
// EXTERNAL MODULE: ./build/src/domain/rollout/tolerates-until.js
var tolerates_until = __webpack_require__(39308);
// EXTERNAL MODULE: ./build/src/domain/rollout/poll-interval.js
var poll_interval = __webpack_require__(85209);
// EXTERNAL MODULE: ./build/src/use-cases/rollout/unless-cancelled.js
var unless_cancelled = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/src/actions/run-task/watch-task.js





/** A new task may not be visible immediately: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
const VISIBLE_WITHIN_MILLISECONDS = 60_000;
/** Looks at the task, and copies its logs, until it has ended, the timeout expires, or the step is cancelled. */
async function watchTask(watch, dependencies) {
    const { clock, cancelled } = dependencies;
    const startedAt = clock.now();
    let task = watch.task;
    let status = '';
    for (;;) {
        if (task.lastStatus !== status)
            watch.onStatus(task.lastStatus);
        status = task.lastStatus;
        const ending = judgeTask(task, watch.containers);
        if (ending !== undefined)
            return { kind: 'ended', task, ending };
        if (cancelled.aborted)
            return { kind: 'cancelled', task };
        const now = clock.now();
        if (now >= watch.deadlineAt)
            return { kind: 'timed-out', task };
        await clock.sleep(Math.min((0,poll_interval/* pollIntervalMilliseconds */.z)(now - startedAt), watch.deadlineAt - now), cancelled);
        dependencies.boundCalls(watch.deadlineAt);
        const seen = await look(task, watch, dependencies);
        // A temporary failure is waited for; then the task is stopped as one that took too long.
        if (seen instanceof errors/* DeployError */.s && (0,tolerates_until/* isPassing */.WG)(seen))
            continue;
        if (seen instanceof errors/* DeployError */.s)
            return { kind: 'lost', task, error: seen };
        if (seen === 'not-visible' && clock.now() > startedAt + VISIBLE_WITHIN_MILLISECONDS) {
            return { kind: 'lost', task, error: new errors/* DeployError */.s('not-found', 'ECS no longer lists the task.') };
        }
        if (seen !== 'cancelled' && seen !== 'not-visible')
            task = seen;
    }
}
async function look({ arn, lastStatus }, { cluster }, { tasks, logs, cancelled }) {
    const hasStarted = !['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus);
    try {
        // A call that hangs must not keep a cancelled step from stopping its task.
        const [[seen]] = await (0,unless_cancelled/* unlessCancelled */.M)(cancelled, Promise.all([tasks.describe(cluster, [arn]), hasStarted ? logs.copy() : undefined]));
        return seen ?? 'not-visible';
    }
    catch (error) {
        if (error instanceof unless_cancelled/* Cancelled */.c)
            return 'cancelled';
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
//# sourceMappingURL=watch-task.js.map
;// CONCATENATED MODULE: ./build/src/actions/run-task/follow-task.js






/** A task that is being stopped is watched for its exit codes; ECS kills it after 30 s, or 2 minutes at most on Fargate. */
const STOP_WITHIN_MILLISECONDS = 130_000;
/** A cancelled step has little time left: https://docs.github.com/actions/reference/workflow-cancellation-reference */
const CANCEL_WITHIN_MILLISECONDS = 4_000;
/** Sees a started task to its end, or stops it when its time is over or the job is cancelled. */
async function followTask(task, { plan, inputs }, dependencies) {
    const { clock, log, state } = dependencies;
    const statuses = [];
    const onStatus = (status) => {
        if (statuses.some(seen => seen.status === status))
            return;
        statuses.push({ status, at: clock.now() });
        log.line(`The task is ${status}.`);
    };
    const logs = followLogs({ taskArn: task.arn, containers: plan.containers }, dependencies);
    const deadlineAt = clock.now() + inputs.timeoutSeconds * 1000;
    const watch = { cluster: inputs.cluster, task, containers: plan.containers, deadlineAt, onStatus };
    const watched = await watchTask(watch, { ...dependencies, logs });
    const { end, last, left } = await conclude(watched, { watch, inputs, logs, dependencies });
    if (left === 'settled')
        (0,left_task/* settleLeftTask */.kW)(state);
    return { ...end, task: last, statuses, logs: logs.excerpts() };
}
async function conclude(watched, following) {
    switch (watched.kind) {
        case 'ended':
            await following.logs.drain();
            return settled(watched.task, describeEnding(watched));
        case 'cancelled':
            following.dependencies.boundCalls(undefined);
            return concludeCancelled(watched.task, following);
        case 'timed-out':
            return concludeTimedOut(watched.task, following);
        case 'lost': {
            const reason = `The task was started, but its status can no longer be read. It may still be running. ${watched.error.message}`;
            return settled(watched.task, { verdict: 'unknown', reasonCode: watched.error.code, reason });
        }
    }
}
function describeEnding({ ending, task }) {
    if (ending.kind === 'failed')
        return { verdict: 'failed', reasonCode: ending.code, reason: ending.reason };
    return {
        verdict: 'succeeded',
        reasonCode: 'completed',
        reason: `The task succeeded: ${describeExits(task)}.`
    };
}
async function concludeCancelled(task, { inputs, dependencies }) {
    const cancelled = (reason) => ({ verdict: 'cancelled', reasonCode: 'cancelled', reason });
    if (inputs.onCancel === 'leave') {
        return settled(task, cancelled(`The job was cancelled. The task continues (on-cancel: leave): ${task.arn}.`));
    }
    const stopping = stop(task, 'The job that ran the task was cancelled.', { inputs, dependencies });
    const outcome = await Promise.race([stopping, dependencies.clock.sleep(CANCEL_WITHIN_MILLISECONDS)]);
    if (outcome === 'stopped')
        return settled(task, cancelled('The job was cancelled, and the task was stopped.'));
    const why = outcome instanceof errors/* DeployError */.s ? outcome.message : 'AWS has not responded yet.';
    return {
        end: cancelled(`The job was cancelled, and the task could not be stopped: ${why}`),
        last: task,
        left: 'open'
    };
}
async function concludeTimedOut(task, following) {
    const { inputs, logs, watch, dependencies } = following;
    const limit = (0,duration/* formatDuration */.a3)(inputs.timeoutSeconds * 1000);
    dependencies.boundCalls(undefined);
    const outcome = await stop(task, `The task timed out after ${limit}.`, following);
    const end = (rest) => ({
        verdict: 'timed-out',
        reasonCode: 'timed-out',
        reason: `The task timed out after ${limit} ${rest}`
    });
    if (outcome !== 'stopped') {
        return { end: end(`and could not be stopped: ${outcome.message}`), last: task, left: 'open' };
    }
    const deadlineAt = dependencies.clock.now() + STOP_WITHIN_MILLISECONDS;
    const { task: last } = await watchTask({ ...watch, task, deadlineAt }, { ...dependencies, logs });
    await logs.drain();
    return settled(last, end(`and was stopped: ${describeExits(last)}.`));
}
async function stop(task, reason, { inputs, dependencies }) {
    try {
        await dependencies.tasks.stop(inputs.cluster, task.arn, reason);
        return 'stopped';
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.s)
            return error;
        throw error;
    }
}
function settled(last, end) {
    return { end, last, left: 'settled' };
}
//# sourceMappingURL=follow-task.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changed-ecr-images.js + 1 modules
var changed_ecr_images = __webpack_require__(51766);
// EXTERNAL MODULE: ./build/src/domain/document/document.js
var document_document = __webpack_require__(15785);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/equivalent.js
var equivalent = __webpack_require__(85037);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/requested-changes.js + 2 modules
var requested_changes = __webpack_require__(64201);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/containers.js
var task_definition_containers = __webpack_require__(51193);
// EXTERNAL MODULE: ./build/src/domain/group-by.js
var group_by = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/src/domain/document/text-place.js
var text_place = __webpack_require__(83733);
// EXTERNAL MODULE: ./build/src/domain/input/quote-safe.js
var quote_safe = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-overrides.js






/** The `overrides` of RunTask, single inputs on top of the document. Undefined when nothing is overridden. */
function buildOverrides(requested, containers) {
    const document = readDocument(requested.document, containers);
    const { command, environment, cpu, memory } = requested;
    let list = document.containers;
    if (command !== undefined) {
        list = patch(list, targetContainer(requested, containers, 'command'), () => ({ command }));
    }
    const variables = (0,group_by/* groupBy */.$)(environment, assignment => assignmentContainer(assignment, requested, containers));
    for (const [name, assignments] of variables) {
        list = patch(list, name, entry => ({ environment: setVariables(entry.environment, assignments) }));
    }
    const overrides = {
        ...document.rest,
        ...(cpu === undefined ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(list.length === 0 ? {} : { containerOverrides: list })
    };
    return Object.keys(overrides).length === 0 ? undefined : overrides;
}
/**
 * The container that a run is about: the one named, or the only essential one. Undefined when that is not clear. Throws `bad-input` for
 * a name that the task definition does not have.
 */
function mainContainer({ containerName }, containers) {
    const essential = containers.filter(container => container.isEssential);
    if (containerName === undefined)
        return essential.length === 1 ? essential[0]?.name : undefined;
    if (containers.some(container => container.name === containerName))
        return containerName;
    throw (0,errors/* badInput */.A)('container-name', `the task definition has no container ${(0,quote_safe/* quoteName */.AB)(containerName)}; it has ${list(containers)}.`);
}
function targetContainer(requested, containers, input) {
    const name = mainContainer(requested, containers);
    if (name === undefined) {
        throw (0,errors/* badInput */.A)(input, `the task has several essential containers (${list(containers)}). Set one of them in "container-name".`);
    }
    return name;
}
function assignmentContainer({ container, place }, requested, containers) {
    if (container === undefined)
        return targetContainer(requested, containers, 'environment-variables');
    if (containers.some(each => each.name === container))
        return container;
    throw (0,text_place/* badText */.rY)(place, `the task definition has no container ${(0,quote_safe/* quoteName */.AB)(container)}; it has ${list(containers)}.`);
}
function readDocument(document, known) {
    if (document === undefined)
        return { containers: [], rest: {} };
    const { value, origin } = document;
    if (!(0,document_document/* isObject */.Gv)(value)) {
        throw (0,text_place/* badText */.rY)({ origin }, 'expected an object with `containerOverrides`, as in the `overrides` of RunTask.');
    }
    const { containerOverrides = [], ...rest } = value;
    if ((0,document_document/* isList */.Lv)(containerOverrides) && containerOverrides.length > task_definition_containers/* LIMIT_CONTAINERS */.Hf)
        throw (0,text_place/* badText */.rY)({ origin }, `\`containerOverrides\` has more than ${task_definition_containers/* LIMIT_CONTAINERS */.Hf} entries; ECS accepts at most 10 containers.`);
    if (!(0,document_document/* isList */.Lv)(containerOverrides))
        throw (0,text_place/* badText */.rY)({ origin }, '`containerOverrides` must be a list.');
    const positionOf = (index) => document.positionOf(['containerOverrides', index]);
    const containers = containerOverrides.map((entry, index) => {
        const name = (0,document_document/* isObject */.Gv)(entry) ? entry.name : undefined;
        if (!(0,document_document/* isObject */.Gv)(entry) || typeof name !== 'string') {
            throw (0,text_place/* badText */.rY)({ origin, position: positionOf(index) }, 'each entry of `containerOverrides` requires the `name` of a container.');
        }
        if (known.some(container => container.name === name))
            return entry;
        throw (0,text_place/* badText */.rY)({ origin, position: positionOf(index) }, `the task definition has no container ${(0,quote_safe/* quoteName */.AB)(name)}; it has ${list(known)}.`);
    });
    return { containers, rest };
}
function patch(entries, name, change) {
    if (!entries.some(entry => entry.name === name))
        return [...entries, { name, ...change({ name }) }];
    return entries.map(entry => (entry.name === name ? { ...entry, ...change(entry) } : entry));
}
function setVariables(current, assignments) {
    const [first] = assignments;
    if (first !== undefined && current !== undefined && !(0,document_document/* isList */.Lv)(current))
        throw (0,text_place/* badText */.rY)(first.place, `${(0,text_place/* formatPlace */.dE)(first.place)}: \`environment\` is not a list.`);
    const values = new Map();
    for (const { name, value } of assignments) {
        // The last one is at its last position.
        values.delete(name);
        values.set(name, value);
    }
    const others = ((0,document_document/* isList */.Lv)(current) ? current : []).filter(entry => !(0,document_document/* isObject */.Gv)(entry) || !values.has(entry.name ?? null));
    return [...others, ...[...values].map(([name, value]) => ({ name, value }))];
}
function list(containers) {
    return containers.length === 0 ? 'none' : containers.map(container => `"${container.name}"`).join(', ');
}
//# sourceMappingURL=task-overrides.js.map
;// CONCATENATED MODULE: ./build/src/targets/ecs/domain/task-run/task-placement.js

/** Places a task of `definition` where the step specifies, and otherwise where the service's own tasks run. */
function placeTask(requested, definition, service) {
    const capacity = chooseCapacity(requested, service);
    return {
        ...capacity,
        networkConfiguration: chooseNetwork(requested, definition, service),
        platformVersion: requested.platformVersion ?? (isFargate(capacity) ? service?.platformVersion : undefined)
    };
}
/** A launch type and a capacity provider strategy exclude each other: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
function chooseCapacity({ launchType, capacityProviderStrategy }, service) {
    if (launchType !== undefined)
        return { launchType, capacityProviderStrategy: [] };
    if (capacityProviderStrategy.length > 0)
        return { launchType: undefined, capacityProviderStrategy };
    const inherited = service?.capacityProviderStrategy ?? [];
    return inherited.length > 0
        ? { launchType: undefined, capacityProviderStrategy: inherited }
        : { launchType: service?.launchType, capacityProviderStrategy: [] };
}
/** Only the awsvpc network mode takes a network configuration, and it needs one. */
function chooseNetwork(requested, definition, service) {
    const isGiven = requested.subnets.length + requested.securityGroups.length > 0 || requested.assignPublicIp !== undefined;
    if (definition.networkMode !== 'awsvpc') {
        if (!isGiven)
            return undefined;
        throw (0,errors/* badInput */.A)('subnets', 'it is supported only with the awsvpc network mode, which the task definition does not use. Remove it.');
    }
    const inherited = service?.networkConfiguration;
    const subnets = given(requested.subnets) ?? inherited?.subnets ?? [];
    if (subnets.length === 0) {
        throw (0,errors/* badInput */.A)('subnets', 'a value is required, because the task definition uses the awsvpc network mode. Set subnets, or set "service" to a service that has them.');
    }
    return {
        subnets,
        securityGroups: given(requested.securityGroups) ?? inherited?.securityGroups ?? [],
        assignPublicIp: requested.assignPublicIp ?? inherited?.assignPublicIp
    };
}
function given(values) {
    return values.length > 0 ? values : undefined;
}
function isFargate({ launchType, capacityProviderStrategy }) {
    return launchType === 'FARGATE' || capacityProviderStrategy.some(({ name }) => name.startsWith('FARGATE'));
}
//# sourceMappingURL=task-placement.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/inspect-images.js + 1 modules
var inspect_images = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/parse-document.js
var parse_document = __webpack_require__(35449);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/refuse-placeholders.js
var refuse_placeholders = __webpack_require__(49005);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/render-task-definition.js + 14 modules
var render_task_definition = __webpack_require__(54013);
// EXTERNAL MODULE: ./build/src/targets/ecs/domain/task-definition/changes/assignments.js
var assignments = __webpack_require__(14241);
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/resolve-changes.js + 1 modules
var resolve_changes = __webpack_require__(98881);
;// CONCATENATED MODULE: ./build/src/actions/run-task/plan-task.js














/** Reads the task definition and the service, and makes sure that the task asked for makes sense. Changes nothing. */
async function planTask(inputs, dependencies) {
    const { files } = dependencies;
    const requested = await readOverrides(inputs, files);
    const strategy = await readStrategy(inputs.capacityProviderStrategy);
    const { tags } = await (0,resolve_changes/* resolveChanges */.u)({ ...requested_changes/* NO_CHANGES */.eo, tags: inputs.tags }, files);
    const rendered = await (0,render_task_definition/* renderTaskDefinition */.P)({ source: inputs.source, changes: requested_changes/* NO_CHANGES */.eo }, dependencies);
    const service = inputs.service === undefined ? undefined : await findService(inputs.cluster, inputs.service, dependencies);
    const containers = (0,task_container/* readTaskContainers */.UR)(rendered.definition);
    const revision = await findRevision(rendered, inputs, dependencies);
    return {
        ...revision,
        warnings: [...(0,assignments/* remarksOf */.ro)([...requested.environment, ...tags]), ...rendered.warnings],
        containers,
        containerName: mainContainer(requested, containers),
        overrides: buildOverrides(requested, containers),
        placement: placeTask({ ...inputs.placement, capacityProviderStrategy: strategy }, rendered.definition, service),
        tags: Object.fromEntries(tags.map(({ name, value }) => [name, value]))
    };
}
async function findRevision({ definition, registered }, { source }, dependencies) {
    if (registered !== undefined) {
        return { family: registered.family, definition, existing: registered, latestRevision: registered.revision };
    }
    const family = typeof definition.family === 'string' ? definition.family : '';
    (0,refuse_placeholders/* refusePlaceholders */.p)(definition);
    const latest = await (await dependencies.taskDefinitions()).find(family);
    const isSame = latest?.status === 'ACTIVE' && (0,equivalent/* isEquivalent */.l)(definition, latest.definition);
    if (!isSame)
        await refuseMissingImages({ definition, latest, source }, dependencies);
    return { family, definition, existing: isSame ? latest : undefined, latestRevision: latest?.revision ?? 0 };
}
/** Throws `not-found` for an image that is to be registered and is not in ECR. What cannot be verified is only logged. */
async function refuseMissingImages({ definition, latest, source }, dependencies) {
    const images = (0,changed_ecr_images/* changedEcrImages */.x)(definition, latest?.definition);
    const { missing, remarks } = await (0,inspect_images/* findMissingImages */.qW)(images, dependencies);
    for (const remark of remarks)
        dependencies.log.line(remark);
    const [first] = missing;
    if (first !== undefined)
        throw new errors/* DeployError */.s('not-found', (0,inspect_images/* refuseImage */.CB)(first, { changes: requested_changes/* NO_CHANGES */.eo, source }));
}
async function readOverrides(inputs, files) {
    const { containerName, command, environment: text, cpu, memory, overrides } = inputs;
    const given = text === undefined ? [] : [{ kind: 'input', input: 'environment-variables', text }];
    const { environment } = await (0,resolve_changes/* resolveChanges */.u)({ ...requested_changes/* NO_CHANGES */.eo, environment: given }, files);
    const document = overrides === undefined ? undefined : await (0,parse_document/* parseDocument */.T)(overrides, { kind: 'input', input: 'overrides' });
    return { containerName, command, environment, cpu, memory, document };
}
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html */
async function readStrategy(text) {
    if (text === undefined)
        return [];
    const input = 'capacity-provider-strategy';
    const { value } = await (0,parse_document/* parseDocument */.T)(text, { kind: 'input', input });
    if (!(0,document_document/* isList */.Lv)(value))
        throw (0,errors/* badInput */.A)(input, 'expected a list of objects with capacityProvider, weight and base.');
    return value.map(item => {
        const { capacityProvider: name, weight = 0, base = 0 } = (0,document_document/* isObject */.Gv)(item) ? item : {};
        if (typeof name === 'string' && typeof weight === 'number' && typeof base === 'number')
            return { name, weight, base };
        throw (0,errors/* badInput */.A)(input, 'each item requires "capacityProvider" (a string); "weight" and "base" (numbers) are optional.');
    });
}
async function findService(cluster, name, dependencies) {
    const service = await (await dependencies.services()).find(cluster, name);
    if (service !== undefined && service.status !== 'INACTIVE')
        return service;
    throw new errors/* DeployError */.s('not-found', `Input "service": cluster ${cluster} has no active service ${name}. Check the cluster, the service and the region.`);
}
//# sourceMappingURL=plan-task.js.map
// EXTERNAL MODULE: ./build/src/targets/ecs/use-cases/task-definition/register-revision.js
var register_revision = __webpack_require__(64817);
// EXTERNAL MODULE: ./build/src/actions/run-task/client-token.js
var client_token = __webpack_require__(94688);
;// CONCATENATED MODULE: ./build/src/actions/run-task/start-task.js





/** Registers the task definition where that is needed, and starts one task. Throws the `DeployError` of a call that was refused. */
async function startTask(plan, inputs, dependencies) {
    const { state, tasks, log } = dependencies;
    let hasRequested = false;
    try {
        const taskDefinition = await ensureRegistered(plan, dependencies);
        const request = requestTask(plan, { taskDefinition, inputs, step: dependencies.step });
        const { cluster, startedBy } = request;
        const left = { cluster, startedBy, taskDefinition, onCancel: inputs.onCancel };
        (0,left_task/* saveLeftTask */._2)(state, { ...left, taskArn: undefined });
        hasRequested = true;
        const task = await tasks.run(request);
        (0,left_task/* saveLeftTask */._2)(state, { ...left, taskArn: task.arn });
        log.line(`Started task ${task.arn} (client token ${request.clientToken}).`);
        return { kind: 'started', task };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.s))
            throw error;
        // A call without an answer may have started the task anyway.
        const isUnclear = hasRequested && ['unreachable', 'platform-error', 'outcome-unknown'].includes(error.code);
        if (isUnclear)
            return { kind: 'unclear', error };
        (0,left_task/* settleLeftTask */.kW)(state);
        return { kind: 'not-started', error };
    }
}
async function ensureRegistered(plan, { taskDefinitions, clock, run, log }) {
    if (plan.existing !== undefined)
        return plan.existing.arn;
    const { arn } = await (0,register_revision/* registerRevision */.R)(plan, { taskDefinitions: await taskDefinitions(), clock, run });
    log.line(`Registered ${(0,service_snapshot/* nameRevision */.hH)(arn)}.`);
    return arn;
}
function requestTask(plan, { taskDefinition, inputs, step }) {
    const { overrides, tags, placement } = plan;
    const task = { cluster: inputs.cluster, taskDefinition, overrides, tags, ...placement };
    const derived = (0,client_token/* deriveClientToken */.y)(task, step);
    return {
        ...task,
        clientToken: inputs.clientToken ?? derived,
        startedBy: inputs.startedBy ?? `deploy-kit/${derived.slice(0, 24)}`
    };
}
//# sourceMappingURL=start-task.js.map
// EXTERNAL MODULE: ./build/src/render/report/artifact-name.js
var artifact_name = __webpack_require__(58631);
;// CONCATENATED MODULE: ./build/src/actions/run-task/task-outcome.js



/** The outputs of the action, and the sentence that fails the step. */
function taskOutcome(result, report) {
    const { verdict, reasonCode, reason, task, taskArn, taskDefinition, containerName } = result;
    const codes = task === undefined ? {} : exitCodes(task);
    const main = containerName ?? Object.keys(codes).find(name => codes[name] !== 0) ?? Object.keys(codes)[0];
    const exitCode = main === undefined ? undefined : (0,own_member/* ownMember */.n)(codes, main);
    return {
        outputs: {
            'task-arn': taskArn ?? '',
            'task-definition-arn': taskDefinition.startsWith('arn:') ? taskDefinition : '',
            'exit-codes': JSON.stringify(codes),
            'exit-code': exitCode === undefined ? '' : String(exitCode),
            'stopped-reason': task?.stoppedReason ?? '',
            verdict,
            'reason-code': reasonCode,
            reason,
            report,
            'report-name': (0,artifact_name/* artifactName */.C)(['task', result.cluster, containerName ?? main ?? 'task'], report)
        },
        ...(verdict === 'succeeded' ? {} : { failure: reason })
    };
}
//# sourceMappingURL=task-outcome.js.map
;// CONCATENATED MODULE: ./build/src/actions/run-task/run.js








/** Runs a task once and reports how it ended. */
async function runTask(inputs, dependencies) {
    const { clock, summary, run, log, files } = dependencies;
    const startedAt = (0,mark_start/* markStart */.E)(clock);
    const plan = await planTask(inputs, dependencies);
    logPlan(plan, inputs, log);
    for (const warning of plan.warnings)
        log.warning('Task definition', warning);
    const ended = await carryOut(plan, inputs, dependencies);
    const result = {
        cluster: inputs.cluster,
        taskDefinition: plan.existing?.arn ?? plan.family,
        containerName: plan.containerName,
        command: inputs.command,
        taskArn: undefined,
        task: undefined,
        statuses: [],
        logs: [],
        ...ended,
        startedAt: startedAt(),
        finishedAt: clock.now()
    };
    // The error of a failed step reports it.
    if (result.verdict === 'succeeded')
        log.line(`succeeded: ${result.reason}`);
    const report = reportTask(result, run, clock.simulatedRate);
    await summary.append((0,render_summary/* renderSummary */.B)(report));
    const { renderHtmlReport } = await __webpack_require__.e(/* import() */ 5881).then(__webpack_require__.bind(__webpack_require__, 95881));
    return taskOutcome(result, await files.writeTemporary('task.html', renderHtmlReport(report)));
}
async function carryOut(plan, inputs, dependencies) {
    if (inputs.mode === 'dry-run') {
        const reason = `Would run one task of ${nameDefinition(plan)} in cluster ${inputs.cluster}; nothing was changed.`;
        return { verdict: 'succeeded', reasonCode: 'would-run', reason };
    }
    if (dependencies.cancelled.aborted) {
        return { verdict: 'cancelled', reasonCode: 'cancelled', reason: 'The job was cancelled before a task was started.' };
    }
    const started = await startTask(plan, inputs, dependencies);
    if (started.kind === 'started') {
        const { arn, taskDefinition } = started.task;
        return { taskArn: arn, taskDefinition, ...(await followTask(started.task, { plan, inputs }, dependencies)) };
    }
    const { code, message } = started.error;
    return started.kind === 'unclear'
        ? { verdict: 'unknown', reasonCode: code, reason: `Whether the task was started is unknown. ${message}` }
        : { verdict: 'failed', reasonCode: code, reason: `The task was not started. ${message}` };
}
function logPlan(plan, { cluster, service }, log) {
    log.line(`Task definition: ${nameDefinition(plan)}; cluster: ${cluster}.`);
    const { networkConfiguration: network, launchType, capacityProviderStrategy, platformVersion } = plan.placement;
    const capacity = capacityProviderStrategy.map(({ name, weight }) => `${name} (weight ${weight})`).join(', ');
    const parts = [
        launchType ?? (capacity || "the cluster's default capacity"),
        platformVersion === undefined ? undefined : `platform ${platformVersion}`,
        network === undefined ? undefined : `subnets ${network.subnets.join(', ')}`
    ];
    const origin = service === undefined ? '' : `. Settings that the step does not set are taken from service ${service}`;
    log.line(`Runs on ${parts.filter(part => part !== undefined).join('; ')}${origin}.`);
}
function nameDefinition({ existing, family }) {
    return existing === undefined ? `a new revision of ${family}` : (0,service_snapshot/* nameRevision */.hH)(existing.arn);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The items by their keys, in the order in which the keys first come: what Map.groupBy does from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map

/***/ }),

/***/ 35876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readEcrHost),
/* harmony export */   x: () => (/* binding */ parseRegistryAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);


const ECR_PUBLIC = 'public.ecr.aws';
// Plain, FIPS, China and isolated partitions: https://docs.aws.amazon.com/general/latest/gr/ecr.html; dual-stack:
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
const ECR_HOST = /^(\d{12})\.(?:dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|c2s\.ic\.gov|sc2s\.sgov\.gov)|dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn))$/;
const HOST = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\d{1,5})?$/;
/**
 * Reads where images go: nothing (ECR of the caller's account and region), an account id, or a registry's host. Throws
 * `bad-input` that names `input`.
 */
function parseRegistryAddress(text, input) {
    if (text === undefined)
        return { kind: 'ecr', accountId: undefined, region: undefined, host: undefined };
    if (/^\d{12}$/.test(text))
        return { kind: 'ecr', accountId: text, region: undefined, host: undefined };
    const host = text.toLowerCase();
    if (host === ECR_PUBLIC)
        return { kind: 'ecr-public', host: ECR_PUBLIC };
    const ecr = readEcrHost(host);
    if (ecr !== undefined)
        return { kind: 'ecr', ...ecr, host };
    if (HOST.test(host))
        return { kind: 'other', host };
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .A)(input, `expected an account id of 12 digits or a registry's host such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, ${ECR_PUBLIC} or ghcr.io, without https:// and without a path; got ${(0,_input_quote_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(text)}.`);
}
/** The account and the region in the host of a private ECR registry; undefined for any other host. */
function readEcrHost(host) {
    const [, accountId, plainRegion, dualStackRegion] = ECR_HOST.exec(host) ?? [];
    const region = plainRegion ?? dualStackRegion;
    return accountId === undefined || region === undefined ? undefined : { accountId, region };
}
//# sourceMappingURL=registry-address.js.map

/***/ }),

/***/ 85209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pollIntervalMilliseconds)
/* harmony export */ });
const SHORTEST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 10_000;
const SHARE_OF_ELAPSED = 1 / 50;
/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2% of its age, 1 s to 10 s. */
function pollIntervalMilliseconds(elapsedMilliseconds) {
    return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED));
}
//# sourceMappingURL=poll-interval.js.map

/***/ }),

/***/ 39308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isShownByNextLook),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bK: () => (/* binding */ STILL_HOLDS_MILLISECONDS)
/* harmony export */ });
/** A recent observation is still valid: one failed read at the deadline must not hide that the deployment ended. */
const STILL_HOLDS_MILLISECONDS = 10_000;
const PASSING = ['throttled', 'unreachable', 'platform-error'];
const SHOWN_BY_THE_NEXT_LOOK = [
    ...PASSING,
    'conflict',
    'rejected',
    'not-found',
    'outcome-unknown'
];
/** Whether a change to a deployment that failed so may have become needless, or needs sending again: reading the deployment shows which. */
function isShownByNextLook({ code }) {
    return SHOWN_BY_THE_NEXT_LOOK.includes(code);
}
/** Whether a call that failed so may succeed later, automatically. */
function isPassing({ code }) {
    return PASSING.includes(code);
}
//# sourceMappingURL=tolerates-until.js.map

/***/ }),

/***/ 58631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
const LONGEST = 100;
/**
 * A name that GitHub's artifact service accepts, from the target of a report and the path of its file. Characters that
 * it refuses (`" : < > | * ? / \` and line breaks) become `-`. The folder of the file is made for one report, so its last characters
 * keep the reports of matrix jobs, regions and attempts apart.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
function artifactName(parts, path) {
    const folder = path.split(/[/\\]/).at(-2) ?? '';
    const suffix = folder.slice(folder.lastIndexOf('-') + 1);
    const words = [...parts, ''].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'));
    return `${words.join('-').slice(0, LONGEST)}${suffix}`;
}
//# sourceMappingURL=artifact-name.js.map

/***/ }),

/***/ 64333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withConfiguration),
/* harmony export */   OQ: () => (/* binding */ runsOthers),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   WM: () => (/* binding */ findPrimary),
/* harmony export */   hH: () => (/* binding */ nameRevision)
/* harmony export */ });
/* harmony import */ var _domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15785);

/** The service with another deployment configuration, and what is read from it. */
function withConfiguration(service, deploymentConfiguration) {
    const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration;
    return {
        ...service,
        deploymentConfiguration,
        circuitBreaker: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(breaker)
            ? { enabled: breaker.enable === true, rollback: breaker.rollback === true }
            : undefined,
        alarms: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(alarms)
            ? {
                names: (0,_domain_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : [],
                enabled: alarms.enable === true,
                rollback: alarms.rollback === true
            }
            : undefined
    };
}
/** The deployment that ECS works towards: the newest. */
function findPrimary(service) {
    return service.deployments.find(deployment => deployment.status === 'PRIMARY');
}
/** `api:42` of a task definition's ARN. */
function nameRevision(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}
/** Whether tasks of other revisions run beside those of this one: ECS may call a deployment successful before they are gone. */
function runsOthers(service, taskDefinition) {
    return service.deployments.some(other => other.taskDefinition !== taskDefinition && other.runningCount > 0);
}
/** `2 tasks of api:42 and 1 task of api:41 are running`. */
function describeRunning(service) {
    const counts = new Map();
    // Two deployments may have one revision, such as a rollback that begins before the tasks of the revision are stopped.
    for (const { runningCount, taskDefinition } of service.deployments)
        if (runningCount > 0)
            counts.set(taskDefinition, (counts.get(taskDefinition) ?? 0) + runningCount);
    if (counts.size === 0)
        return 'no task is running';
    const parts = [...counts].map(([taskDefinition, count]) => `${count} ${count === 1 ? 'task' : 'tasks'} of ${nameRevision(taskDefinition)}`);
    const isOne = counts.size === 1 && [...counts.values()][0] === 1;
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} running`;
}
//# sourceMappingURL=service-snapshot.js.map

/***/ }),

/***/ 52019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `task` for every item, `limit` at a time, in order; the results are in the items' order. The first error ends it. */
async function forEachLimited(items, limit, task) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=for-each-limited.js.map

/***/ }),

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ markStart)
/* harmony export */ });
/**
 * Marks this moment. Returns a function that reports when it was, by the clock as it is then: the first answer of AWS may correct it, and
 * a duration must not change by that.
 */
function markStart(clock) {
    const at = clock.now();
    const behind = clock.behindMilliseconds?.() ?? 0;
    return () => at + (clock.behindMilliseconds?.() ?? 0) - behind;
}
//# sourceMappingURL=mark-start.js.map

/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unlessCancelled),
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown instead of an answer that is no longer waited for. */
class Cancelled extends Error {
    constructor() {
        super('The job was cancelled.');
        this.name = 'Cancelled';
    }
}
/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
async function unlessCancelled(signal, task) {
    task.catch(() => undefined);
    let cancel = () => undefined;
    const aborted = new Promise((_, reject) => {
        cancel = () => reject(new Cancelled());
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true });
    });
    try {
        return await Promise.race([aborted, task]);
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
//# sourceMappingURL=unless-cancelled.js.map

/***/ })

};
