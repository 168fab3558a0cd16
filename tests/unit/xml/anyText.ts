import fc from 'fast-check'

/** Any text, and with it the marks, controls and halves of characters that XML cares about. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'&<>"\']-!()%a;# ',
      '\uD83D',
      '\uDE00',
      '\u001D',
      '\u00A0',
      '\r',
      '\n',
    ),
  }),
)
