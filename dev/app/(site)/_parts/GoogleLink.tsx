import type { FooterLink } from 'payload-newsroom/head'

/** The line that takes readers to the publication in Google's products. */
export const GoogleLink = ({ link }: { readonly link: FooterLink | null | undefined }) =>
  link != null && (
    <p className="google-link">
      <a href={link.url}>{link.text.id}</a>
    </p>
  )
