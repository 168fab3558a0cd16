'use client'

import type { Panel } from './readPanel.js'
import type { Words } from './useWords.js'

import { LinkedFromHosts, RunnersUp } from './PanelDetails.js'
import { PanelBlock, type PartProps } from './PanelLinks.js'
import { PanelPins } from './PanelPins.js'
import classes from './ReadAlsoPanel.module.css'
import { useCurrentPanel } from './useCurrentPanel.js'
import { useEditURL } from './useEditURL.js'
import { useWords } from './useWords.js'

/**
 * The client half of `ReadAlsoPanel`: lists the links in `initial`, and reads them again when the
 * document in the form has been saved, published or withdrawn. A change is said to screen readers.
 */
export const ReadAlsoLinks = ({
  collection,
  initial,
}: {
  readonly collection: string
  readonly initial: Panel
}) => {
  const words = useWords()
  const editURL = useEditURL(collection)
  const { changes, panel } = useCurrentPanel({ collection, initial })

  return (
    <>
      <p aria-live="polite" className={classes.unseen}>
        {changes > 0 && <span key={changes}>{words.t('linksChanged')}</span>}
      </p>
      {panel.isLive || panel.preview ? (
        <Links editURL={editURL} panel={panel} words={words} />
      ) : (
        <p className={classes.note}>{words.t('chosenAtPublish')}</p>
      )}
    </>
  )
}

const Links = ({
  panel: { blocks, hasFailure, linkedFrom, pending, pins, preview, runnersUp },
  ...props
}: PartProps & { readonly panel: Panel }) => {
  const { t } = props.words
  return (
    <>
      {hasFailure && (
        <p className={classes.warning} role="status">
          {t('linksFailed')}
        </p>
      )}
      {preview && <p className={classes.note}>{t('wouldBeChosen')}</p>}
      {blocks.length === 0 && pending.length === 0 && (
        <p className={classes.note}>{t('noLinks')}</p>
      )}
      {blocks.map((block) => (
        <PanelBlock block={block} key={block.id} {...props} />
      ))}
      {pins.length > 0 && <PanelPins pins={pins} {...props} />}
      {pending.length > 0 && <Pending titles={pending} words={props.words} />}
      {runnersUp.length > 0 && <RunnersUp links={runnersUp} {...props} />}
      {linkedFrom !== null && <LinkedFromHosts linkedFrom={linkedFrom} {...props} />}
    </>
  )
}

const Pending = ({
  titles,
  words,
}: {
  readonly titles: readonly string[]
  readonly words: Words
}) => (
  <>
    <h3 className={classes.place}>{words.t('pending')}</h3>
    <ul className={classes.list}>
      {titles.map((title) => (
        <li className={classes.link} key={title}>
          {title}
        </li>
      ))}
    </ul>
  </>
)
