export const modules = {

/***/ 64757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  R: () => SERVER_ALIAS,
  w: () => formatSshConfig
 });
 const SERVER_ALIAS = 'server';
 const IDLE_SECONDS = 120;
 function formatSshConfig(address, files) {
  const jumps = address.jumps.map((jump, index) => hostBlock(`jump${index}`, jump, beforeIt(index)));
  const server = hostBlock(SERVER_ALIAS, address, [ ...beforeIt(address.jumps.length), 'ControlMaster auto', `ControlPath ${quotePath(files.control)}`, `ControlPersist ${IDLE_SECONDS}` ]);
  return [ ...jumps, server, block('Host *', [ ...IDENTITY(files.key), ...trust(files.knownHosts), ...FIXED ]) ].join('\n');
 }
 function beforeIt(index) {
  return index === 0 ? [] : [ `ProxyJump jump${index - 1}` ];
 }
 function hostBlock(alias, {host: host, port: port, user: user}, more) {
  return block(`Host ${alias}`, [ `HostName ${host}`, `Port ${port}`, `User ${user}`, ...more ]);
 }
 function block(head, lines) {
  return `${head}\n${lines.map(line => `  ${line}\n`).join('')}`;
 }
 const IDENTITY = key => key === void 0 ? [ 'IdentityFile none' ] : [ `IdentityFile ${quotePath(key)}`, 'IdentitiesOnly yes', 'IdentityAgent none' ];
 function trust(knownHosts) {
  return [ 'StrictHostKeyChecking yes', `UserKnownHostsFile ${quotePath(knownHosts)}`, 'GlobalKnownHostsFile /dev/null', 'UpdateHostKeys no', 'VerifyHostKeyDNS no' ];
 }
 const FIXED = [ 'BatchMode yes', 'PreferredAuthentications publickey', 'ForwardAgent no', 'ForwardX11 no', 'PermitLocalCommand no', 'RequestTTY no', 'EscapeChar none', 'AddKeysToAgent no', 'ConnectTimeout 15', 'ServerAliveInterval 5', 'ServerAliveCountMax 3', 'LogLevel ERROR' ];
 function quotePath(path) {
  return `"${path.replaceAll('%', '%%')}"`;
 }
}),

/***/ 37782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  configOf: () => configOf,
  makeSshFolder: () => makeSshFolder,
  removeSshFolder: () => removeSshFolder
 });
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
 var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
 var _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64757);
 const PREFIX = 'deploy-kit-ssh-';
 const LONGEST_SOCKET_PATH = 85;
 async function makeSshFolder(address, {temporaryFolder: temporaryFolder, folderMade: folderMade}) {
  const isPlain = /^[\w./-]+$/.test(temporaryFolder);
  const isShort = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `${PREFIX}xxxxxx`, 'c').length <= LONGEST_SOCKET_PATH;
  const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
  node_path__WEBPACK_IMPORTED_MODULE_2__.join)(isPlain && isShort ? temporaryFolder : (0, 
  node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX));
  folderMade(folder);
  const files = {
   knownHosts: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known_hosts'),
   key: address.privateKey === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'),
   control: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'c')
  };
  const write = (path, text) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, asLines(text), {
   mode: 384,
   flag: 'wx'
  });
  await write(files.knownHosts, address.knownHosts);
  if (files.key !== void 0) await write(files.key, address.privateKey ?? '');
  await write(configOf(folder), (0, _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__.w)(address, files));
  return folder;
 }
 function asLines(text) {
  return `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
 }
 function configOf(folder) {
  return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config');
 }
 async function removeSshFolder(folder, commands) {
  if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX)) return;
  const argv = [ '-F', configOf(folder), '-O', 'exit', _domain_ssh_config_js__WEBPACK_IMPORTED_MODULE_3__.R ];
  await commands.run({
   tool: 'ssh',
   argv: argv
  }).catch(() => {});
  await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
   recursive: true,
   force: true
  });
 }
})

};
