import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

const many = Array.from({ length: 1001 }, (_, index) => `id-${index}`);

export default detection({
  id: '47394368-38bb-5532-9414-e3d86f52172b',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { CorrelationId: { in: many } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
