/** Texts that break careless XML, each with what a reader must get back. */
export const nastyTexts: readonly (readonly [name: string, text: string, readBack: string])[] = [
  ['all special characters', `A & B < C > D "E" 'F' ]]> G`, `A & B < C > D "E" 'F' ]]> G`],
  [
    'what looks escaped already',
    'Pasar &amp; Toko &lt;b&gt; &#38;',
    'Pasar &amp; Toko &lt;b&gt; &#38;',
  ],
  ['an end of script and a comment', '</script><!-- x -->', '</script><!-- x -->'],
  ['CDATA in CDATA', '<![CDATA[ ]]]]>> ]]>', '<![CDATA[ ]]]]>> ]]>'],
  ['a processing instruction', '<?xml version="1.0"?>', '<?xml version="1.0"?>'],
  ['emoji', 'Banjir 😀 surut 👨‍👩‍👧', 'Banjir 😀 surut 👨‍👩‍👧'],
  ['the first half of an emoji', 'Banjir \uD83D surut', 'Banjir \uFFFD surut'],
  ['the second half of an emoji', '\uDE00Banjir', '\uFFFDBanjir'],
  ['a control character', 'Banjir\u001Dsurut\u0000', 'Banjirsurut'],
  ['noncharacters', 'Banjir\uFFFE\uFFFFsurut', 'Banjirsurut'],
  [
    'spaces of all kinds',
    '\u00A0Banjir\u2009\u3000surut\u2028',
    '\u00A0Banjir\u2009\u3000surut\u2028',
  ],
  ['line breaks and tabs', 'Banjir\r\nsurut\rlagi\t!\n', 'Banjir\nsurut\nlagi\t!\n'],
  [
    '300 characters',
    'Pasar & '.repeat(37).padEnd(300, 'x'),
    'Pasar & '.repeat(37).padEnd(300, 'x'),
  ],
]
