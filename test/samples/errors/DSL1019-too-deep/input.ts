import { detection } from 'wardline';
import { SigninLogs } from 'wardline/tables/SigninLogs';

export default detection({
  id: '2c1f5dc0-242a-58a8-b7ad-6ea89c8fd608',
  title: 'Sign-in of a guest without a second factor',
  severity: 'medium',
  attack: ['T1078.004'],
  meaning:
    'A guest signed in with a password alone. Ask who invited the guest, and require a second factor for guests.',
  falsePositives: ['A guest whose own tenant asked for the second factor.'],
  from: SigninLogs,
  where: {
    not: {
      not: {
        not: {
          not: {
            not: {
              not: {
                not: {
                  not: {
                    not: {
                      not: {
                        not: {
                          not: {
                            not: {
                              not: {
                                not: {
                                  not: {
                                    not: {
                                      not: {
                                        not: {
                                          not: {
                                            not: {
                                              not: {
                                                not: {
                                                  not: {
                                                    not: {
                                                      not: {
                                                        not: {
                                                          not: {
                                                            not: {
                                                              not: {
                                                                not: {
                                                                  not: {
                                                                    not: {
                                                                      not: {
                                                                        not: {
                                                                          not: {
                                                                            not: {
                                                                              not: {
                                                                                not: {
                                                                                  not: {
                                                                                    not: {
                                                                                      not: {
                                                                                        not: {
                                                                                          not: {
                                                                                            not: {
                                                                                              not: {
                                                                                                not: {
                                                                                                  not: {
                                                                                                    not: {
                                                                                                      not: {
                                                                                                        not: {
                                                                                                          not: {
                                                                                                            not: {
                                                                                                              not: {
                                                                                                                not: {
                                                                                                                  not: {
                                                                                                                    not: {
                                                                                                                      not: {
                                                                                                                        not: {
                                                                                                                          not: {
                                                                                                                            not: {
                                                                                                                              not: {
                                                                                                                                not: {
                                                                                                                                  not: {
                                                                                                                                    not: {
                                                                                                                                      not: {
                                                                                                                                        not: {
                                                                                                                                          not: {
                                                                                                                                            not: {
                                                                                                                                              not: {
                                                                                                                                                ResultType:
                                                                                                                                                  '0',
                                                                                                                                              },
                                                                                                                                            },
                                                                                                                                          },
                                                                                                                                        },
                                                                                                                                      },
                                                                                                                                    },
                                                                                                                                  },
                                                                                                                                },
                                                                                                                              },
                                                                                                                            },
                                                                                                                          },
                                                                                                                        },
                                                                                                                      },
                                                                                                                    },
                                                                                                                  },
                                                                                                                },
                                                                                                              },
                                                                                                            },
                                                                                                          },
                                                                                                        },
                                                                                                      },
                                                                                                    },
                                                                                                  },
                                                                                                },
                                                                                              },
                                                                                            },
                                                                                          },
                                                                                        },
                                                                                      },
                                                                                    },
                                                                                  },
                                                                                },
                                                                              },
                                                                            },
                                                                          },
                                                                        },
                                                                      },
                                                                    },
                                                                  },
                                                                },
                                                              },
                                                            },
                                                          },
                                                        },
                                                      },
                                                    },
                                                  },
                                                },
                                              },
                                            },
                                          },
                                        },
                                      },
                                    },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  entities: { account: 'UserPrincipalName' },
  schedule: { every: '1h' },
});
