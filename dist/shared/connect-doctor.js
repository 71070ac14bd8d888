export const id = 567;
export const ids = [567,833];
export const modules = {

/***/ 80595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
  connectDoctor: () => connectDoctor
 });
 var own_member = __webpack_require__(27437);
 var errors = __webpack_require__(33047);
 var read_pages = __webpack_require__(46302);
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/iam-role-policies.js
 const DECISIONS = {
  allowed: 'allowed',
  explicitDeny: 'explicit-deny'
 };
 function iamRolePolicies(settings, calls) {
  let connected;
  async function connect() {
   const {IAMClient: IAMClient, GetRoleCommand: GetRoleCommand, SimulatePrincipalPolicyCommand: SimulatePrincipalPolicyCommand} = await __webpack_require__.e(5810).then(__webpack_require__.bind(__webpack_require__, 75810));
   connected ??= calls.listenTo(new IAMClient(settings));
   return {
    iam: connected,
    GetRoleCommand: GetRoleCommand,
    SimulatePrincipalPolicyCommand: SimulatePrincipalPolicyCommand
   };
  }
  return {
   async read(name) {
    const {iam: iam, GetRoleCommand: GetRoleCommand} = await connect();
    const command = new GetRoleCommand({
     RoleName: name
    });
    const {Role: role} = await calls.read('iam:GetRole', options => iam.send(command, options));
    return {
     arn: role?.Arn ?? '',
     trustPolicy: readPolicy(name, role?.AssumeRolePolicyDocument ?? '')
    };
   },
   async simulate(principal, question) {
    const {iam: iam, SimulatePrincipalPolicyCommand: SimulatePrincipalPolicyCommand} = await connect();
    const pages = await (0, read_pages.n)({
     what: 'the decisions of the policy simulator',
     ask: Marker => {
      const command = new SimulatePrincipalPolicyCommand({
       PolicySourceArn: principal,
       ActionNames: [ ...question.actions ],
       ResourceArns: [ ...question.resources ],
       ContextEntries: question.context.map(({key: key, value: value, type: type}) => ({
        ContextKeyName: key,
        ContextKeyValues: [ value ],
        ContextKeyType: type
       })),
       Marker: Marker
      });
      return calls.read('iam:SimulatePrincipalPolicy', options => iam.send(command, options), 'effect');
     },
     nextOf: ({IsTruncated: IsTruncated, Marker: Marker}) => IsTruncated === true ? Marker : void 0
    });
    const results = pages.flatMap(({EvaluationResults: EvaluationResults = []}) => EvaluationResults);
    return results.flatMap(result => readResult(result, question));
   }
  };
 }
 function readPolicy(role, text) {
  try {
   return JSON.parse(decodeURIComponent(text));
  } catch (cause) {
   throw new errors.s('platform-error', `iam:GetRole returned a trust policy of role ${role} that is not JSON.`, {
    cause: cause
   });
  }
 }
 function readResult(result, {resources: resources}) {
  const common = {
   action: result.EvalActionName ?? '',
   allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations
  };
  const whole = result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary;
  const specific = result.ResourceSpecificResults ?? [];
  if (specific.length === 0) {
   const only = resources.length === 1 ? resources[0] : void 0;
   const resource = resources.find(name => name === result.EvalResourceName) ?? only;
   return resource === void 0 ? [] : [ {
    ...common,
    ...readDecision(result, result.EvalDecision),
    resource: resource,
    allowedByBoundary: whole
   } ];
  }
  return specific.map(each => ({
   ...common,
   ...readDecision(each, each.EvalResourceDecision),
   resource: each.EvalResourceName ?? '',
   allowedByBoundary: each.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? whole
  }));
 }
 function readDecision({MatchedStatements: MatchedStatements = [], MissingContextValues: MissingContextValues = []}, decision) {
  return {
   decision: (0, own_member.n)(DECISIONS, decision ?? '') ?? 'implicit-deny',
   statements: MatchedStatements.map(readPlace),
   missingContext: MissingContextValues
  };
 }
 function readPlace({SourcePolicyId: SourcePolicyId, StartPosition: StartPosition, EndPosition: EndPosition}) {
  return {
   policy: SourcePolicyId ?? '',
   firstLine: StartPosition?.Line,
   lastLine: EndPosition?.Line
  };
 }
 // CONCATENATED MODULE: ./build/src/targets/ecs/aws/sts-caller-identity.js
 function stsCallerIdentity(settings, calls) {
  return {
   async arn() {
    const {STSClient: STSClient, GetCallerIdentityCommand: GetCallerIdentityCommand} = await __webpack_require__.e(9460).then(__webpack_require__.bind(__webpack_require__, 39460));
    const sts = calls.listenTo(new STSClient(settings));
    const answer = await calls.read('sts:GetCallerIdentity', options => sts.send(new GetCallerIdentityCommand({}), options));
    return answer.Arn ?? '';
   }
  };
 }
 var connect_shift = __webpack_require__(36927);
 // CONCATENATED MODULE: ./build/src/wiring/connect-doctor.js
 async function connectDoctor(env, clock, role) {
  const {settings: settings, calls: calls, ...world} = await (0, connect_shift.connectShift)(env, clock, role);
  const requested = {
   caller: stsCallerIdentity(settings, calls),
   rolePolicies: iamRolePolicies(settings, calls)
  };
  return {
   ...world,
   clock: clock,
   ...requested
  };
 }
})

};
