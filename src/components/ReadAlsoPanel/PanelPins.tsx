'use client'

import type { PinState } from '../../adapters/links/pinStates.js'
import type { PartProps } from './PanelLinks.js'
import type { Words } from './useWords.js'

import classes from './ReadAlsoPanel.module.css'

/** The pins of the document, each with what has become of it. */
export const PanelPins = ({
  editURL,
  pins,
  words,
}: PartProps & { readonly pins: readonly PinState[] }) => (
  <>
    <h3 className={classes.place}>{words.t('pins')}</h3>
    <ul className={classes.list}>
      {pins.map((pin) => (
        <li className={classes.link} key={pin.articleId}>
          <a href={editURL(pin.articleId)}>
            {pin.title ?? words.t('untitled', { id: pin.articleId })}
          </a>{' '}
          <span className={pin.isLive ? classes.origin : classes.dead}>
            {words.t(pin.isLive ? 'pinLive' : 'pinDead')}
          </span>
          {!pin.isLive && <p className={classes.reasons}>{explainDeath({ pin, words })}</p>}
        </li>
      ))}
    </ul>
  </>
)

const explainDeath = ({
  pin: { filledBy },
  words,
}: {
  readonly pin: PinState
  readonly words: Words
}): string =>
  filledBy === null ? words.t('pinEmpty') : words.t('pinFilled', { title: filledBy.title })
