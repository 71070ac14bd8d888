import { modules as shared0 } from './aws-sdk-core-m34881.js';
export const id = 8858;
export const ids = [8858];
export const modules = {
...shared0,

/***/ 28858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
  getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
 });
 var configLoader = __webpack_require__(83945);
 var regionConfig_config = __webpack_require__(16152);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
 function stsRegionDefaultResolver(loaderConfig = {}) {
  return (0, configLoader.Z)({
   ...regionConfig_config.GG,
   async default() {
    if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
    return "us-east-1";
   }
  }, {
   ...regionConfig_config.zH,
   ...loaderConfig
  });
 }
 const warning = {
  silence: false
 };
 var setCredentialFeature = __webpack_require__(30249);
 var client_command_builder = __webpack_require__(55816);
 var endpoints = __webpack_require__(34172);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
 const resolveClientEndpointParameters = options => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  useGlobalEndpoint: options.useGlobalEndpoint ?? false,
  defaultSigningName: "sts"
 });
 const commonParams = {
  UseGlobalEndpoint: {
   type: "builtInParams",
   name: "useGlobalEndpoint"
  },
  UseFIPS: {
   type: "builtInParams",
   name: "useFipsEndpoint"
  },
  Endpoint: {
   type: "builtInParams",
   name: "endpoint"
  },
  Region: {
   type: "builtInParams",
   name: "region"
  },
  UseDualStack: {
   type: "builtInParams",
   name: "useDualstackEndpoint"
  }
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
 const command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
 const _ep0 = {};
 const _mw0 = (Command, cs, config, o) => [];
 var TypeRegistry = __webpack_require__(75629);
 var exceptions = __webpack_require__(54667);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
 class STSServiceException extends exceptions.T {
  static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
  constructor(options) {
   super(options);
   Object.setPrototypeOf(this, STSServiceException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
 class ExpiredTokenException extends STSServiceException {
  static shapeId="com.amazonaws.sts#ExpiredTokenException";
  name="ExpiredTokenException";
  $fault="client";
  constructor(opts) {
   super({
    name: "ExpiredTokenException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, ExpiredTokenException.prototype);
  }
 }
 class MalformedPolicyDocumentException extends STSServiceException {
  static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
  name="MalformedPolicyDocumentException";
  $fault="client";
  constructor(opts) {
   super({
    name: "MalformedPolicyDocumentException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
  }
 }
 class PackedPolicyTooLargeException extends STSServiceException {
  static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
  name="PackedPolicyTooLargeException";
  $fault="client";
  constructor(opts) {
   super({
    name: "PackedPolicyTooLargeException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
  }
 }
 class RegionDisabledException extends STSServiceException {
  static shapeId="com.amazonaws.sts#RegionDisabledException";
  name="RegionDisabledException";
  $fault="client";
  constructor(opts) {
   super({
    name: "RegionDisabledException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, RegionDisabledException.prototype);
  }
 }
 class IDPRejectedClaimException extends STSServiceException {
  static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
  name="IDPRejectedClaimException";
  $fault="client";
  constructor(opts) {
   super({
    name: "IDPRejectedClaimException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
  }
 }
 class InvalidIdentityTokenException extends STSServiceException {
  static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
  name="InvalidIdentityTokenException";
  $fault="client";
  constructor(opts) {
   super({
    name: "InvalidIdentityTokenException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
  }
 }
 class IDPCommunicationErrorException extends STSServiceException {
  static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
  name="IDPCommunicationErrorException";
  $fault="client";
  $retryable={};
  constructor(opts) {
   super({
    name: "IDPCommunicationErrorException",
    $fault: "client",
    ...opts
   });
   Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
 const _A = "Arn";
 const _AKI = "AccessKeyId";
 const _AR = "AssumeRole";
 const _ARI = "AssumedRoleId";
 const _ARR = "AssumeRoleRequest";
 const _ARRs = "AssumeRoleResponse";
 const _ARU = "AssumedRoleUser";
 const _ARWWI = "AssumeRoleWithWebIdentity";
 const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
 const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
 const _Au = "Audience";
 const _C = "Credentials";
 const _CA = "ContextAssertion";
 const _DS = "DurationSeconds";
 const _E = "Expiration";
 const _EI = "ExternalId";
 const _ETE = "ExpiredTokenException";
 const _IDPCEE = "IDPCommunicationErrorException";
 const _IDPRCE = "IDPRejectedClaimException";
 const _IITE = "InvalidIdentityTokenException";
 const _K = "Key";
 const _MPDE = "MalformedPolicyDocumentException";
 const _MSTS = "MinimumSessionTokenSize";
 const _P = "Policy";
 const _PA = "PolicyArns";
 const _PAr = "ProviderArn";
 const _PC = "ProvidedContexts";
 const _PCLT = "ProvidedContextsListType";
 const _PCr = "ProvidedContext";
 const _PDT = "PolicyDescriptorType";
 const _PI = "ProviderId";
 const _PPS = "PackedPolicySize";
 const _PPTLE = "PackedPolicyTooLargeException";
 const _Pr = "Provider";
 const _RA = "RoleArn";
 const _RDE = "RegionDisabledException";
 const _RSN = "RoleSessionName";
 const _SAK = "SecretAccessKey";
 const _SFWIT = "SubjectFromWebIdentityToken";
 const _SI = "SourceIdentity";
 const _SN = "SerialNumber";
 const _ST = "SessionToken";
 const _STS = "SessionTokenSize";
 const _STU = "SessionTokenUtilization";
 const _T = "Tags";
 const _TC = "TokenCode";
 const _TTK = "TransitiveTagKeys";
 const _Ta = "Tag";
 const _V = "Value";
 const _WIT = "WebIdentityToken";
 const _a = "arn";
 const _aKST = "accessKeySecretType";
 const _aQE = "awsQueryError";
 const _c = "client";
 const _cTT = "clientTokenType";
 const _e = "error";
 const _hE = "httpError";
 const _m = "message";
 const _pDLT = "policyDescriptorListType";
 const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
 const _tLT = "tagListType";
 const n0 = "com.amazonaws.sts";
 const _s_registry = new TypeRegistry.O(_s);
 var STSServiceException$ = [ -3, _s, "STSServiceException", 0, [], [] ];
 _s_registry.registerError(STSServiceException$, STSServiceException);
 const n0_registry = new TypeRegistry.O(n0);
 var ExpiredTokenException$ = [ -3, n0, _ETE, {
  [_aQE]: [ `ExpiredTokenException`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
 var IDPCommunicationErrorException$ = [ -3, n0, _IDPCEE, {
  [_aQE]: [ `IDPCommunicationError`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
 var IDPRejectedClaimException$ = [ -3, n0, _IDPRCE, {
  [_aQE]: [ `IDPRejectedClaim`, 403 ],
  [_e]: _c,
  [_hE]: 403
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
 var InvalidIdentityTokenException$ = [ -3, n0, _IITE, {
  [_aQE]: [ `InvalidIdentityToken`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
 var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
  [_aQE]: [ `MalformedPolicyDocument`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
 var PackedPolicyTooLargeException$ = [ -3, n0, _PPTLE, {
  [_aQE]: [ `PackedPolicyTooLarge`, 400 ],
  [_e]: _c,
  [_hE]: 400
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
 var RegionDisabledException$ = [ -3, n0, _RDE, {
  [_aQE]: [ `RegionDisabledException`, 403 ],
  [_e]: _c,
  [_hE]: 403
 }, [ _m ], [ 0 ] ];
 n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
 const errorTypeRegistries = [ _s_registry, n0_registry ];
 var accessKeySecretType = [ 0, n0, _aKST, 8, 0 ];
 var clientTokenType = [ 0, n0, _cTT, 8, 0 ];
 var AssumedRoleUser$ = [ 3, n0, _ARU, 0, [ _ARI, _A ], [ 0, 0 ], 2 ];
 var AssumeRoleRequest$ = [ 3, n0, _ARR, 0, [ _RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS ], [ 0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1 ], 2 ];
 var AssumeRoleResponse$ = [ 3, n0, _ARRs, 0, [ _C, _ARU, _PPS, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], () => AssumedRoleUser$, 1, 0, 1, 1 ] ];
 var AssumeRoleWithWebIdentityRequest$ = [ 3, n0, _ARWWIR, 0, [ _RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS ], [ 0, 0, [ () => clientTokenType, 0 ], 0, () => policyDescriptorListType, 0, 1, 1 ], 3 ];
 var AssumeRoleWithWebIdentityResponse$ = [ 3, n0, _ARWWIRs, 0, [ _C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS ], [ [ () => Credentials$, 0 ], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1 ] ];
 var Credentials$ = [ 3, n0, _C, 0, [ _AKI, _SAK, _ST, _E ], [ 0, [ () => accessKeySecretType, 0 ], 0, 4 ], 4 ];
 var PolicyDescriptorType$ = [ 3, n0, _PDT, 0, [ _a ], [ 0 ] ];
 var ProvidedContext$ = [ 3, n0, _PCr, 0, [ _PAr, _CA ], [ 0, 0 ] ];
 var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ 0, 0 ], 2 ];
 var policyDescriptorListType = [ 1, n0, _pDLT, 0, () => PolicyDescriptorType$ ];
 var ProvidedContextsListType = [ 1, n0, _PCLT, 0, () => ProvidedContext$ ];
 var tagListType = [ 1, n0, _tLT, 0, () => Tag$ ];
 var AssumeRole$ = [ 9, n0, _AR, 0, () => AssumeRoleRequest$, () => AssumeRoleResponse$ ];
 var AssumeRoleWithWebIdentity$ = [ 9, n0, _ARWWI, 0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$ ];
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
 class AssumeRoleCommand extends(command(_ep0, _mw0, "AssumeRole", AssumeRole$)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
 class AssumeRoleWithWebIdentityCommand extends(command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$)){}
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
 const getAccountIdFromAssumedRoleUser = assumedRoleUser => {
  if (typeof assumedRoleUser?.Arn === "string") {
   const arnComponents = assumedRoleUser.Arn.split(":");
   if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
  }
  return;
 };
 const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
  const region = typeof _region === "function" ? await _region() : _region;
  const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
  let stsDefaultRegion = "";
  const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
  credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
  return resolvedRegion;
 };
 const getDefaultRoleAssumer = (stsOptions, STSClient) => {
  let stsClient;
  let closureSourceCreds;
  return async (sourceCreds, params) => {
   closureSourceCreds = sourceCreds;
   if (!stsClient) {
    const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
    const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
     logger: logger,
     profile: profile
    });
    const isCompatibleRequestHandler = !isH2(requestHandler);
    stsClient = new STSClient({
     ...stsOptions,
     userAgentAppId: userAgentAppId,
     profile: profile,
     credentialDefaultProvider: () => async () => closureSourceCreds,
     region: resolvedRegion,
     requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
     logger: logger
    });
   }
   const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleCommand(params));
   if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
   const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
   const credentials = {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
    expiration: Credentials.Expiration,
    ...Credentials.CredentialScope && {
     credentialScope: Credentials.CredentialScope
    },
    ...accountId && {
     accountId: accountId
    }
   };
   (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
   return credentials;
  };
 };
 const getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient) => {
  let stsClient;
  return async params => {
   if (!stsClient) {
    const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
    const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
     logger: logger,
     profile: profile
    });
    const isCompatibleRequestHandler = !isH2(requestHandler);
    stsClient = new STSClient({
     ...stsOptions,
     userAgentAppId: userAgentAppId,
     profile: profile,
     region: resolvedRegion,
     requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
     logger: logger
    });
   }
   const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
   if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
   const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
   const credentials = {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
    expiration: Credentials.Expiration,
    ...Credentials.CredentialScope && {
     credentialScope: Credentials.CredentialScope
    },
    ...accountId && {
     accountId: accountId
    }
   };
   if (accountId) (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
   (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
   return credentials;
  };
 };
 const isH2 = requestHandler => requestHandler?.metadata?.handlerProtocol === "h2";
 var configurations = __webpack_require__(60846);
 var hostHeaderMiddleware = __webpack_require__(9007);
 var user_agent_middleware = __webpack_require__(78486);
 var loggerMiddleware = __webpack_require__(75180);
 var getRecursionDetectionPlugin = __webpack_require__(87591);
 var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(72781);
 var DefaultIdentityProviderConfig = __webpack_require__(67086);
 var getHttpSigningMiddleware = __webpack_require__(21567);
 var client = __webpack_require__(78702);
 var resolveRegionConfig = __webpack_require__(27503);
 var contentLengthMiddleware = __webpack_require__(87041);
 var middleware_retry_configurations = __webpack_require__(37760);
 var retry = __webpack_require__(22122);
 var getSchemaSerdePlugin = __webpack_require__(7849);
 var httpAuthSchemes = __webpack_require__(88181);
 var resolveAwsSdkSigV4AConfig = __webpack_require__(46839);
 var SignatureV4MultiRegion = __webpack_require__(92915);
 var getSmithyContext = __webpack_require__(68743);
 var normalizeProvider = __webpack_require__(29362);
 var getEndpointFromInstructions = __webpack_require__(47436);
 var aws = __webpack_require__(16180);
 var EndpointCache = __webpack_require__(48479);
 var decideEndpoint = __webpack_require__(17009);
 var customEndpointFunctions = __webpack_require__(11046);
 var BinaryDecisionDiagram = __webpack_require__(55258);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
 const q = "ref";
 const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
  [q]: "Endpoint"
 }, m = {
  [q]: "Region"
 }, n = {
  [q]: d
 }, o = {}, p = [ m ];
 const _data = {
  conditions: [ [ c, [ l ] ], [ c, p ], [ "aws.partition", p, d ], [ e, [ {
   [q]: "UseFIPS"
  }, b ] ], [ e, [ {
   [q]: "UseDualStack"
  }, b ] ], [ f, [ m, "aws-global" ] ], [ e, [ {
   [q]: "UseGlobalEndpoint"
  }, b ] ], [ f, [ m, "eu-central-1" ] ], [ e, [ {
   fn: g,
   argv: [ n, "supportsDualStack" ]
  }, b ] ], [ e, [ {
   fn: g,
   argv: [ n, "supportsFIPS" ]
  }, b ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
   fn: g,
   argv: [ n, "name" ]
  }, "aws-us-gov" ] ] ],
  results: [ [ a ], [ "https://sts.amazonaws.com", {
   authSchemes: [ {
    name: i,
    signingName: j,
    signingRegion: h
   } ]
  } ], [ k, {
   authSchemes: [ {
    name: i,
    signingName: j,
    signingRegion: "{Region}"
   } ]
  } ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ a, "Invalid Configuration: Missing Region" ] ]
 };
 const root = 2;
 const r = 1e8;
 const nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 25, 6, 4, 24, 7, 5, r + 1, 8, 6, 9, r + 13, 7, r + 1, 10, 10, r + 1, 11, 11, r + 1, 12, 12, r + 1, 13, 13, r + 1, 14, 14, r + 1, 15, 15, r + 1, 16, 16, r + 1, 17, 17, r + 1, 18, 18, r + 1, 19, 19, r + 1, 20, 20, r + 1, 21, 21, r + 1, 22, 22, r + 1, 23, 23, r + 1, r + 2, 8, r + 11, r + 12, 4, 28, 26, 9, 27, r + 10, 24, r + 8, r + 9, 8, 29, r + 7, 9, r + 6, r + 7, 3, r + 3, 31, 4, r + 4, r + 5 ]);
 const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
 const cache = new EndpointCache.k({
  size: 50,
  params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
 });
 const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
 decideEndpoint.c)(bdd, {
  endpointParams: endpointParams,
  logger: context.logger
 }));
 customEndpointFunctions.m.aws = aws.U;
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
 const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
  if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
  const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
  const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
  if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
  const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
   getEndpointParameterInstructions: instructionsFn
  }, config);
  return Object.assign(defaultParameters, endpointParameters);
 };
 const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, getSmithyContext.u)(context).operation,
  region: await (0, normalizeProvider.t)(config.region)() || (() => {
   throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
 });
 const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
 function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4",
   signingProperties: {
    name: "sts",
    region: authParameters.region
   },
   propertiesExtractor: (config, context) => ({
    signingProperties: {
     config: config,
     context: context
    }
   })
  };
 }
 function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return {
   schemeId: "aws.auth#sigv4a",
   signingProperties: {
    name: "sts",
    region: authParameters.region
   },
   propertiesExtractor: (config, context) => ({
    signingProperties: {
     config: config,
     context: context
    }
   })
  };
 }
 function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return {
   schemeId: "smithy.api#noAuth"
  };
 }
 const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
  const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
   const endpoint = defaultEndpointResolver(authParameters);
   const authSchemes = endpoint.properties?.authSchemes;
   if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
   const options = [];
   for (const scheme of authSchemes) {
    const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
    const name = resolvedName.toLowerCase();
    if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
    let schemeId;
    if (name === "sigv4a") {
     schemeId = "aws.auth#sigv4a";
     const sigv4Present = authSchemes.find(s => {
      const name = s.name.toLowerCase();
      return name !== "sigv4a" && name.startsWith("sigv4");
     });
     if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) continue;
    } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
    const createOption = createHttpAuthOptionFunctions[schemeId];
    if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
    const option = createOption(authParameters);
    option.schemeId = schemeId;
    option.signingProperties = {
     ...option.signingProperties || {},
     ...rest,
     ...properties
    };
    options.push(option);
   }
   return options;
  };
  return endpointRuleSetHttpAuthSchemeProvider;
 };
 const _defaultSTSHttpAuthSchemeProvider = authParameters => {
  const options = [];
  switch (authParameters.operation) {
  case "AssumeRoleWithWebIdentity":
   options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
   options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
   break;

  default:
   options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
   options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
  }
  return options;
 };
 const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
  "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
  "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
  "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
 });
 const resolveHttpAuthSchemeConfig = config => {
  const config_0 = (0, httpAuthSchemes.ho)(config);
  const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
  return Object.assign(config_1, {
   authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
  });
 };
 var nested_clients_package = __webpack_require__(39955);
 var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
 var getDefaultSocketTimeout = __webpack_require__(19121);
 var defaultUserAgent = __webpack_require__(77532);
 var nodeAppIdConfigOptions = __webpack_require__(27652);
 var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
 var AwsSdkSigV4Signer = __webpack_require__(2526);
 var AwsSdkSigV4ASigner = __webpack_require__(34881);
 var noAuth = __webpack_require__(21314);
 var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
 var defaults_mode = __webpack_require__(50479);
 var resolveDefaultsModeConfig = __webpack_require__(38234);
 var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
 var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
 var util_retry_config = __webpack_require__(84353);
 var calculateBodyLength = __webpack_require__(82127);
 var node_http_handler = __webpack_require__(51668);
 var stream_collector = __webpack_require__(26660);
 var AwsQueryProtocol = __webpack_require__(21166);
 var Sha256Node = __webpack_require__(910);
 var NoOpLogger = __webpack_require__(57545);
 var parseUrl = __webpack_require__(28977);
 var fromBase64 = __webpack_require__(39700);
 var toBase64 = __webpack_require__(67305);
 var fromUtf8 = __webpack_require__(47332);
 var toUtf8 = __webpack_require__(69809);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
 const getRuntimeConfig = config => ({
  apiVersion: "2011-06-15",
  base64Decoder: config?.base64Decoder ?? fromBase64.E,
  base64Encoder: config?.base64Encoder ?? toBase64.n,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
   signer: new AwsSdkSigV4Signer.f2
  }, {
   schemeId: "aws.auth#sigv4a",
   identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
   signer: new AwsSdkSigV4ASigner.S
  }, {
   schemeId: "smithy.api#noAuth",
   identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
   signer: new noAuth.m
  } ],
  logger: config?.logger ?? new NoOpLogger.N,
  protocol: config?.protocol ?? AwsQueryProtocol.k,
  protocolSettings: config?.protocolSettings ?? {
   defaultNamespace: "com.amazonaws.sts",
   errorTypeRegistries: errorTypeRegistries,
   xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
   version: "2011-06-15",
   serviceTarget: "AWSSecurityTokenServiceV20110615"
  },
  serviceId: config?.serviceId ?? "STS",
  sha256: config?.sha256 ?? Sha256Node.k,
  signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
  urlParser: config?.urlParser ?? parseUrl.D,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
  utf8Encoder: config?.utf8Encoder ?? toUtf8.P
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
 const runtimeConfig_getRuntimeConfig = config => {
  (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
  const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
  const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
  const clientSharedValues = getRuntimeConfig(config);
  (0, emitWarningIfUnsupportedVersion.I)(process.version);
  const loaderConfig = {
   profile: config?.profile,
   logger: clientSharedValues.logger
  };
  return {
   ...clientSharedValues,
   ...config,
   runtime: "node",
   defaultsMode: defaultsMode,
   authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
   bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
   defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
   defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
    serviceId: clientSharedValues.serviceId,
    clientVersion: nested_clients_package.rE
   }),
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await config.credentialDefaultProvider(idProps?.__config || {})()),
    signer: new AwsSdkSigV4Signer.f2
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
    signer: new AwsSdkSigV4ASigner.S
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new noAuth.m
   } ],
   maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
   region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
    ...regionConfig_config.zH,
    ...loaderConfig
   }),
   requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
   retryMode: config?.retryMode ?? (0, configLoader.Z)({
    ...middleware_retry_configurations.kN,
    default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
   }, config),
   sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
   streamCollector: config?.streamCollector ?? stream_collector.k,
   useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
   useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
   userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
  };
 };
 var region_config_resolver_extensions = __webpack_require__(9999);
 var defaultExtensionConfiguration = __webpack_require__(46571);
 var httpExtensionConfiguration = __webpack_require__(20274);
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
 const getHttpAuthExtensionConfiguration = runtimeConfig => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
   setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
    if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
   },
   httpAuthSchemes() {
    return _httpAuthSchemes;
   },
   setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
   },
   httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
   },
   setCredentials(credentials) {
    _credentials = credentials;
   },
   credentials() {
    return _credentials;
   }
  };
 };
 const resolveHttpAuthRuntimeConfig = config => ({
  httpAuthSchemes: config.httpAuthSchemes(),
  httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
  credentials: config.credentials()
 });
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
 const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
  defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach(extension => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
  defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
 };
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
 class STSClient extends client.K {
  config;
  constructor(...[configuration]) {
   const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
   super(_config_0);
   this.initConfig = _config_0;
   const _config_1 = resolveClientEndpointParameters(_config_0);
   const _config_2 = (0, configurations.D)(_config_1);
   const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
   const _config_4 = (0, resolveRegionConfig.T)(_config_3);
   const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
   const _config_6 = (0, endpoints.Co)(_config_5);
   const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
   const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
   this.config = _config_8;
   this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
   this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
   this.middlewareStack.use((0, retry.ey)(this.config));
   this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
   this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
   this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
   this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
   this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
    httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
    identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
     "aws.auth#sigv4": config.credentials,
     "aws.auth#sigv4a": config.credentials
    })
   }));
   this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
  }
  destroy() {
   super.destroy();
  }
 }
 // CONCATENATED MODULE: ./node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
 const getCustomizableStsClientCtor = (baseCtor, customizations) => {
  if (!customizations) return baseCtor; else return class CustomizableSTSClient extends baseCtor {
   constructor(config) {
    super(config);
    for (const customization of customizations) this.middlewareStack.use(customization);
   }
  };
 };
 const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
 const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
}),

/***/ 21314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
  m: () => NoAuthSigner
 });
 class NoAuthSigner {
  async sign(httpRequest, identity, signingProperties) {
   return httpRequest;
  }
 }
}),

/***/ 39955:
/***/ (module => {
 module.exports = {
  rE: "3.998.3"
 };
})

};
