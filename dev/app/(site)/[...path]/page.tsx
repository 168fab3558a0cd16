import { notFound } from 'next/navigation.js'

/** Any other address, so that its 404 has the header and footer of the site. */
const Page = () => notFound()

export default Page
