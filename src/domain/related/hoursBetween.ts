/** Hours from one ISO 8601 instant to another, negative backwards; infinite where one cannot be read. */
export function hoursBetween(earlier: string, later: string): number {
  const milliseconds = Date.parse(later) - Date.parse(earlier)
  return Number.isNaN(milliseconds) ? Number.POSITIVE_INFINITY : milliseconds / 3_600_000
}
