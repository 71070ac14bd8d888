export const id = 3396;
export const ids = [3396];
export const modules = {

/***/ 18427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  examineCompose: () => examineCompose
 });
 var render_doctor_summary = __webpack_require__(70118);
 var errors = __webpack_require__(33047);
 var plan_strategies = __webpack_require__(62325);
 var describe_lock = __webpack_require__(17938);
 var inspect_server_facts = __webpack_require__(27376);
 var finding = __webpack_require__(82063);
 var inspect_project = __webpack_require__(96558);
 var read_project = __webpack_require__(6210);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/inspect-server.js
 const about = (check, finding) => ({
  check: check,
  strategy: void 0,
  finding: finding
 });
 async function inspectServer(inspected, strategies = plan_strategies.YL) {
  const {address: address, docker: docker, spec: spec, open: open} = inspected;
  const facts = await attempt(() => docker.readFacts(spec.directory));
  if ('error' in facts) return unreached(facts.error, address);
  const reached = about('server', (0, finding.fK)(`${address} answers with a host key of the input known-hosts.`));
  const accepted = about('key', (0, finding.fK)('The server accepts the key.'));
  const server = Object.entries((0, inspect_server_facts.J)({
   facts: facts.value,
   bytesToPull: 0
  })).flatMap(([check, findings]) => findings.map(finding => about(check, finding)));
  const checks = [ reached, accepted, ...server ];
  if (server.some(({finding: finding}) => finding.kind === 'refusal')) return checks;
  const world = await attempt(open);
  if ('error' in world) return [ ...checks, about('project', (0, finding.x5)(world.error.message)) ];
  return [ ...checks, ...await inspectWorld(world.value, {
   facts: facts.value,
   strategies: strategies
  }) ];
 }
 function unreached({code: code, message: message}, address) {
  if (code !== 'access-denied' && code !== 'bad-input') return [ about('server', (0, 
  finding.x5)(message)) ];
  const reached = about('server', (0, finding.fK)(`${address} answers with a host key of the input known-hosts.`));
  return [ ...code === 'access-denied' ? [ reached ] : [], about('key', (0, finding.x5)(message)) ];
 }
 async function inspectWorld(world, {facts: facts, strategies: strategies}) {
  const {docker: docker, proxy: proxy} = world;
  const lock = await attempt(() => inspectLock(world));
  const inspection = await attempt(() => proxy.inspect());
  const read = await attempt(async () => {
   const containers = await docker.listContainers(world.spec.project ?? '');
   const images = imagesOf(world.spec, containers);
   const spec = {
    ...world.spec,
    images: images
   };
   const known = new Map([ ...images ].filter(([, image]) => image !== ''));
   const {project: project} = await (0, read_project.Wh)({
    spec: {
     ...spec,
     images: known
    },
    docker: docker
   });
   return {
    spec: spec,
    containers: containers,
    project: project,
    folders: await docker.foldersOf(project.name)
   };
  });
  const version = 'value' in inspection && inspection.value.problem === void 0 ? [ about('proxy', (0, 
  finding.fK)(`${proxy.kind} ${inspection.value.version ?? '(no version)'}`)) ] : [];
  const failed = Object.entries({
   proxy: inspection,
   project: read,
   lock: lock
  }).flatMap(([check, each]) => 'error' in each ? [ about(check, (0, finding.x5)(each.error.message)) ] : []);
  const held = 'value' in lock ? [ about('lock', lock.value) ] : [];
  if ('error' in inspection || 'error' in read) return [ ...version, ...failed, ...held ];
  const found = {
   ...read.value,
   facts: facts,
   proxy: inspection.value,
   bytesToPull: 0
  };
  const names = [ ...read.value.spec.images.keys() ].join(', ');
  const project = about('project', (0, finding.fK)(`Compose reads project ${read.value.project.name}. Checked: ${names}.`));
  return [ ...version, project, ...byStrategy(found, strategies), ...failed, ...held ];
 }
 function byStrategy(inspected, strategies) {
  const found = strategies.flatMap(strategy => (0, inspect_project.o)({
   ...inspected,
   spec: {
    ...inspected.spec,
    strategy: strategy
   }
  }).map(finding => ({
   strategy: strategy,
   finding: finding
  })));
  const {proxy: proxy} = inspected;
  const ofProxy = new Set([ proxy.problem, ...proxy.warnings ]);
  return [ ...new Map(found.map(each => [ `${each.finding.kind} ${each.finding.text}`, each ])).values() ].flatMap(({finding: finding}) => {
   const own = found.filter(each => each.finding.text === finding.text).map(({strategy: strategy}) => strategy);
   const check = ofProxy.has(finding.text) ? 'proxy' : 'project';
   if (own.length === strategies.length) return [ about(check, finding) ];
   return own.map(strategy => ({
    check: check,
    strategy: strategy,
    finding: finding
   }));
  });
 }
 function imagesOf({images: images, ports: ports}, containers) {
  const services = [ ...new Set([ ...images.keys(), ...ports.keys() ]) ];
  const running = name => containers.find(({service: service}) => service === name)?.image ?? '';
  return new Map(services.map(service => [ service, images.get(service) ?? running(service) ]));
 }
 async function attempt(task) {
  try {
   return {
    value: await task()
   };
  } catch (error) {
   if (!(error instanceof errors.s)) throw error;
   return {
    error: error
   };
  }
 }
 async function inspectLock({lease: lease}) {
  const {lock: lock} = await lease.read();
  const {isLeft: isLeft, text: text} = (0, describe_lock.F)(lock, lock === void 0 ? 0 : await lease.now());
  return isLeft ? (0, finding.$e)(text) : (0, finding.fK)(text);
 }
 var names_of_sides = __webpack_require__(85257);
 var compose_split = __webpack_require__(80010);
 // CONCATENATED MODULE: ./build/src/targets/compose/use-cases/running-sides.js
 async function readRunningSides(world) {
  const {stable: stable, others: others} = await (0, compose_split.L)(world).readShares();
  const [canary] = others;
  if (stable === void 0) return {
   canary: void 0,
   stable: void 0
  };
  if (canary === void 0) return {
   canary: void 0,
   stable: (0, names_of_sides.Y)({
    canary: stable,
    stable: void 0
   }).canary
  };
  return (0, names_of_sides.Y)({
   canary: canary.revision,
   stable: stable
  });
 }
 var judge = __webpack_require__(15098);
 var source_findings = __webpack_require__(22659);
 // CONCATENATED MODULE: ./build/src/actions/doctor/examine-compose.js
 async function examineCompose({name: name, strategies: strategies, gates: gates}, {log: log, summary: summary, connect: connect, connectSources: connectSources, clock: clock}) {
  const server = connect();
  try {
   const checks = (await inspectServer(server, strategies)).map(toDoctorFinding);
   const readSides = async () => readRunningSides(await server.open());
   const sources = await (0, source_findings.I)({
    gates: gates,
    strategies: strategies
   }, {
    connect: connectSources,
    clock: clock,
    readSides: readSides
   });
   const findings = [ ...checks, ...sources ];
   const {readiness: readiness, verdict: verdict, reason: reason} = (0, judge.S)(strategies, findings);
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
     canary: readiness.get('canary') ?? '',
     'blue-green': readiness.get('blue-green') ?? '',
     findings: JSON.stringify({
      schema: 'deploy-kit/doctor@1',
      service: name,
      server: server.address,
      verdict: verdict,
      findings: findings
     })
    },
    ...verdict === 'ready' ? {} : {
     failure: reason
    }
   };
  } finally {
   await server.close();
  }
 }
 const STATES = {
  fact: 'ok',
  warning: 'warning',
  refusal: 'blocked'
 };
 function toDoctorFinding({check: check, strategy: strategy, finding: finding}) {
  return {
   area: 'service',
   strategy: strategy,
   check: check,
   state: STATES[finding.kind],
   message: finding.text,
   fix: void 0
  };
 }
})

};
