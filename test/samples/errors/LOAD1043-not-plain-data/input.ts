export default {
  wardline: 'detection',
  spec: { title: 'x', where: { UserId: (id: string) => id !== '' } },
};
