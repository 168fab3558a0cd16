// Payload's command line always ends by process.exit(). When the event loop runs empty before that,
// a module of Lexical was never settled (see scripts/loadLexical.mjs) and nothing has been done yet.
process.on('beforeExit', () => process.exit(86))
