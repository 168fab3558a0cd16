'use client'

import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/** Characters of the longest name that a selection is taken for. */
const longestName = 120

/** A text that follows what is marked in an editor of rich text, and can be written as well. */
export const useSelectedText = (): readonly [string, Dispatch<SetStateAction<string>>] => {
  const [text, setText] = useState('')
  useEffect(() => {
    const follow = (): void => {
      const selection = document.getSelection()
      const marked = selection?.toString().replace(/\s+/g, ' ').trim() ?? ''
      if (marked !== '' && marked.length <= longestName && isInEditor(selection?.anchorNode)) {
        setText(marked)
      }
    }
    document.addEventListener('selectionchange', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
    }
  }, [])
  return [text, setText]
}

const isInEditor = (node: Node | null | undefined): boolean =>
  (node instanceof Element ? node : node?.parentElement)?.closest('[contenteditable="true"]') !=
  null
