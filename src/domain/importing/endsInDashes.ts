/** Whether a paragraph ends the way wire copy ends a caption: in `--`, or the dash an editor made of it. */
export function endsInDashes(text: string): boolean {
  return /(?:--|[–—])$/.test(text)
}
