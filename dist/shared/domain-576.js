import { modules as shared0 } from './domain-m21808.js';
import { modules as shared1 } from './domain-m37782.js';
export const id = 576;
export const ids = [576,7782,9700];
export const modules = {
...shared0,
...shared1,

/***/ 31556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  $: () => NOTE_BYTES_AT_MOST
 });
 const NOTE_BYTES_AT_MOST = 4096;
}),

/***/ 80576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectCompose: () => connectCompose,
  connectComposeDoctor: () => connectComposeDoctor
 });
 var external_node_os_ = __webpack_require__(48161);
 var exec_commands = __webpack_require__(19700);
 var http_prober = __webpack_require__(81357);
 var errors = __webpack_require__(33047);
 var local_clock = __webpack_require__(36569);
 var proxies = __webpack_require__(19805);
 var join_sentences = __webpack_require__(78309);
 var inspect_server_facts = __webpack_require__(27376);
 var printable = __webpack_require__(9739);
 var server_json = __webpack_require__(21808);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/parse-containers.js
 const json = path => `{{json ${path}}}`;
 const members = fields => `{${Object.entries(fields).map(([name, template]) => `"${name}":${template}`).join(',')}}`;
 const CONTAINER_FORMAT = members({
  id: json('.Id'),
  name: json('.Name'),
  labels: members({
   service: json('(index .Config.Labels "com.docker.compose.service")'),
   configHash: json('(index .Config.Labels "com.docker.compose.config-hash")')
  }),
  image: json('.Config.Image'),
  imageId: json('.Image'),
  state: json('.State.Status'),
  health: `{{with index .State "Health"}}${json('.Status')}{{else}}null{{end}}`,
  exitCode: json('.State.ExitCode'),
  isOutOfMemory: json('.State.OOMKilled'),
  restarts: json('.RestartCount'),
  createdAt: json('.Created'),
  startedAt: json('.State.StartedAt'),
  restartPolicy: json('.HostConfig.RestartPolicy'),
  addresses: `{{range $name, $network := .NetworkSettings.Networks}}[{{json $name}},{{json $network.IPAddress}},{{json $network.GlobalIPv6Address}}],{{end}}`
 }).replace(/("addresses":)(.*)\}$/, '$1[$2null]}');
 const IMAGE_FORMAT = members({
  imageOf: json('.Id'),
  digests: json('.RepoDigests')
 });
 const STATES = [ 'created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead' ];
 const HEALTHS = [ 'none', 'starting', 'healthy', 'unhealthy' ];
 function parseContainers(lines, known = new Map) {
  const found = lines.split('\n').filter(line => line.trim() !== '').map(line => (0, 
  server_json.T3)(line, 'docker inspect'));
  const read = found.flatMap(({imageOf: imageOf, digests: digests}) => imageOf === void 0 ? [] : [ [ (0, 
  server_json.b6)(imageOf) ?? '', (0, server_json.c3)(digests) ] ]);
  const images = new Map([ ...known, ...read ]);
  return {
   containers: found.filter(({id: id}) => id !== void 0).map(members => toContainer(members, images)),
   images: images
  };
 }
 function toContainer(members, digests) {
  const {id: id, labels: labels, health: health, startedAt: startedAt} = members;
  if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id)) throw (0, server_json.O$)('docker inspect');
  const image = (0, server_json.b6)(members.image) ?? '';
  const imageId = (0, server_json.b6)(members.imageId) ?? '';
  const createdAt = parseTime(members.createdAt);
  if (createdAt === void 0) throw (0, server_json.O$)('docker inspect');
  return {
   id: id,
   name: ((0, server_json.b6)(members.name) ?? '').replace(/^\//, ''),
   service: (0, server_json.b6)((0, server_json.lS)(labels).service) ?? '',
   configHash: (0, server_json.b6)((0, server_json.lS)(labels).configHash) ?? '',
   image: image,
   digest: digestIn(image) ?? digestOf(image, digests.get(imageId) ?? []),
   imageId: imageId,
   state: toWord(members.state, STATES),
   health: health === null || health === '' ? 'none' : toWord(health, HEALTHS),
   exitCode: toNumber(members.exitCode),
   isOutOfMemory: members.isOutOfMemory === true,
   restarts: toNumber(members.restarts),
   createdAt: createdAt,
   startedAt: parseTime(startedAt),
   restartPolicy: toPolicy((0, server_json.lS)(members.restartPolicy)),
   addresses: toAddresses((0, server_json.c3)(members.addresses))
  };
 }
 function digestIn(reference) {
  return /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1];
 }
 function digestOf(image, references) {
  const named = references.filter(reference => typeof reference === 'string');
  const repository = repositoryOf(image);
  const own = named.filter(reference => reference.startsWith(`${repository}@`));
  const digests = new Set((own.length > 0 ? own : named).map(digestIn));
  const [digest] = digests;
  return digests.size === 1 ? digest : void 0;
 }
 function repositoryOf(image) {
  const [name = ''] = image.split('@');
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
 }
 function toWord(value, words) {
  return words.find(word => word === value) ?? 'unknown';
 }
 function toNumber(value) {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
 }
 function parseTime(value) {
  const time = typeof value === 'string' && value.length < 50 ? Date.parse(value) : Number.NaN;
  return time > 0 ? time : void 0;
 }
 function toPolicy({Name: Name, MaximumRetryCount: MaximumRetryCount}) {
  const name = (0, server_json.b6)(Name) ?? '';
  if (name === '') return 'no';
  return typeof MaximumRetryCount === 'number' && MaximumRetryCount > 0 ? `${name}:${MaximumRetryCount}` : name;
 }
 function toAddresses(networks) {
  const entries = networks.map(server_json.c3).flatMap(([name, ip, ipV6]) => {
   const address = [ ip, ipV6 ].find(text => typeof text === 'string' && /^[0-9A-Fa-f.:]{2,45}$/.test(text));
   return typeof name === 'string' && typeof address === 'string' ? [ [ name, address ] ] : [];
  });
  return Object.fromEntries(entries);
 }
 var compose_project = __webpack_require__(43680);
 var clip_text = __webpack_require__(92158);
 var one_line = __webpack_require__(3823);
 var shell_word = __webpack_require__(9427);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/remote-script.js
 function formatRemoteScript({program: program, args: args}) {
  if (args.some(arg => arg.includes('\0'))) throw new errors.s('bad-input', 'A value for the server contains a NUL character. Remove it.');
  const words = args.map(arg => ` ${(0, shell_word.r)(arg)}`).join('');
  return `(\nset --${words}\n${program}\n) </dev/null\n`;
 }
 const VARIABLE = /^[A-Za-z_]\w*$/;
 function scriptOf(argv, {env: env = new Map, directory: directory} = {}) {
  for (const name of env.keys()) if (!VARIABLE.test(name)) throw new errors.s('bad-input', `"${name}" is not a valid variable name. Rename it.`);
  const words = [ ...[ ...env ].map(([name, value]) => `${name}=${value}`), ...argv ];
  const run = env.size === 0 ? 'exec "$@"' : 'exec env "$@"';
  return directory === void 0 ? {
   program: run,
   args: words
  } : {
   program: `cd "$1" || exit\nshift\n${run}`,
   args: [ directory, ...words ]
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/docker-commands.js
 function tryDocker(server, {argv: argv, place: place, images: images, ...call}) {
  if (place === void 0) return server.run({
   ...scriptOf([ 'docker', ...argv ]),
   ...call
  });
  const words = [ 'docker', 'compose', '--ansi', 'never', ...placeOptions(place), ...argv ];
  return server.run({
   ...scriptOf(words, {
    directory: place.directory,
    env: images ?? new Map
   }),
   ...call
  });
 }
 async function runDocker(server, call) {
  const answer = await tryDocker(server, call);
  if (answer.exitCode !== 0) throw dockerError(answer, call);
  return answer.stdout;
 }
 function placeOptions({files: files, project: project, profiles: profiles}) {
  return [ ...files.map(file => `--file=${file}`), ...project === void 0 ? [] : [ `--project-name=${project}` ], ...profiles.map(profile => `--profile=${profile}`) ];
 }
 const MEANINGS = [ [ 'rejected', /no space left on device|disk quota exceeded/i, 'The disk of the server is full. Free some space.' ], [ 'access-denied', /permission denied while trying to connect|dial unix .{1,300}: connect: permission denied/, 'Add the user to the group docker on the server.' ], [ 'unreachable', /Cannot connect to the Docker daemon|error during connect/, 'Start Docker on the server.' ], [ 'access-denied', /pull access denied|unauthorized|authentication required|denied: |403 Forbidden/i, 'Run docker login on the server, or correct the name of the image.' ], [ 'not-found', /manifest unknown|manifest for .{1,500} not found|: not found\b|No such (?:image|container|object)/i, 'Check the name.' ], [ 'throttled', /toomanyrequests|429 Too Many Requests|TLS handshake timeout|i\/o timeout|connection refused|no such host/i, 'Check the registry, and run the action again.' ] ];
 function dockerError({stderr: stderr, exitCode: exitCode}, {argv: argv, place: place}) {
  const [code, , advice] = MEANINGS.find(([, pattern]) => pattern.test(stderr)) ?? [ 'rejected', void 0, 'Run it on the server to see more.' ];
  return new errors.s(code, `${nameOf(argv, place)} failed on the server: ${reasonIn(stderr, exitCode)} ${advice}`);
 }
 function nameOf([verb = '', next = ''], place) {
  if (place !== void 0) return `docker compose ${verb}`;
  return /^[a-z]+$/.test(next) && (verb === 'image' || verb === 'manifest') ? `docker ${verb} ${next}` : `docker ${verb}`;
 }
 function reasonIn(stderr, exitCode) {
  const lines = stderr.split('\n').map(one_line.T).filter(line => line !== '' && !line.startsWith("Run 'docker"));
  const said = lines.findLast(line => /error|fail|cannot|unable|invalid|denied/i.test(line)) ?? lines.at(-1);
  const text = (0, clip_text.g)(said ?? `exit code ${exitCode}`, 300);
  return /[.!?]$/.test(text) ? text : `${text}.`;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/timed-answer.js
 async function timedAnswer(ask, {clock: clock, timeOf: timeOf}) {
  const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0);
  const sentAt = machineTime();
  const answer = await ask();
  const receivedAt = machineTime();
  const date = timeOf(answer);
  if (date > 0) clock.correctBy?.({
   date: date,
   sentAt: sentAt,
   receivedAt: receivedAt,
   server: 'the server'
  });
  return {
   answer: answer,
   sentAt: sentAt,
   receivedAt: receivedAt
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/docker-facts.js
 const TIMERS = [ 'systemd', 'systemd-user', 'at', 'shell' ];
 async function readFacts(server, clock, directory) {
  const ask = async () => parseFacts((await server.run({
   program: FACTS,
   args: [ directory ],
   effect: 'read'
  })).stdout);
  const timeOf = read => docker_facts_toNumber(read.get('seconds')) * 1e3;
  const {answer: facts, sentAt: sentAt, receivedAt: receivedAt} = await timedAnswer(ask, {
   clock: clock,
   timeOf: timeOf
  });
  const kilobytes = name => docker_facts_toNumber(facts.get(name)) * 1024;
  return {
   dockerVersion: versionIn(facts.get('docker')),
   composeVersion: versionIn(facts.get('compose')),
   dockerProblem: (0, clip_text.g)((0, one_line.T)(facts.get('problem') ?? ''), 300) || void 0,
   freeBytes: kilobytes('free'),
   memoryBytes: kilobytes('memory'),
   availableMemoryBytes: kilobytes('available'),
   clockAheadMilliseconds: clockAhead(timeOf(facts), sentAt, receivedAt),
   timers: TIMERS.filter(kind => facts.get('timers')?.split(' ').includes(kind)),
   architecture: (0, clip_text.g)((0, one_line.T)(facts.get('architecture') ?? ''), 30)
  };
 }
 function parseFacts(stdout) {
  return new Map(stdout.split('\n').flatMap(line => {
   const [, name, value] = /^([a-z]{1,20})=(.{0,2000})$/.exec(line) ?? [];
   return name === void 0 || value === void 0 ? [] : [ [ name, value.trim() ] ];
  }));
 }
 function clockAhead(second, sentAt, receivedAt) {
  if (second > receivedAt) return second - receivedAt;
  if (second + 1e3 < sentAt) return second + 1e3 - sentAt;
  return 0;
 }
 function docker_facts_toNumber(text) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
 }
 function versionIn(text) {
  return /^v?(\d{1,5}\.\d{1,5}\.\d{1,5}[\w.+~-]{0,60})$/.exec(text ?? '')?.[1];
 }
 const FACTS = `put() { printf '%s=%s\\n' "$1" "$2"; }\nput seconds "$(date +%s)"\nput architecture "$(uname -m)"\nversion=$(docker version --format '{{.Server.Version}}' 2>&1) && put docker "$version" || put problem "$(printf '%s' "$version" | tail -n 1)"\nput compose "$(docker compose version --short 2>/dev/null)"\nroot=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null)\n[ -d "$root" ] || root=$1\n[ -d "$root" ] || root=/\nput free "$(df -Pk "$root" 2>/dev/null | awk 'NR == 2 { print $4 }')"\nput memory "$(awk '$1 == "MemTotal:" { print $2 }' /proc/meminfo 2>/dev/null)"\nput available "$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo 2>/dev/null)"\ntimers=\nif [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then\n  if [ "$(id -u)" = 0 ]; then timers=systemd\n  elif [ "$(loginctl show-user "$(id -un)" --property=Linger --value 2>/dev/null)" = yes ] &&\n    systemctl --user show-environment >/dev/null 2>&1; then timers=systemd-user\n  fi\nfi\nif command -v at >/dev/null && atq >/dev/null 2>&1 && ps -A -o comm= 2>/dev/null | grep -qx atd; then timers="$timers at"; fi\nput timers "$timers shell"\n:`;
 // CONCATENATED MODULE: ./build/src/targets/compose/server/docker-images.js
 const PULL_SECONDS = 1800;
 const DIGEST = /@(sha256:[0-9a-f]{64})$/;
 function serverImages(server) {
  return {
   async hasImage(image) {
    const call = {
     argv: [ 'image', 'inspect', '--format', '{{.Id}}', '--', image ],
     effect: 'read'
    };
    const answer = await tryDocker(server, call);
    if (answer.exitCode !== 0 && !/no such image/i.test(answer.stderr)) throw dockerError(answer, call);
    return answer.exitCode === 0;
   },
   async resolveDigest(image) {
    const file = JSON.stringify({
     services: {
      image: {
       image: image.replaceAll('$', '$$$$')
      }
     }
    });
    const answer = await server.run({
     program: RESOLVE,
     args: [ file ],
     effect: 'read'
    });
    const call = {
     argv: [ 'manifest', 'inspect' ],
     effect: 'read'
    };
    if (answer.exitCode !== 0) throw dockerError(answer, call);
    const {services: services} = (0, server_json.T3)(answer.stdout, 'docker compose config');
    const resolved = (0, server_json.b6)((0, server_json.lS)((0, server_json.lS)(services).image).image) ?? '';
    const digest = DIGEST.exec(resolved)?.[1];
    if (digest === void 0) throw new errors.s('not-found', `The registry returned no digest for ${repositoryOf(image)}. Check the image.`);
    return {
     digest: digest,
     compressedBytes: await compressedBytes(server, `${repositoryOf(image)}@${digest}`)
    };
   },
   async pull(image, onLine) {
    if (!DIGEST.test(image)) throw new errors.s('bad-input', 'Only images with a digest are pulled. Add the digest.');
    const call = {
     argv: [ 'pull', '--', image ],
     effect: 'change',
     isUnfenced: true
    };
    await runDocker(server, {
     ...call,
     timeoutSeconds: PULL_SECONDS,
     onLine: onLine
    });
   },
   async removeImages(repositories, keep) {
    const {stdout: stdout} = await server.run({
     program: LIST,
     args: [],
     effect: 'read'
    });
    const lines = stdout.split('\n').filter(line => line.startsWith('{')).map(line => (0, 
    server_json.T3)(line, 'docker image ls'));
    const used = new Set(lines.flatMap(({used: used}) => (0, server_json.b6)(used) ?? []));
    const references = lines.filter(({id: id}) => id !== void 0 && !used.has((0, server_json.b6)(id) ?? '')).map(({tags: tags, digests: digests}) => ({
     tags: texts(tags),
     digests: texts(digests)
    })).filter(({digests: digests}) => !digests.some(reference => keep.has(DIGEST.exec(reference)?.[1] ?? ''))).flatMap(({tags: tags, digests: digests}) => [ ...tags, ...digests ]).filter(reference => repositories.includes(repositoryOf(reference)));
    if (references.length === 0) return;
    await tryDocker(server, {
     argv: [ 'image', 'rm', '--', ...references ],
     effect: 'change'
    });
   }
  };
 }
 function texts(value) {
  return (0, server_json.c3)(value).filter(text => typeof text === 'string');
 }
 const RESOLVE = `printf '%s' "$1" | docker compose --ansi never --project-name deploy-kit --file - config --resolve-image-digests --format json`;
 const LIST = `docker image ls --quiet --no-trunc | sort -u | while read -r id; do\n  docker image inspect --format '{"id":{{json .Id}},"tags":{{json .RepoTags}},"digests":{{json .RepoDigests}}}' "$id" </dev/null 2>/dev/null\ndone\ndocker ps --all --quiet --no-trunc | while read -r id; do\n  docker inspect --type container --format '{"used":{{json .Image}}}' "$id" </dev/null 2>/dev/null\ndone\n:`;
 const MANIFEST = `architecture=$(docker version --format '{{.Server.Arch}}') || exit\nprintf '%s\\n' "$architecture"\ndocker manifest inspect --verbose "$1"`;
 async function compressedBytes(server, image) {
  const answer = await server.run({
   program: MANIFEST,
   args: [ image ],
   effect: 'read'
  });
  const [architecture = '', ...lines] = answer.stdout.split('\n');
  if (answer.exitCode !== 0) return;
  try {
   const value = JSON.parse(lines.join('\n'));
   const manifests = (Array.isArray(value) ? (0, server_json.c3)(value) : [ value ]).map(server_json.lS);
   const own = manifests.length === 1 ? manifests[0] : manifests.find(({Descriptor: Descriptor}) => (0, 
   server_json.lS)((0, server_json.lS)(Descriptor).platform).architecture === architecture);
   const manifest = (0, server_json.lS)(own?.OCIManifest ?? own?.SchemaV2Manifest);
   const sizes = (0, server_json.c3)(manifest.layers).map(layer => (0, server_json.lS)(layer).size);
   return sizes.length === 0 ? void 0 : sizes.reduce((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
  } catch {
   return;
  }
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/docker-programs.js
 const INSPECT = `of_container=$1\nof_image=$2\nname=$3\nshift 3\nknown=" $* "\ninspect() {\n  trouble=$({ docker inspect --type container --format "$of_container" "$@" >&3; } 2>&1 | grep -v 'No such ')\n  if [ -n "$trouble" ]; then printf '%s\\n' "$trouble" >&2; return 1; fi\n}\nlist() {\n  found=$(inspect "$@" 3>&1) || return\n  printf '%s\\n' "$found"\n  images=\n  for id in $(printf '%s\\n' "$found" | sed -n 's/.*"imageId":"\\([0-9a-z:]*\\)".*/\\1/p' | sort -u); do\n    case $known in *" $id "*) ;; *) images="$images $id" ;; esac\n  done\n  [ -z "$images" ] || docker inspect --type image --format "$of_image" $images 2>/dev/null\n  :\n}`;
 const docker_programs_LIST = `${INSPECT}\nids=$(docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.project=$name" --filter label=com.docker.compose.oneoff=False) || exit\n[ -n "$ids" ] || exit 0\nlist $ids`;
 const FIND = `${INSPECT}\nlist "$name"`;
 const LAST_LINES = `docker logs --tail "$2" "$1" 2>&1 | tail -c "$3"`;
 // CONCATENATED MODULE: ./build/src/targets/compose/server/docker-engine.js
 const UP_SECONDS = 300;
 const MOST_LINES = 50;
 const LONGEST_LINE = 500;
 const PROJECT_NAME = /^[a-z0-9][a-z0-9_-]{0,254}$/;
 const MOST_LOG_BYTES = 64 * 1024;
 function serverDocker(server, clock) {
  const forAll = async (argv, ids, more = {}) => {
   if (ids.length === 0) return;
   const call = {
    argv: [ ...argv, '--', ...ids ],
    effect: 'change',
    ...more
   };
   const answer = await tryDocker(server, call);
   const problems = answer.stderr.split('\n').filter(line => line.trim() !== '' && !GONE.test(line));
   if (answer.exitCode === 0 || problems.length === 0 && answer.stderr !== '') return;
   throw dockerError({
    ...answer,
    stderr: problems.join('\n')
   }, call);
  };
  const images = new Map;
  const inspect = async (program, name) => {
   const args = [ CONTAINER_FORMAT, IMAGE_FORMAT, name, ...images.keys() ];
   const answer = await server.run({
    program: program,
    args: args,
    effect: 'read'
   });
   if (answer.exitCode !== 0) throw dockerError(answer, {
    argv: [ 'inspect' ],
    effect: 'read'
   });
   const found = parseContainers(answer.stdout, images);
   for (const [id, digests] of found.images) if (digests.length > 0) images.set(id, digests);
   return found.containers;
  };
  const config = async (place, images, options) => {
   const call = {
    argv: [ 'config', '--format=json', ...options ],
    effect: 'read',
    place: place,
    images: images
   };
   const answer = await tryDocker(server, call);
   if (answer.exitCode === 0) return answer.stdout;
   const error = dockerError(answer, call);
   throw error.code === 'rejected' ? new errors.s('bad-input', error.message) : error;
  };
  const templates = place => config(place, new Map, [ '--no-interpolate' ]);
  let last;
  const lastTemplates = async place => {
   const {text: text} = last?.place === JSON.stringify(place) ? last : {
    text: await templates(place)
   };
   last = void 0;
   return text;
  };
  return {
   ...serverImages(server),
   readFacts: directory => readFacts(server, clock, directory),
   async projectName(place) {
    const name = (0, server_json.b6)((0, server_json.lS)((0, server_json.T3)(await templates(place), 'docker compose config')).name) ?? '';
    if (PROJECT_NAME.test(name)) return name;
    throw new errors.s('bad-input', 'The project has no name that can be read. Set the input project.');
   },
   async imageTemplates(place) {
    const text = await templates(place);
    last = {
     place: JSON.stringify(place),
     text: text
    };
    const {services: services} = (0, server_json.T3)(text, 'docker compose config');
    const entries = Object.entries((0, server_json.lS)(services)).map(([name, value]) => [ name, (0, 
    server_json.b6)((0, server_json.lS)(value).image) ]);
    return new Map(entries.filter(entry => entry[1] !== void 0));
   },
   async readProject(place, images) {
    const written = await lastTemplates(place);
    return (0, compose_project.q)(await config(place, images, []), written);
   },
   async configHashes(place, images) {
    const text = await runDocker(server, {
     argv: [ 'config', '--hash=*' ],
     effect: 'read',
     place: place,
     images: images
    });
    return new Map([ ...text.matchAll(/^(\S{1,200}) ([0-9a-f]{64})$/gm) ].map(([, name = '', hash = '']) => [ name, hash ]));
   },
   listContainers: project => inspect(docker_programs_LIST, project),
   async foldersOf(project) {
    const label = 'com.docker.compose.project';
    const argv = [ 'ps', '--all', `--filter=label=${label}=${project}`, `--format={{.Label "${label}.working_dir"}}` ];
    const text = await runDocker(server, {
     argv: argv,
     effect: 'read'
    });
    return [ ...new Set(text.split('\n').filter(line => line !== '')) ];
   },
   async lastLines(containerId) {
    const args = [ containerId, String(MOST_LINES), String(MOST_LOG_BYTES) ];
    const {stdout: stdout} = await server.run({
     program: LAST_LINES,
     args: args,
     effect: 'read'
    });
    return (0, printable.g)(stdout).split('\n').filter(line => line.trim() !== '').slice(-MOST_LINES).map(line => line.slice(0, LONGEST_LINE));
   },
   async scaleUp(place, images, {name: name, count: count}) {
    const options = [ '--detach', '--no-deps', '--no-recreate', '--no-build', '--pull=never', `--scale=${name}=${count}` ];
    const argv = [ 'up', ...options, '--', name ];
    await runDocker(server, {
     argv: argv,
     effect: 'change',
     place: place,
     images: images,
     timeoutSeconds: UP_SECONDS
    });
   },
   async setRestartPolicy(containerIds, policy) {
    if (containerIds.length === 0) return;
    await runDocker(server, {
     argv: [ 'update', `--restart=${policy}`, '--', ...containerIds ],
     effect: 'change'
    });
   },
   stop: (containerIds, graceSeconds) => forAll([ 'stop', '-t', String(Math.ceil(graceSeconds)) ], containerIds, {
    timeoutSeconds: graceSeconds + UP_SECONDS
   }),
   async remove(containerIds) {
    await forAll([ 'rm' ], containerIds).catch(error => {
     const isRunning = error instanceof errors.s && /is running|stop the container/i.test(error.message);
     throw isRunning ? new errors.s('conflict', error.message, {
      cause: error
     }) : error;
    });
   },
   async startTask(place, images, {service: service, command: command, name: name}) {
    const options = [ '--detach', '--no-deps', '--no-TTY', `--name=${name}` ];
    const argv = [ 'run', ...options, '--', service, ...command ];
    const call = {
     argv: argv,
     effect: 'change',
     place: place,
     images: images,
     timeoutSeconds: UP_SECONDS
    };
    const answer = await tryDocker(server, call);
    if (answer.exitCode !== 0 && !answer.stderr.includes('Conflict. The container name')) throw dockerError(answer, call);
   },
   async findTask(name) {
    const found = await inspect(FIND, name);
    return found.find(container => container.name === name);
   }
  };
 }
 const GONE = /No such container|removal of container .{1,100} is already in progress/i;
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/highest-lock.js
 const MOST_DIGITS = 9;
 const HIGHEST_LOCK = `highest_lock() {\n  highest=0\n  for lock in "$1"/lock.*; do\n    number=\${lock##*/lock.}\n    case $number in '' | 0* | *[!0-9]* | ${'?'.repeat(MOST_DIGITS + 1)}*) continue ;; esac\n    if [ -e "$lock" ] && [ "$number" -gt "$highest" ]; then highest=$number; fi\n  done\n  printf '%s\\n' "$highest"\n}`;
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lease-steps.js
 const SET_ENV_LINE = `set_env_line() {\n  if [ ! -f "$1" ]; then return 0; fi\n  file=$1\n  if [ -L "$1" ]; then file=$(readlink -f "$1") || return; fi\n  new=$(mktemp "$file.XXXXXX") || return\n  cp -p "$file" "$new" &&\n    NAME=$2 VALUE=$3 awk '\n      function sets(line) {\n        sub(/^[ \\t]*(export[ \\t]+)?/, "", line)\n        if (substr(line, 1, length(ENVIRON["NAME"])) != ENVIRON["NAME"]) return 0\n        return substr(line, length(ENVIRON["NAME"]) + 1) ~ /^[ \\t]*[=:]/\n      }\n      { lines[NR] = $0; if (sets($0)) last = NR }\n      END {\n        for (at = 1; at <= NR; at++) {\n          if (at == last) {\n            match(lines[at], /^[^=:]*[=:][ \\t]*/)\n            end = lines[at] ~ /\\r$/ ? "\\r" : ""\n            lines[at] = substr(lines[at], 1, RLENGTH) ENVIRON["VALUE"] end\n          }\n          print lines[at]\n        }\n      }' "$file" >"$new" &&\n    if cmp -s "$file" "$new"; then rm -f "$new"; else { sync "$new" 2>/dev/null || sync; } && mv -f "$new" "$file"; fi ||\n    { rm -f "$new"; return 1; }\n}`;
 const REMOVE_OTHERS = `list_containers() {\n  docker ps --no-trunc --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" \\\n    --filter label=com.docker.compose.oneoff=False --format '{{.ID}} {{.Label "com.docker.compose.config-hash"}}' "$3" </dev/null\n}\nremove_others() {\n  case "$(list_containers "$1" "$2" --all=false | cut -d' ' -f2 | sed 's/^/ /')" in\n    *" $3"*) ;;\n    *) note "No container of $2 in the stable release is running. Its other containers stay."; return ;;\n  esac\n  list_containers "$1" "$2" --all | while read -r id hash; do\n    case $hash in "$3"*) continue ;; esac\n    stop_if_replaced\n    docker stop -t "$4" "$id" >/dev/null 2>&1 </dev/null\n    docker rm "$id" >/dev/null 2>&1 </dev/null && note "Removed container $id of $2."\n  done\n}`;
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lease-script.js
 const DRAIN_SECONDS = 10;
 const MOST_TRIES = 60;
 const TRY_SECONDS = 10;
 const LOG_LINES = 200;
 const LOCK_SECONDS = 60;
 function formatLeaseScript(spec) {
  const [first] = spec.sides;
  return `#!/bin/sh\n# Written by deploy-kit. Restores the stable release if the run that holds lock.${spec.generation} does not renew its lease.\numask 077\nLC_ALL=C\nexport LC_ALL\nfolder=${(0, 
  shell_word.r)(spec.folder)}\ngeneration=${spec.generation}\nexpires=${spec.expiresAt}\ncd "$folder" || exit\n${HIGHEST_LOCK}\n${CHECKS}\n${SET_ENV_LINE}\n${REMOVE_OTHERS}\n${spec.sides.map((side, index) => formatSide(side, index)).join('')}\nwait_for_expiry\nIFS= read -r stable 2>/dev/null <stable || stable=${(0, 
  shell_word.r)(first?.releaseId ?? '')}\ncase $stable in\n${spec.sides.map(({releaseId: releaseId}, index) => `  ${(0, 
  shell_word.r)(releaseId)}) side=${index} ;;\n`).join('')}  *) note 'The file stable names a release that this timer does not know. Nothing was changed.'; exit ;;\nesac\nnote "The lease expired. Restoring $stable."\nuntil_restored\nstop_if_replaced\n"env_$side" || note 'The file .env could not be restored.'\nsleep ${DRAIN_SECONDS}\n"remove_$side"\nnote "Restored $stable."\n`;
 }
 const CHECKS = `note() {\n  printf '%s generation %s: %s\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$generation" "$1" >>lease.log\n  if [ "$(wc -l <lease.log)" -gt ${LOG_LINES} ]; then\n    tail -n ${LOG_LINES} lease.log >"lease.log.$$" && mv -f "lease.log.$$" lease.log\n  fi\n}\nwait_for_expiry() {\n  while :; do\n    ahead=$((generation - $(highest_lock "$folder")))\n    [ "$ahead" -ge 0 ] || exit 0\n    left=$((expires - $(date +%s)))\n    if [ "$ahead" -gt 0 ]; then left=$((left + ${LOCK_SECONDS})); fi\n    [ "$left" -gt 0 ] || break\n    if [ "$left" -gt 5 ]; then left=5; fi\n    if [ "$ahead" -gt 0 ]; then left=1; fi\n    sleep "$left"\n  done\n  stop_if_replaced\n}\nstop_if_replaced() {\n  [ "$(highest_lock "$folder")" = "$generation" ] || exit 0\n  IFS= read -r until <"lock.$generation" || exit 0\n  case $until in '' | *[!0-9]*) exit 0 ;; esac\n  [ "$(date +%s)" -ge "$until" ] || exit 0\n}\nuntil_restored() {\n  tries=0\n  while :; do\n    stop_if_replaced\n    "restore_$side" && return\n    tries=$((tries + 1))\n    if [ "$tries" -ge ${MOST_TRIES} ]; then\n      note 'The proxy could not be restored. No container was removed.'\n      exit 1\n    fi\n    sleep ${TRY_SECONDS}\n  done\n}`;
 function formatSide({restore: restore, env: env, removes: removes, stopSeconds: stopSeconds}, index) {
  const steps = restore.map(script => formatRemoteScript(script).trimEnd()).map(step => `${step} >/dev/null 2>&1 || return\n`);
  const values = [ ...env.values ].map(([name, value]) => `set_env_line ${words(env.file, name, value)} || return\n`);
  const others = removes.map(({project: project, service: service, keepsConfigHash: keepsConfigHash}) => `remove_others ${words(project, service, keepsConfigHash, String(Math.ceil(stopSeconds)))}\n`);
  return [ `restore_${index}() {\n${steps.join('')}:\n}\n`, `env_${index}() {\n${values.join('')}:\n}\n`, `remove_${index}() {\n${others.join('')}:\n}\n` ].join('');
 }
 function words(...values) {
  return values.map(value => (0, shell_word.r)(value)).join(' ');
 }
 var split_state = __webpack_require__(31556);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/lease/lock-file.js
 const DROPPED = 'dropped';
 const LONGEST_HOLDER = 2e3;
 const LONGEST_TEXT = 2 * split_state.$ + 2 * LONGEST_HOLDER + 200;
 function formatLockFile(lock) {
  if (lock === void 0) return `${DROPPED}\n`;
  const {holder: holder, expiresAt: expiresAt, note: note} = lock;
  return `${expirySeconds(expiresAt)}\n${JSON.stringify({
   holder: holder,
   expiresAt: expiresAt,
   note: note
  })}\n`;
 }
 function expirySeconds(expiresAt) {
  return Math.ceil(expiresAt / 1e3);
 }
 function parseLockFile(text) {
  const [first = '', second = ''] = text.split('\n');
  if (first === DROPPED) return;
  if (text.length > LONGEST_TEXT) throw notALock();
  const {holder: holder, expiresAt: expiresAt, note: note} = parseObject(second);
  if (typeof holder !== 'string' || holder === '' || typeof note !== 'string') throw notALock();
  if (typeof expiresAt !== 'number' || !Number.isSafeInteger(expiresAt)) throw notALock();
  if (first !== String(expirySeconds(expiresAt))) throw notALock();
  return {
   holder: holder,
   expiresAt: expiresAt,
   note: note
  };
 }
 function parseObject(text) {
  try {
   const value = JSON.parse(text);
   return typeof value === 'object' && value !== null ? value : {};
  } catch {
   return {};
  }
 }
 function notALock() {
  return new errors.s('rejected', 'The newest lock file of the project on the server is malformed. If no deployment is running, remove the files lock.* in its .deploy-kit folder.');
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/lease-programs.js
 const CONFLICT = 80;
 const NO_TIMER = 81;
 const READ_LOCK = `${HIGHEST_LOCK}\nfor try in 1 2 3 4 5; do\n  generation=$(highest_lock "$1")\n  if [ "$generation" = 0 ]; then echo 0; exit; fi\n  if text=$(head -c 32768 "$1/lock.$generation" 2>/dev/null); then\n    printf '%s\\n%s\\n' "$generation" "$text"\n    exit\n  fi\ndone\nexit 1`;
 const REPLACE_LOCK = `${HIGHEST_LOCK}\numask 077\nmkdir -p "$1" || exit\n[ "$(highest_lock "$1")" = "$2" ] || exit ${CONFLICT}\nnew=$(mktemp "$1/.lock.XXXXXX") || exit\ntrap 'rm -f "$new"' EXIT\nprintf '%s' "$4" >"$new"\n[ "$(cat "$new")" = "$4" ] || { echo 'No space left on device' >&2; exit 1; }\nsync "$new" 2>/dev/null || sync\nif ! ln "$new" "$1/lock.$3" 2>/dev/null; then\n  [ -e "$1/lock.$3" ] && exit ${CONFLICT}\n  ln "$new" "$1/lock.$3" || exit\nfi\nif [ "$(highest_lock "$1")" != "$3" ]; then\n  rm -f "$1/lock.$3"\n  exit ${CONFLICT}\nfi\nfor lock in "$1"/lock.*; do\n  number=\${lock##*/lock.}\n  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac\n  if [ "$number" -lt "$3" ]; then rm -f "$lock"; fi\ndone`;
 const TIMER_NAME = `timer_name() { printf 'deploy-kit-%s-%s' "$(printf '%s' "$1" | cksum | cut -d' ' -f1)" "$2"; }`;
 const START_TIMER = `${TIMER_NAME}\nLC_ALL=C\nexport LC_ALL\numask 077\nscript=$1/lease.$2.sh\nmkdir -p "$1" && new=$(mktemp "$1/.lease.XXXXXX") || exit\nprintf '%s' "$4" >"$new"\n[ "$(wc -c <"$new")" -eq "$5" ] || { rm -f "$new"; echo 'No space left on device' >&2; exit 1; }\nsync "$new" 2>/dev/null || sync\nmv -f "$new" "$script" || exit\nname=$(timer_name "$1" "$2")\nleft=$(($3 - $(date +%s)))\nif [ "$left" -lt 1 ]; then left=1; fi\nrun='if [ -f '$6' ]; then exec sh '$6' >/dev/null 2>&1; fi'\nwith_systemd() {\n  for variable in PATH HOME DOCKER_HOST DOCKER_CONFIG DOCKER_CONTEXT DOCKER_CERT_PATH DOCKER_TLS_VERIFY XDG_RUNTIME_DIR; do\n    eval "value=\\\${$variable-}"\n    if [ -n "$value" ]; then set -- "$@" "--setenv=$variable=$value"; fi\n  done\n  systemd-run "$@" --quiet --collect --unit="$name" --on-active="\${left}s" --timer-property=AccuracySec=1s sh "$script"\n}\nshift 6\nfor kind; do\n  case $kind in\n    systemd) with_systemd ;;\n    systemd-user) with_systemd --user ;;\n    at) printf '%s\\n' "$run" | at now + $((left / 60)) minutes ;;\n    shell)\n      if command -v setsid >/dev/null; then setsid sh "$script" >/dev/null 2>&1 &\n      else nohup sh "$script" >/dev/null 2>&1 &\n      fi ;;\n    *) false ;;\n  esac >/dev/null 2>&1 && { echo "$kind"; exit; }\ndone\nexit ${NO_TIMER}`;
 const STOP_TIMERS = `${TIMER_NAME}\nfor script in "$1"/lease.*.sh; do\n  number=\${script##*/lease.}\n  number=\${number%.sh}\n  case $number in '' | 0* | *[!0-9]* | ??????????*) continue ;; esac\n  [ "$number" -lt "$2" ] || continue\n  name=$(timer_name "$1" "$number")\n  if command -v systemctl >/dev/null; then\n    systemctl stop "$name.timer" >/dev/null 2>&1\n    systemctl --user stop "$name.timer" >/dev/null 2>&1\n  fi\n  rm -f "$script"\ndone\nexit 0`;
 // CONCATENATED MODULE: ./build/src/targets/compose/server/lease-store.js
 const lease_store_LOG_LINES = 50;
 const KINDS = [ 'systemd', 'systemd-user', 'at', 'shell' ];
 function serverLease(folder, timers, {server: server, clock: clock}) {
  const locked = stored => {
   server.fence({
    folder: folder,
    generation: stored.generation
   });
   return stored;
  };
  return {
   async now() {
    const ask = async () => (await server.run({
     program: 'date +%s',
     args: [],
     effect: 'read'
    })).stdout;
    const timeOf = stdout => /^\d{9,11}\n?$/.test(stdout) ? Number(stdout) * 1e3 : 0;
    const {answer: answer} = await timedAnswer(ask, {
     clock: clock,
     timeOf: timeOf
    });
    const now = timeOf(answer);
    if (now === 0) throw new errors.s('platform-error', 'The time of the server could not be read. Run "date +%s" on it.');
    return now;
   },
   async read() {
    const answer = await server.run({
     program: READ_LOCK,
     args: [ folder ],
     effect: 'read'
    });
    const [, generation = '', text = ''] = /^(\d{1,9})\n([^]*)$/.exec(answer.stdout) ?? [];
    if (answer.exitCode !== 0 || generation === '') throw lockError(answer, 'read');
    const lock = generation === '0' ? void 0 : parseLockFile(text);
    return locked({
     generation: Number(generation),
     lock: lock
    });
   },
   async replace(seen, lock) {
    const next = {
     generation: seen.generation + 1,
     lock: lock
    };
    const args = [ folder, String(seen.generation), String(next.generation), formatLockFile(lock).trimEnd() ];
    const answer = await server.run({
     program: REPLACE_LOCK,
     args: args,
     effect: 'change',
     isUnfenced: true
    });
    if (answer.exitCode === CONFLICT) throw new errors.s('conflict', 'Another run changed the lock of the project at the same time. Run the action again.');
    if (answer.exitCode !== 0) throw lockError(answer, 'written');
    return locked(next);
   },
   async arm(lease) {
    const {generation: generation, expiresAt: expiresAt} = lease;
    const text = formatLeaseScript(lease);
    const script = [ text, String(Buffer.byteLength(text)), (0, shell_word.r)(`${folder}/lease.${generation}.sh`) ];
    const args = [ folder, String(generation), String(expiresAt), ...script, ...timers ];
    const answer = await server.run({
     program: START_TIMER,
     args: args,
     effect: 'change'
    });
    if (answer.exitCode !== 0 && answer.exitCode !== NO_TIMER) throw storeError(answer, 'The timer of the rollout could not be written');
    const kind = KINDS.find(word => answer.stdout.trim() === word);
    if (kind === void 0) throw new errors.s('rejected', 'The server could not start the timer that restores the stable release if the runner is lost. Install at, and start atd.');
    return kind;
   },
   async disarmBelow(generation) {
    await server.run({
     program: STOP_TIMERS,
     args: [ folder, String(generation) ],
     effect: 'change'
    });
   },
   async readLog() {
    const program = `tail -n ${lease_store_LOG_LINES} "$1/lease.log" 2>/dev/null || :`;
    const {stdout: stdout} = await server.run({
     program: program,
     args: [ folder ],
     effect: 'read'
    });
    return stdout.split('\n').filter(line => line !== '').map(line => (0, printable.g)(line).slice(0, 500));
   }
  };
 }
 function lockError(answer, done) {
  return storeError(answer, `The lock of the project could not be ${done}`);
 }
 function storeError({stderr: stderr}, what) {
  if (/no space left|disk quota exceeded/i.test(stderr)) return new errors.s('rejected', `${what}: the disk is full. Free some space.`);
  const [reason = ''] = stderr.split('\n').slice(-1);
  return new errors.s('rejected', `${what}: ${reason}. Check the folder .deploy-kit on the server.`);
 }
 var decode_text = __webpack_require__(83442);
 // CONCATENATED MODULE: ./build/src/targets/compose/server/server-files.js
 const MOST_BYTES = 256 * 1024;
 const MISSING = 80;
 const TOO_LONG = 81;
 const OTHER_OWNER = 82;
 function serverFiles(server) {
  const change = async (program, args, what) => {
   const answer = await server.run({
    program: `LC_ALL=C\nexport LC_ALL\n${program}`,
    args: args,
    effect: 'change'
   });
   if (answer.exitCode !== 0) throw fileError(answer, what);
  };
  const read = async path => {
   const answer = await server.run({
    program: READ,
    args: [ path, String(MOST_BYTES) ],
    effect: 'read'
   });
   if (answer.exitCode === MISSING) return;
   if (answer.exitCode !== 0) throw fileError(answer, `"${path}" on the server could not be read`);
   return textOf(answer.stdout, path);
  };
  return {
   read: read,
   async readAll(paths) {
    const args = [ String(MOST_BYTES), ...paths ];
    const answer = await server.run({
     program: READ_ALL,
     args: args,
     effect: 'read'
    });
    const found = answer.stdout.split(`${MARK}\n`).slice(1);
    if (answer.exitCode !== 0 || found.length !== paths.length) return Promise.all(paths.map(read));
    return paths.map((path, index) => {
     const digits = found[index]?.trim() ?? ABSENT;
     return digits === ABSENT ? void 0 : textOf(digits, path);
    });
   },
   async write(path, text) {
    const length = Buffer.byteLength(text);
    if (length > MOST_BYTES) throw new errors.s('rejected', `"${path}" on the server would be larger than 256 KiB. Shorten it.`);
    await change(WRITE, [ path, text, String(length) ], `"${path}" on the server could not be written and is unchanged`);
   },
   makeFolder: path => change(MAKE_FOLDER, [ path ], `The folder "${path}" on the server could not be created`),
   async remove(paths) {
    if (paths.length > 0) await change('rm -f -- "$@"', paths, 'Files on the server could not be removed');
   }
  };
 }
 const MARK = 'file';
 const ABSENT = 'none';
 const READ_ALL = `most=$1; shift\nfor file; do\n  echo ${MARK}\n  if ! [ -e "$file" ] && ! [ -L "$file" ]; then echo ${ABSENT}; continue; fi\n  most=$((most - $(wc -c <"$file"))) || exit\n  [ "$most" -ge 0 ] || exit ${TOO_LONG}\n  od -An -v -tx1 <"$file" || exit\ndone`;
 function textOf(digits, path) {
  const decoded = (0, decode_text.g)(Buffer.from(digits.replace(/\s+/g, ''), 'hex'));
  if (decoded.kind === 'text' && decoded.encoding === 'utf-8') return decoded.text;
  throw new errors.s('rejected', `"${path}" on the server is not UTF-8 text. Convert it.`);
 }
 const READ = `[ -e "$1" ] || [ -L "$1" ] || exit ${MISSING}\nlength=$(wc -c <"$1") || exit\n[ "$length" -le "$2" ] || exit ${TOO_LONG}\nod -An -v -tx1 <"$1"`;
 const WRITE = `umask 077\nfile=$1\nif [ -L "$file" ]; then file=$(readlink -f "$file") || exit; fi\nnew=$(mktemp "$file.XXXXXX") || exit\ntrap 'rm -f "$new"' EXIT\nowner() { ls -nd "$1" | { read -r mode links user group rest; echo "$mode $user $group"; }; }\nif [ -e "$file" ]; then\n  cp -p "$file" "$new" || exit\n  [ "$(owner "$file")" = "$(owner "$new")" ] || exit ${OTHER_OWNER}\nfi\nprintf '%s' "$2" >"$new"\n[ "$(wc -c <"$new")" -eq "$3" ] || { echo 'No space left on device' >&2; exit 1; }\nsync "$new" 2>/dev/null || sync\nmv -f "$new" "$file"`;
 const MAKE_FOLDER = `umask 077\nmkdir -p "$1" && [ -w "$1" ] && [ -x "$1" ]`;
 function fileError({exitCode: exitCode, stderr: stderr}, what) {
  if (exitCode === TOO_LONG) return new errors.s('rejected', `${what}: it is larger than 256 KiB. Shorten it.`);
  if (exitCode === OTHER_OWNER) return new errors.s('access-denied', `${what}: it belongs to another user. Give the file to the user of the action.`);
  if (/no space left|disk quota exceeded/i.test(stderr)) return new errors.s('rejected', `${what}: the disk is full. Free some space.`);
  if (/permission denied|operation not permitted|read-only file system/i.test(stderr)) return new errors.s('access-denied', `${what}: permission denied. Check the owner and mode of its folder.`);
  return new errors.s('rejected', `${what}: ${stderr.split('\n').at(-1) ?? ''}. Check the path.`);
 }
 var external_node_crypto_ = __webpack_require__(77598);
 var external_node_path_ = __webpack_require__(76760);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/framed-script.js
 function frameScript(script, mark, fence) {
  const check = fence === void 0 ? '' : `${HIGHEST_LOCK}\nif [ "$(highest_lock ${(0, 
  shell_word.r)(fence.folder)})" != ${fence.generation} ]; then\n  printf '%s fenced\\n' ${mark} >&2\n  exit 0\nfi\n`;
  return `printf '%s\\n' ${mark}\n${check}${endOf(script, mark)}exit "$code"\n`;
 }
 function endOf(script, mark) {
  return `${formatRemoteScript(script)}code=$?\nprintf '%s %s\\n' ${mark} "$code" >&2\n`;
 }
 function frameScripts(scripts, marks) {
  const frames = scripts.map((script, index) => `printf '%s\\n' ${marks[index]}\n${endOf(script, marks[index] ?? '')}`);
  return `${frames.join('')}printf '%s\\n' ${endMark(marks)}\nexit 0\n`;
 }
 function readFrames(output, marks) {
  const starts = [ ...marks, endMark(marks) ].map(mark => output.stdout.indexOf(`${mark}\n`));
  const lines = output.stderr.split('\n');
  const ends = marks.map(mark => lines.findIndex(line => line.startsWith(`${mark} `)));
  return marks.map((mark, index) => {
   const [start = -1, next = -1, end = -1] = [ starts[index], starts[index + 1], ends[index] ];
   const code = /^\d{1,3}$/.exec(lines[end]?.slice(mark.length + 1) ?? '')?.[0];
   const before = index === 0 ? -1 : ends[index - 1] ?? -1;
   if (start < 0 || next < 0 || code === void 0 || index > 0 && before < 0) return;
   const stdout = output.stdout.slice(start + mark.length + 1, next);
   return {
    stdout: stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`,
    exitCode: Number(code),
    stderr: lines.slice(before + 1, end).join('\n')
   };
  });
 }
 function endMark([first = '']) {
  return `${first}end`;
 }
 function readFrame(output, mark) {
  const start = output.stdout.indexOf(`${mark}\n`);
  const lines = output.stderr.split('\n');
  const end = lines.find(line => line.startsWith(`${mark} `))?.slice(mark.length + 1);
  return {
   stdout: start < 0 ? void 0 : output.stdout.slice(start + mark.length + 1),
   end: end === 'fenced' ? 'fenced' : end !== void 0 && /^\d{1,3}$/.test(end) ? Number(end) : void 0,
   stderr: lines.filter(line => !line.startsWith(mark)).join('\n')
  };
 }
 var server_address = __webpack_require__(66352);
 var ssh_config = __webpack_require__(64757);
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/ssh-error.js
 function sshError(failure, address, stderr) {
  const host = hostIn(stderr, address);
  const name = (0, server_address.f)(host);
  switch (failure) {
  case 'host-key-unknown':
   return new errors.s('rejected', `Input "known-hosts": it has no key of ${name}. Print the key with ${scan(host)}, compare its fingerprint with that on the server, and add the line.`);

  case 'host-key-changed':
   return new errors.s('rejected', `The host key of ${name} is not the one in input "known-hosts". If it was replaced on purpose, print the new one with ${scan(host)}, and compare its fingerprint with that on the server.`);

  case 'key-unusable':
   return new errors.s('bad-input', 'Input "ssh-key": ssh cannot read this private key. Set the secret to the whole file of a key without a passphrase.');

  case 'key-refused':
   return new errors.s('access-denied', `${name} refused the key. Add its public key to ~/.ssh/authorized_keys of ${host.user} on that server.`);

  case 'unreachable':
   return new errors.s('unreachable', `${name} could not be reached by SSH. Check its address, port and firewall.`);

  case 'lost':
   return new errors.s('unreachable', `The SSH connection to ${(0, server_address.f)(address)} ended before the server answered. Run the action again.`);
  }
 }
 function hostIn(stderr, address) {
  const named = [ address, ...address.jumps ].filter(({host: host, port: port}) => [ `[${host}]:${port}`, `for ${host} `, `connect to host ${host} port ${port}:`, `@${host}: ` ].some(text => stderr.includes(text)));
  return named[0] ?? address;
 }
 function scan({host: host, port: port}) {
  return `"ssh-keyscan -p ${port} ${host} | tee host-key | ssh-keygen -lf -"`;
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/domain/ssh-failure.js
 const MESSAGES = [ [ 'host-key-changed', /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .{1,300} has changed|REVOKED HOST KEY/ ], [ 'host-key-unknown', /host key is known for|Host key verification failed/ ], [ 'key-unusable', /^Load key .{1,300}: (?:invalid format|error in libcrypto|incorrect passphrase)/m ], [ 'key-refused', /Permission denied \(|Too many authentication failures|no mutual signature/ ], [ 'unreachable', /ssh: connect to host|Could not resolve hostname|kex_exchange_identification|banner exchange|Unable to negotiate|Connection (?:closed|reset) by .{1,300} port \d|stdio forwarding failed/ ] ];
 function readSshFailure(stderr) {
  return MESSAGES.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'lost';
 }
 var external_node_net_ = __webpack_require__(77030);
 // CONCATENATED MODULE: ./build/src/targets/compose/server/socket-exchange.js
 const TIMEOUT_MILLISECONDS = 1e4;
 const socket_exchange_MOST_BYTES = 4 * 1024 * 1024;
 const NOT_READ = [ 'ECONNREFUSED', 'ENOENT', 'EPIPE', 'ECONNRESET' ];
 async function exchange(local, call) {
  const chunks = [];
  let length = 0;
  try {
   const socket = (0, external_node_net_.connect)(local);
   socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error('no answer within 10 s')));
   socket.write(call.text);
   for await (const chunk of socket) {
    length += chunk.length;
    if (length > socket_exchange_MOST_BYTES) throw new Error('the answer is longer than 4 MiB');
    chunks.push(chunk);
   }
   if (length === 0) throw new Error('it closed the connection');
  } catch (cause) {
   if (length === 0 && NOT_READ.includes(cause.code ?? '')) return;
   throw notAnswered(call, cause instanceof Error ? cause.message : String(cause), cause);
  }
  return Buffer.concat(chunks).toString();
 }
 function notAnswered({input: input}, why, cause) {
  return new errors.s('unreachable', `The socket of ${input} did not answer (${why}). Check ${input}, and that the SSH user may write to that socket.`, {
   cause: cause
  });
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/forwarded-sockets.js
 function forwardedSockets({control: control, connect: connect, pathFor: pathFor}) {
  const forwarded = new Map;
  let made = 0;
  const masterNow = async () => {
   const {exitCode: exitCode, stdout: stdout, stderr: stderr} = await control([ '-O', 'check' ]);
   return exitCode === 0 ? /\(pid=(\d{1,10})\)/.exec(`${stdout}${stderr}`)?.[1] : void 0;
  };
  const masterOf = async () => {
   const running = await masterNow();
   if (running !== void 0) return running;
   await connect();
   const started = await masterNow();
   if (started === void 0) throw new errors.s('unreachable', 'ssh could not keep a connection open on this runner. Check that its temporary folder is writable.');
   return started;
  };
  const forward = async (remotePath, master) => {
   made += 1;
   const local = await pathFor(made);
   const {exitCode: exitCode} = await control([ '-O', 'forward', '-L', `${local}:${remotePath}` ]);
   if (exitCode !== 0) throw new errors.s('rejected', 'The server does not forward Unix sockets. Set AllowStreamLocalForwarding to yes in its sshd_config.');
   forwarded.set(remotePath, {
    local: local,
    master: master
   });
   return local;
  };
  return {
   async ask(call) {
    const {path: path} = call;
    if (!/^\/[^:\n]{1,100}$/.test(path)) throw new errors.s('bad-input', 'The path of a socket must be absolute, without a colon. Correct it.');
    const known = forwarded.get(path);
    const first = known && await exchange(known.local, call);
    if (first !== void 0) return first;
    const master = await masterOf();
    const again = known?.master === master ? void 0 : await exchange(await forward(path, master), call);
    if (again === void 0) throw notAnswered(call, 'it closed the connection');
    return again;
   },
   forget() {
    forwarded.clear();
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/joined-reads.js
 function joinReads({alone: alone, together: together}) {
  let waiting = [];
  const send = async group => {
   const calls = group.map(({call: call}) => call);
   const answers = calls.length === 1 ? [] : await together(calls).catch(() => []);
   group.forEach(({call: call, answer: answer}, index) => answer(answers[index] ?? alone(call)));
  };
  return call => {
   if (call.effect === 'change' || call.onLine !== void 0) return alone(call);
   return new Promise(resolve => {
    waiting.push({
     call: call,
     answer: resolve
    });
    if (waiting.length > 1) return;
    setImmediate(() => {
     const group = waiting;
     waiting = [];
     send(group);
    });
   });
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/limit-calls.js
 function limitCalls(most) {
  const waiting = [];
  let running = 0;
  return async call => {
   if (running >= most) await new Promise(resolve => waiting.push(resolve)); else running += 1;
   try {
    return await call();
   } finally {
    const next = waiting.shift();
    if (next === void 0) running -= 1; else next();
   }
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/compose/server/read-answer.js
 function readAnswer(result, {call: call, mark: mark, address: address, isTimedOut: isTimedOut}) {
  const {stdout: stdout, end: end, stderr: stderr} = readFrame(result, mark);
  const name = (0, server_address.f)(address);
  if (end === 'fenced') return new errors.s('conflict', `Another run took over the project on ${name}. Nothing was changed by this request.`);
  if (end !== void 0) return {
   exitCode: end,
   stdout: stdout ?? '',
   stderr: (0, printable.g)(stderr)
  };
  const failure = stdout !== void 0 || isTimedOut ? 'lost' : readSshFailure(result.stderr);
  if (failure === 'lost' && stdout === void 0 && !isTimedOut && result.exitCode !== 255) return new errors.s('rejected', `The login shell on ${name} did not run "sh". Give the user a shell, and remove any forced command of the key.`);
  if (failure === 'lost' && call.effect === 'change') return new errors.s('outcome-unknown', isTimedOut ? `${name} did not answer in time, so the outcome of the request is unknown. Check the server.` : `The SSH connection to ${name} was lost, so the outcome of the request is unknown. Check the server.`);
  return sshError(failure, address, result.stderr);
 }
 var ssh_folder = __webpack_require__(37782);
 // CONCATENATED MODULE: ./build/src/targets/compose/server/ssh-server.js
 const TIMEOUT_SECONDS = 60;
 const PAUSES_MILLISECONDS = [ 1e3, 2e3, 4e3 ];
 const SESSIONS_AT_ONCE = 4;
 function sshServer(address, world) {
  const {commands: commands, clock: clock} = world;
  const enter = limitCalls(SESSIONS_AT_ONCE);
  let opened;
  let fenced;
  let calls = 0;
  let end;
  const folder = () => opened ??= (0, ssh_folder.makeSshFolder)(address, world);
  const ssh = async (argv, more = {}) => {
   calls += 1;
   const command = {
    tool: 'ssh',
    argv: [ '-F', (0, ssh_folder.configOf)(await folder()), ...argv ],
    ...more
   };
   return commands.run(address.privateKey === void 0 ? {
    ...command,
    needs: [ 'ssh-agent' ]
   } : command);
  };
  const leashOf = sent => {
   const seconds = Math.max(...sent.map(({timeoutSeconds: timeoutSeconds = TIMEOUT_SECONDS}) => timeoutSeconds));
   return leash(seconds, end === void 0 ? void 0 : end - clock.now());
  };
  const attempt = async call => {
   const mark = newMark();
   const fence = call.effect === 'change' && call.isUnfenced !== true ? fenced : void 0;
   const {signal: signal, stop: stop} = leashOf([ call ]);
   const onLine = line => {
    if (!line.startsWith(mark)) call.onLine?.((0, printable.g)(line));
   };
   try {
    const result = await ssh([ '--', ssh_config.R, 'exec sh -s' ], {
     input: frameScript(call, mark, fence),
     signal: signal,
     ...call.onLine === void 0 ? {} : {
      onLine: onLine
     }
    });
    const answer = readAnswer(result, {
     call: call,
     mark: mark,
     address: address,
     isTimedOut: signal.aborted
    });
    return answer instanceof errors.s ? await reasonOf(answer, signal) : answer;
   } finally {
    stop();
   }
  };
  const reasonOf = async (error, signal) => {
   if (error.code !== 'unreachable' || address.jumps.length === 0) throw error;
   const {exitCode: exitCode, stderr: stderr} = await ssh([ '-o', 'ControlPath=none', '--', ssh_config.R, 'exec sh -s' ], {
    input: ':\n',
    signal: signal
   });
   throw exitCode === 255 ? sshError(readSshFailure(stderr), address, stderr) : error;
  };
  const together = async sent => {
   const marks = sent.map(newMark);
   const {signal: signal, stop: stop} = leashOf(sent);
   try {
    const result = await ssh([ '--', ssh_config.R, 'exec sh -s' ], {
     input: frameScripts(sent, marks),
     signal: signal
    });
    return readFrames(result, marks).map(answer => answer && {
     ...answer,
     stderr: (0, printable.g)(answer.stderr)
    });
   } finally {
    stop();
   }
  };
  const alone = async call => {
   for (let tried = 0; ;tried += 1) try {
    return await enter(() => attempt(call));
   } catch (error) {
    const pause = PAUSES_MILLISECONDS[tried];
    const isOver = pause === void 0 || end !== void 0 && clock.now() + pause >= end;
    if (!(error instanceof errors.s) || error.code !== 'unreachable' || isOver) throw error;
    await clock.sleep(pause);
   }
  };
  const run = joinReads({
   alone: alone,
   together: sent => enter(() => together(sent))
  });
  const sockets = forwardedSockets({
   control: argv => ssh([ ...argv, ssh_config.R ]),
   connect: () => run({
    program: ':',
    args: [],
    effect: 'read'
   }),
   pathFor: async number => (0, external_node_path_.join)(await folder(), `f${number}`)
  });
  return {
   address: (0, server_address.f)(address),
   run: run,
   fence: lock => void (fenced = lock),
   countCalls: () => calls,
   boundCalls: until => void (end = until),
   askSocket: call => sockets.ask(call),
   async close() {
    const made = opened;
    opened = void 0;
    sockets.forget();
    if (made !== void 0) await (0, ssh_folder.removeSshFolder)(await made, commands);
   }
  };
 }
 function newMark() {
  return `deploykit${(0, external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
 }
 function leash(seconds, leftMilliseconds) {
  if (leftMilliseconds !== void 0 && leftMilliseconds <= 0) throw new errors.s('unreachable', 'Requests to the server timed out. Run the action again.');
  const controller = new AbortController;
  const timer = setTimeout(() => controller.abort(), Math.min(seconds * 1e3, leftMilliseconds ?? 1 / 0));
  return {
   signal: controller.signal,
   stop: () => clearTimeout(timer)
  };
 }
 // CONCATENATED MODULE: ./build/src/wiring/connect-compose.js
 const PROXIES = {
  haproxy: async () => (await __webpack_require__.e(8819).then(__webpack_require__.bind(__webpack_require__, 88819))).haproxy,
  nginx: async () => (await Promise.all([ __webpack_require__.e(5269), __webpack_require__.e(7147) ]).then(__webpack_require__.bind(__webpack_require__, 57147))).nginx,
  caddy: async () => (await Promise.all([ __webpack_require__.e(5269), __webpack_require__.e(8869) ]).then(__webpack_require__.bind(__webpack_require__, 68869))).caddy,
  traefik: async () => (await Promise.all([ __webpack_require__.e(5269), __webpack_require__.e(1575) ]).then(__webpack_require__.bind(__webpack_require__, 81575))).traefik,
  none: async () => (await __webpack_require__.e(5658).then(__webpack_require__.bind(__webpack_require__, 65658))).withoutProxy
 };
 async function connectCompose(env, connection) {
  const server = openServer(env, connection);
  try {
   return await openProject(env, {
    server: server,
    clock: connection.clock,
    spec: connection.request.spec
   });
  } catch (error) {
   await server.close();
   throw error;
  }
 }
 function connectComposeDoctor(env, connection) {
  const server = openServer(env, connection);
  const {spec: spec} = connection.request;
  const {clock: clock} = connection;
  let opened;
  return {
   address: server.address,
   spec: spec,
   docker: serverDocker(server, clock),
   open: () => opened ??= openProject(env, {
    server: server,
    clock: clock,
    spec: spec
   }),
   close: () => server.close()
  };
 }
 function openServer(env, {request: {address: address}, clock: clock, folderMade: folderMade}) {
  if (address.privateKey === void 0 && (env.SSH_AUTH_SOCK ?? '') === '') throw (0, 
  errors.A)('ssh-key', 'no key is given, and the job has no SSH agent. Set the private key, from a secret.');
  const temporaryFolder = env.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)();
  return sshServer(address, {
   commands: (0, exec_commands.execCommands)(env),
   clock: clock,
   temporaryFolder: temporaryFolder,
   folderMade: folderMade
  });
 }
 async function openProject(env, {server: server, clock: clock, spec: requested}) {
  const engine = serverDocker(server, clock);
  const facts = await engine.readFacts(requested.directory);
  const docker = {
   ...engine,
   readFacts: onceFirst(facts, directory => engine.readFacts(directory))
  };
  const unusable = (0, inspect_server_facts.L)({
   facts: facts,
   bytesToPull: void 0
  }).filter(({kind: kind}) => kind === 'refusal');
  if (unusable.length > 0) throw new errors.s('rejected', (0, join_sentences.D)(...unusable.map(({text: text}) => text)));
  const project = requested.project ?? await docker.projectName(requested);
  const spec = {
   ...requested,
   project: project
  };
  const folder = `${spec.directory}/.deploy-kit/${project}`;
  const files = serverFiles(server);
  const openProxy = await PROXIES[spec.proxy]();
  return {
   spec: spec,
   server: server,
   docker: docker,
   files: files,
   clock: clock,
   folder: folder,
   lease: serverLease(folder, facts.timers, {
    server: server,
    clock: clock
   }),
   proxy: openProxy({
    server: server,
    files: files,
    docker: docker,
    clock: clock,
    spec: spec,
    folder: folder
   }),
   prober: (0, http_prober.j)((0, proxies.r)(env), host => (0, local_clock.JM)(env, host)),
   countCalls: () => server.countCalls(),
   boundCalls: until => server.boundCalls(until)
  };
 }
 function onceFirst(first, read) {
  let isTaken = false;
  return async (...args) => {
   if (isTaken) return read(...args);
   isTaken = true;
   return first;
  };
 }
})

};
