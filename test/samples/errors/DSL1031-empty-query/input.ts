import { kqlDetection, text } from 'wardline';

export default kqlDetection({
  id: 'bf5663ff-d9d0-5c39-a804-07d74da3959a',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  columns: { UserPrincipalName: text('upn') },
  query: '',
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
