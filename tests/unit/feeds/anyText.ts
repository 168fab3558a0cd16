import fc from 'fast-check'

/** Any text at all, half surrogate pairs and control characters among it; mark-up is likely. */
export const anyText = fc.oneof(
  fc.string({
    unit: fc.integer({ max: 0xff_ff, min: 0 }).map((unit) => String.fromCharCode(unit)),
  }),
  fc.string({
    unit: fc.constantFrom(
      ...['&', '<', '>', '"', "'", ']]>', ';', 'amp', '#39', '</script>', '<!--', '😀', '\uD83D'],
      ...['\u001D', '\u00A0', ' ', 'a', '\n', '\r', '\t'],
    ),
  }),
)
