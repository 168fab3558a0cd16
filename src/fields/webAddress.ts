import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'

import { validations } from 'payload'

import { isWebAddress } from '../domain/text/isWebAddress.js'

type Words = { readonly en: string; readonly id: string }

/** A field for the full address of something on the web; what readers follow has to lead there. */
export const webAddressField = ({
  name,
  description,
  label,
}: {
  readonly name: string
  readonly description?: Words
  readonly label: Words
}): TextField => ({
  name,
  type: 'text',
  ...(description && { admin: { description } }),
  label,
  validate: checkWebAddress,
})

/** Refuses what is no address with `http://` or `https://`; an empty field is left to `required`. */
export const checkWebAddress: TextFieldSingleValidation = (value, options) =>
  (value ?? '') === '' || isAddress(String(value)) ? validations.text(value, options) : refusal

/** The same for each address of a list. */
export const checkWebAddresses: TextFieldManyValidation = (values) =>
  values?.every(isAddress) !== false || refusal

const isAddress = (text: string): boolean => isWebAddress(text) && URL.canParse(text)

const refusal =
  'Tulis alamat lengkap, misalnya https://kabar.example/halaman / Write the full address, such as https://kabar.example/page'
