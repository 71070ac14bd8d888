export const id = 782;
export const ids = [782];
export const modules = {

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SERVER_ALIAS),
/* harmony export */   w: () => (/* binding */ formatSshConfig)
/* harmony export */ });
/** What the configuration calls the server. */
const SERVER_ALIAS = 'server';
/** Seconds that the connection stays open after its last use, for a runner that ended without closing it. */
const IDLE_SECONDS = 120;
/**
 * The client configuration (`ssh -F`), with a block for each host. `ProxyJump` starts a second `ssh` with the same `-F` and none of the
 * `-o`: so all is in the file, and each host names the one before it. Host keys are looked up by the real name and port, as `ssh-keyscan`
 * prints them. https://man.openbsd.org/ssh_config
 */
function formatSshConfig(address, files) {
    const jumps = address.jumps.map((jump, index) => hostBlock(`jump${index}`, jump, beforeIt(index)));
    const server = hostBlock(SERVER_ALIAS, address, [
        ...beforeIt(address.jumps.length),
        'ControlMaster auto',
        `ControlPath ${quotePath(files.control)}`,
        `ControlPersist ${IDLE_SECONDS}`
    ]);
    return [...jumps, server, block('Host *', [...IDENTITY(files.key), ...trust(files.knownHosts), ...FIXED])].join('\n');
}
function beforeIt(index) {
    return index === 0 ? [] : [`ProxyJump jump${index - 1}`];
}
function hostBlock(alias, { host, port, user }, more) {
    return block(`Host ${alias}`, [`HostName ${host}`, `Port ${port}`, `User ${user}`, ...more]);
}
function block(head, lines) {
    return `${head}\n${lines.map(line => `  ${line}\n`).join('')}`;
}
/** With a key, nothing of an agent is offered, which a server may count as failed attempts. */
const IDENTITY = (key) => key === undefined
    ? ['IdentityFile none']
    : [`IdentityFile ${quotePath(key)}`, 'IdentitiesOnly yes', 'IdentityAgent none'];
function trust(knownHosts) {
    return [
        'StrictHostKeyChecking yes',
        `UserKnownHostsFile ${quotePath(knownHosts)}`,
        'GlobalKnownHostsFile /dev/null',
        'UpdateHostKeys no',
        'VerifyHostKeyDNS no'
    ];
}
const FIXED = [
    'BatchMode yes',
    'PreferredAuthentications publickey',
    'ForwardAgent no',
    'ForwardX11 no',
    'PermitLocalCommand no',
    'RequestTTY no',
    'EscapeChar none',
    'AddKeysToAgent no',
    'ConnectTimeout 15',
    'ServerAliveInterval 5',
    'ServerAliveCountMax 3',
    'LogLevel ERROR'
];
/** `%` starts a token there, and `${` a variable. */
function quotePath(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}
//# sourceMappingURL=ssh-config.js.map

/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configOf: () => (/* binding */ configOf),
/* harmony export */   makeSshFolder: () => (/* binding */ makeSshFolder),
/* harmony export */   removeSshFolder: () => (/* binding */ removeSshFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4757);




const PREFIX = 'deploy-kit-ssh-';
/** The path of a socket has at most 104 bytes on some systems, of which `ssh` itself adds 17 while it makes one. */
const LONGEST_SOCKET_PATH = 85;
/** What `ssh` reads, in a folder of mode 0700: configuration, known hosts and the key, each 0600. Returns the folder. */
async function makeSshFolder(address, { temporaryFolder, folderMade }) {
    // ProxyJump hands the path of the configuration to a shell without quotes.
    const isPlain = /^[\w./-]+$/.test(temporaryFolder);
    const isShort = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `${PREFIX}xxxxxx`, 'c').length <= LONGEST_SOCKET_PATH;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(isPlain && isShort ? temporaryFolder : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX));
    folderMade(folder);
    const files = {
        knownHosts: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known_hosts'),
        key: address.privateKey === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'),
        control: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'c')
    };
    const write = (path, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, asLines(text), { mode: 0o600, flag: 'wx' });
    await write(files.knownHosts, address.knownHosts);
    if (files.key !== undefined)
        await write(files.key, address.privateKey ?? '');
    await write(configOf(folder), (0,_domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSshConfig */ .w)(address, files));
    return folder;
}
/** A secret that was pasted may have the line ends of Windows, and none at its end: `ssh` takes no such key. */
function asLines(text) {
    return `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
}
function configOf(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config');
}
/**
 * Removes what a killed `main` left on the runner: key, known hosts, configuration, and the master connection. A folder that is not of ours stays.
 */
async function removeSshFolder(folder, commands) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX))
        return;
    const argv = ['-F', configOf(folder), '-O', 'exit', _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVER_ALIAS */ .R];
    await commands.run({ tool: 'ssh', argv }).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}
//# sourceMappingURL=ssh-folder.js.map

/***/ })

};
