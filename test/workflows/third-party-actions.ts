/** A third-party action by the commit that its version names. */
export interface ThirdPartyAction {
  readonly commit: string
  readonly version: string
}

/**
 * Everything of others that the workflows use, in one place. Each commit was compared with the pins of at least two public
 * repositories that name the same version, or with the tag in the action's own repository.
 */
export const THIRD_PARTY_ACTIONS: Readonly<Record<string, ThirdPartyAction>> = {
  'actions/attest': { commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' },
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/dependency-review-action': { commit: '2031cfc080254a8a887f58cffee85186f0e49e48', version: 'v4.9.0' },
  'actions/deploy-pages': { commit: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', version: 'v5.0.0' },
  'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
  'actions/setup-go': { commit: '4a3601121dd01d1626a1e23e37211e3254c1c06c', version: 'v6.4.0' },
  'actions/setup-java': { commit: '0f481fcb613427c0f801b606911222b5b6f3083a', version: 'v5.5.0' },
  'actions/setup-node': { commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  'actions/setup-python': { commit: '5fda3b95a4ea91299a34e894583c3862153e4b97', version: 'v7.0.0' },
  'actions/upload-artifact': { commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' },
  'actions/upload-pages-artifact': { commit: 'fc324d3547104276b827a68afc52ff2a11cc49c9', version: 'v5.0.0' },
  'github/codeql-action/analyze': { commit: '95e58e9a2cdfd71adc6e0353d5c52f41a045d225', version: 'v4.35.2' },
  'github/codeql-action/init': { commit: '95e58e9a2cdfd71adc6e0353d5c52f41a045d225', version: 'v4.35.2' },
  'github/codeql-action/upload-sarif': { commit: '95e58e9a2cdfd71adc6e0353d5c52f41a045d225', version: 'v4.35.2' },
  'google/osv-scanner-action/osv-scanner-action': {
    commit: '9a498708959aeaef5ef730655706c5a1df1edbc2',
    version: 'v2.3.8'
  },
  'ossf/scorecard-action': { commit: '4eaacf0543bb3f2c246792bd56e8cdeffafb205a', version: 'v2.4.3' }
}
