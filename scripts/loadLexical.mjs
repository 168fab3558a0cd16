// Loaded into Payload's programs by --import. Lexical's modules await an import() at top level; when
// the whole of @payloadcms/richtext-lexical is loaded at once, Node 20 now and then never settles one
// of them, and the program ends without a word. With Lexical's core loaded first that does not happen.
await import('@payloadcms/richtext-lexical/lexical')
