import { APIError } from 'payload'

/** A wrong option, found at boot. The message says what is wrong and what to write instead. */
export class InvalidConfiguration extends APIError {
  constructor(message: string) {
    super(`[newsroom] ${message}`, 500, null, false)
    this.name = 'InvalidConfiguration'
  }
}
