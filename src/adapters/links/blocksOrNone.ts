import { readBlocks } from './readBlocks.js'

/** The same as {@link readBlocks}: a page is served without links rather than not at all. */
export const blocksOrNone = async (
  args: Parameters<typeof readBlocks>[0],
): ReturnType<typeof readBlocks> => {
  try {
    return await readBlocks(args)
  } catch (err) {
    args.req.payload.logger.error({ err, msg: 'newsroom: links not read' })
    return new Map()
  }
}
