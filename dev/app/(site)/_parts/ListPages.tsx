import { pageOfList } from '../_data/paths.js'

/** Links to the newer and the older page of a list. */
export const ListPages = ({
  number,
  path,
  total,
}: {
  readonly number: number
  readonly path: string
  readonly total: number
}) =>
  total > 1 && (
    <nav aria-label="Halaman daftar" className="pages">
      {number > 1 && (
        <a href={pageOfList({ number: number - 1, path })} rel="prev">
          Lebih baru
        </a>
      )}
      <span>
        Halaman {number} dari {total}
      </span>
      {number < total && (
        <a href={pageOfList({ number: number + 1, path })} rel="next">
          Lebih lama
        </a>
      )}
    </nav>
  )
