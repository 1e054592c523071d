import type { Backend } from '../backend.ts';
import { artifactPath } from '../artifact-path.ts';
import { armRuleText } from './arm.ts';
import { bicepRuleText } from './bicep.ts';
import { buildRule } from './build-rule.ts';
import { yamlRuleText } from './yaml.ts';

/** Microsoft Sentinel: an analytic rule as YAML, as a template and as Bicep. */
export const sentinelBackend: Backend = {
  name: 'sentinel',
  kqlLists: 'watchlists',
  emit: (detection, { kql, locate }) => {
    if (kql === undefined) return { status: 'refused', artifacts: [], diagnostics: [] };
    const { value: rule, diagnostics } = buildRule(detection, kql, locate);
    if (rule === undefined) return { status: 'refused', artifacts: [], diagnostics };
    const artifacts = [
      { path: artifactPath('sentinel/yaml', detection, 'yaml'), text: yamlRuleText(rule) },
      { path: artifactPath('sentinel/arm', detection, 'json'), text: armRuleText(rule) },
      { path: artifactPath('sentinel/bicep', detection, 'bicep'), text: bicepRuleText(rule) },
    ];
    return { status: 'exact', artifacts, diagnostics };
  },
};
