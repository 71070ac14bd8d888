import { modules as shared0 } from './aws-sdk-core-m87219.js';
export const id = 1305;
export const ids = [1305,8999];
export const modules = {
...shared0,

/***/ 19161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  x: () => readLoginToken
 });
 function readLoginToken(token) {
  if (token === void 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(token)) return;
  const [, username, password] = /^([^:]+):(.+)$/s.exec(decode(token) ?? '') ?? [];
  return username === void 0 || password === void 0 ? void 0 : {
   username: username,
   password: password
  };
 }
 function decode(token) {
  try {
   return atob(token);
  } catch {
   return;
  }
 }
}),

/***/ 55787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  d: () => isAtLeast,
  o: () => SEVERITIES
 });
 const SEVERITIES = [ 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED' ];
 function isAtLeast(severity, threshold) {
  return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
 }
}),

/***/ 95563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectEcr: () => connectEcr
 });
 var ECRClient = __webpack_require__(74211);
 var commandBuilder = __webpack_require__(51469);
 var schemas_0 = __webpack_require__(94872);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
 class GetAuthorizationTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAuthorizationToken", schemas_0.phU)){}
 var errors = __webpack_require__(33047);
 var registry_login_token = __webpack_require__(19161);
 // CONCATENATED MODULE: ./build/src/adapters/images/ecr-logins.js
 function ecrLogins(clients, calls) {
  async function authorize(region) {
   const answer = await calls.read('ecr:GetAuthorizationToken', options => clients.of(region).send(new GetAuthorizationTokenCommand({}), options));
   const {authorizationToken: authorizationToken, proxyEndpoint: proxyEndpoint, expiresAt: expiresAt} = answer.authorizationData?.[0] ?? {};
   const login = (0, registry_login_token.x)(authorizationToken);
   if (login === void 0 || proxyEndpoint === void 0 || !URL.canParse(proxyEndpoint)) throw new errors.s('platform-error', 'ecr:GetAuthorizationToken returned no usable login.');
   return {
    ...login,
    host: new URL(proxyEndpoint).host,
    expiresAt: expiresAt?.getTime()
   };
  }
  return {
   async login(addresses) {
    const requested = new Map;
    return Promise.all(addresses.map(async address => {
     const region = address.region ?? clients.ownRegion;
     const login = requested.get(region) ?? authorize(region);
     requested.set(region, login);
     return {
      ...await login,
      host: hostOf(address, (await login).host)
     };
    }));
   }
  };
 }
 function hostOf({host: host, accountId: accountId}, ownHost) {
  if (host !== void 0) return host;
  return accountId === void 0 ? ownHost : ownHost.replace(/^\d{12}(?=\.)/, accountId);
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
 class DescribeRepositoriesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRepositories", schemas_0.aAD)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js
 class PutLifecyclePolicyCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "PutLifecyclePolicy", schemas_0.QbX)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
 class CreateRepositoryCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateRepository", schemas_0.D2Z)){}
 // CONCATENATED MODULE: ./build/src/adapters/images/ecr-repositories.js
 function ecrRepositories(client, calls, registryId) {
  async function find(name) {
   const command = new DescribeRepositoriesCommand({
    registryId: registryId,
    repositoryNames: [ name ]
   });
   try {
    const answer = await calls.read('ecr:DescribeRepositories', options => client.send(command, options));
    const [repository] = answer.repositories ?? [];
    return repository === void 0 ? void 0 : readRepository(repository);
   } catch (error) {
    if (isNamed(error, 'RepositoryNotFoundException')) return;
    throw error;
   }
  }
  async function tryCreate(command) {
   try {
    const answer = await calls.change('ecr:CreateRepository', options => client.send(command, options));
    return readRepository(answer.repository ?? {});
   } catch (error) {
    if (isNamed(error, 'RepositoryAlreadyExistsException')) return;
    throw error;
   }
  }
  async function putPolicy(name, lifecyclePolicyText) {
   const command = new PutLifecyclePolicyCommand({
    registryId: registryId,
    repositoryName: name,
    lifecyclePolicyText: lifecyclePolicyText
   });
   try {
    await calls.read('ecr:PutLifecyclePolicy', options => client.send(command, options), 'effect');
   } catch (error) {
    if (!(error instanceof errors.s)) throw error;
    throw new errors.s(error.code, `Repository ${name} was created without its lifecycle policy. Later runs do not add it; run \`aws ecr put-lifecycle-policy\`. ${error.message}`, {
     cause: error
    });
   }
  }
  return {
   find: find,
   async create(name, settings) {
    const command = new CreateRepositoryCommand({
     registryId: registryId,
     repositoryName: name,
     imageTagMutability: settings.tagMutability === 'immutable' ? 'IMMUTABLE' : 'MUTABLE',
     imageScanningConfiguration: {
      scanOnPush: settings.scanOnPush === 'scan'
     }
    });
    const created = await tryCreate(command).catch(async error => {
     const made = error instanceof errors.s && error.code === 'outcome-unknown' ? await find(name) : void 0;
     if (made === void 0) throw error;
     return made;
    });
    if (created !== void 0) {
     if (settings.lifecyclePolicy !== void 0) await putPolicy(name, settings.lifecyclePolicy);
     return {
      outcome: 'created',
      repository: created
     };
    }
    const repository = await find(name);
    if (repository !== void 0) return {
     outcome: 'was-there',
     repository: repository
    };
    throw new errors.s('conflict', `Repository ${name} was deleted while it was being created. Run the job again.`);
   }
  };
 }
 function readRepository(repository) {
  return {
   name: repository.repositoryName ?? '',
   uri: repository.repositoryUri ?? '',
   registryId: repository.registryId ?? '',
   tagMutability: readMutability(repository),
   scansOnPush: repository.imageScanningConfiguration?.scanOnPush === true
  };
 }
 function readMutability({imageTagMutability: imageTagMutability, imageTagMutabilityExclusionFilters: imageTagMutabilityExclusionFilters}) {
  const patterns = (imageTagMutabilityExclusionFilters ?? []).map(({filter: filter}) => filter ?? '');
  switch (imageTagMutability) {
  case 'IMMUTABLE':
   return {
    kind: 'immutable'
   };

  case 'IMMUTABLE_WITH_EXCLUSION':
   return {
    kind: 'immutable-except',
    patterns: patterns
   };

  case 'MUTABLE_WITH_EXCLUSION':
   return {
    kind: 'mutable-except',
    patterns: patterns
   };

  case 'MUTABLE':
  case void 0:
   return {
    kind: 'mutable'
   };
  }
 }
 function isNamed(error, name) {
  return error instanceof errors.s && error.cause instanceof Error && error.cause.name === name;
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js
 class DescribeImageScanFindingsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeImageScanFindings", schemas_0.gqh)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js
 class StartImageScanCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StartImageScan", schemas_0.V3o)){}
 var read_pages = __webpack_require__(46302);
 var severity = __webpack_require__(55787);
 // CONCATENATED MODULE: ./build/src/domain/image-scan/read-findings.js
 function readBasicFinding({name: name, severity: severity, uri: uri, attributes: attributes = []}) {
  const attribute = wanted => attributes.find(({key: key}) => key === wanted)?.value;
  const found = describePackage({
   name: attribute('package_name'),
   version: attribute('package_version')
  });
  return {
   id: name ?? 'unnamed',
   severity: readSeverity(severity),
   packages: found === void 0 ? [] : [ found ],
   fixedIn: void 0,
   uri: uri
  };
 }
 function readEnhancedFinding(finding) {
  if (finding.status === 'SUPPRESSED' || finding.status === 'CLOSED') return;
  const {vulnerabilityId: vulnerabilityId, sourceUrl: sourceUrl, vulnerablePackages: vulnerablePackages = []} = finding.packageVulnerabilityDetails ?? {};
  const fixes = vulnerablePackages.flatMap(({fixedInVersion: fixedInVersion}) => fixedInVersion ?? []);
  return {
   id: vulnerabilityId ?? finding.title ?? 'unnamed',
   severity: readSeverity(finding.severity),
   packages: vulnerablePackages.flatMap(found => describePackage(found) ?? []),
   fixedIn: fixes.find(fix => fix !== '' && fix !== 'NotAvailable'),
   uri: sourceUrl
  };
 }
 function readSeverity(text) {
  return severity.o.find(severity => severity === text) ?? 'UNDEFINED';
 }
 function describePackage({name: name, version: version}) {
  return name === void 0 ? void 0 : [ name, version ].filter(Boolean).join(' ');
 }
 // CONCATENATED MODULE: ./build/src/adapters/images/ecr-scans.js
 const PAGE_SIZE = 1e3;
 function ecrScans(client, calls) {
  async function readPage(image, nextToken) {
   const command = new DescribeImageScanFindingsCommand({
    ...identify(image),
    maxResults: PAGE_SIZE,
    nextToken: nextToken
   });
   return calls.read('ecr:DescribeImageScanFindings', options => client.send(command, options));
  }
  return {
   async read(image, until) {
    calls.boundRetries(until);
    try {
     const first = await readPage(image, void 0);
     const reading = readStatus(first);
     if (reading !== void 0) return reading;
     const pages = await (0, read_pages.n)({
      what: 'the findings of the scan',
      ask: async token => token === void 0 ? first : readPage(image, token),
      nextOf: ({nextToken: nextToken}) => nextToken
     });
     return {
      kind: 'complete',
      completedAt: first.imageScanFindings?.imageScanCompletedAt?.getTime(),
      findings: pages.flatMap(({imageScanFindings: {findings: findings = [], enhancedFindings: enhancedFindings = []} = {}}) => [ ...findings.map(readBasicFinding), ...enhancedFindings.flatMap(finding => readEnhancedFinding(finding) ?? []) ])
     };
    } catch (error) {
     if (causeOf(error) === 'ScanNotFoundException') return {
      kind: 'absent'
     };
     throw error;
    } finally {
     calls.boundRetries(void 0);
    }
   },
   start(image) {
    return calls.read('ecr:StartImageScan', async options => {
     try {
      await client.send(new StartImageScanCommand(identify(image)), options);
      return {
       kind: 'started'
      };
     } catch (error) {
      if (!(error instanceof Error) || !REFUSALS.has(error.name)) throw error;
      return {
       kind: 'refused',
       why: error.message
      };
     }
    }, 'effect');
   }
  };
 }
 const REFUSALS = new Set([ 'LimitExceededException', 'UnsupportedImageTypeException', 'ValidationException', 'ImageArchivedException' ]);
 function readStatus({imageScanStatus: imageScanStatus, imageScanFindings: imageScanFindings}) {
  const status = imageScanStatus?.status ?? 'no status';
  switch (status) {
  case 'COMPLETE':
  case 'ACTIVE':
   return imageScanFindings === void 0 ? {
    kind: 'running',
    status: status
   } : void 0;

  case 'PENDING':
  case 'IN_PROGRESS':
   return {
    kind: 'running',
    status: status
   };

  default:
   return {
    kind: 'unreadable',
    status: status,
    why: imageScanStatus?.description ?? ''
   };
  }
 }
 function identify({registryId: registryId, repository: repository, digest: digest}) {
  return {
   registryId: registryId,
   repositoryName: repository,
   imageId: {
    imageDigest: digest
   }
  };
 }
 function causeOf(error) {
  return error instanceof errors.s && error.cause instanceof Error ? error.cause.name : void 0;
 }
 var reach_aws = __webpack_require__(54492);
 // CONCATENATED MODULE: ./build/src/wiring/connect-ecr.js
 async function connectEcr(env, clock, role) {
  const {settings: settings, calls: calls} = await (0, reach_aws.reachAws)(env, clock, role);
  const opened = new Map;
  const clientOf = (region = settings.region) => {
   const client = opened.get(region) ?? calls.listenTo(new ECRClient.S({
    ...settings,
    region: region
   }));
   opened.set(region, client);
   return client;
  };
  return {
   logins: ecrLogins({
    ownRegion: settings.region,
    of: clientOf
   }, calls),
   publicLogins: {
    async login(addresses) {
     const {ecrPublicLogins: ecrPublicLogins} = await __webpack_require__.e(9376).then(__webpack_require__.bind(__webpack_require__, 69376));
     return ecrPublicLogins(settings, calls).login(addresses);
    }
   },
   registry: ({region: region, accountId: accountId}) => ({
    repositories: ecrRepositories(clientOf(region), calls, accountId),
    scans: ecrScans(clientOf(region), calls)
   })
  };
 }
})

};
