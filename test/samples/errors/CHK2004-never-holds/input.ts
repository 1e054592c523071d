import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '0cab3a38-643c-5dbf-a4c8-cc1b29ade9c9',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { all: [{ ResultType: '0' }, { ResultType: '50126' }] },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
