import { detection, list } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

const guests = list('guests', {
  item: 'upn',
  meaning: 'Guests by sign-in name.',
  example: 'ada@example.org',
});

export default detection({
  id: 'eb0994e3-7000-5e12-a968-784a2a6266f4',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: { UserPrincipalName: { in: guests } },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
