/** The accounts of the demo: one for every role. Nobody of them exists, and neither do the addresses. */
export const demoUsers = [
  { name: 'Admin Demo', email: 'admin@kabarmusi.example', role: 'admin' },
  { name: 'Pemimpin Redaksi Demo', email: 'chief@kabarmusi.example', role: 'chiefEditor' },
  { name: 'Redaktur Demo', email: 'editor@kabarmusi.example', role: 'editor' },
  { name: 'Reporter Demo', email: 'reporter@kabarmusi.example', role: 'reporter' },
  { name: 'Kontributor Demo', email: 'contributor@kabarmusi.example', role: 'contributor' },
] as const
