import type { SharedCount } from './countShared.js'
import type { Report, Share, WrongCase } from './measureInstitutions.js'
import type { Speed } from './measureSpeed.js'

import { goals } from './measureInstitutions.js'

/** A report as text for people: figures with their goals, rules, and every case that is wrong. */
export function formatReport({
  report,
  shared,
}: {
  readonly report: Report
  readonly shared: SharedCount | null
}): string {
  return [figureRows(report), ruleRows(report), wrongRows(report.wrong), sharedRows(shared)]
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function figureRows(report: Report): readonly string[] {
  const { heapMB, precision, ratioToTokenizer, readyMs, recall, sentences } = report
  const mark = (goal: keyof typeof goals): string => (report.goals[goal] === true ? '' : '  MISSED')
  return [
    `Recognition of institutions in ${report.cases} cases`,
    row('sentences', `${sentences} (goal ${goals.sentences})${mark('sentences')}`),
    row('precision', `${share(precision)} (goal ${share(goals.precision)})${mark('precision')}`),
    row('recall', `${share(recall)} (goal ${share(goals.recall)})${mark('recall')}`),
    row('sure finds', `${share(report.sure)}, precision ${share(report.precisionOfSure)}`),
    row('names kept open', `${parts(report.keptOpen)}, ${report.openBeyond} beyond them`),
    row('former bodies', `${parts(report.former)} with the right successors`),
    row(
      'time : splitting words',
      `${ratioToTokenizer.toFixed(2)} (goal ${goals.ratioToTokenizer})${mark('ratioToTokenizer')}`,
    ),
    row('articles a second', speedOf(report)),
    row('ready after', `${readyMs.toFixed(0)} ms (goal ${goals.readyMs})${mark('readyMs')}`),
    row('heap', `${heapMB.toFixed(0)} MB (goal ${goals.heapMB})${mark('heapMB')}`),
  ]
}

function ruleRows({ rules }: Report): readonly string[] {
  return ['Rules, cases right', ...Object.entries(rules).map(([rule, of]) => row(rule, parts(of)))]
}

function wrongRows(wrong: readonly WrongCase[]): readonly string[] {
  return wrong.length === 0
    ? []
    : [
        'Cases that are wrong',
        ...wrong.flatMap(({ expected, got, hard, rule, text }) => [
          `  ${rule}${hard === null ? '' : `: ${hard}`}`,
          `    ${JSON.stringify(text)}`,
          `    expected ${expected.join('; ') || 'none'}`,
          `    got      ${got.join('; ') || 'none'}`,
        ]),
      ]
}

function sharedRows(shared: SharedCount | null): readonly string[] {
  return shared === null
    ? []
    : [
        'Articles of the shared folder',
        row('articles', String(shared.articles)),
        row('with an institution', String(shared.articlesWithOne)),
        row('institutions', `${shared.institutions}, ${shared.former} of them former`),
        row('names left open', String(shared.open)),
        row('time : splitting words', shared.speed.ratioToTokenizer.toFixed(2)),
        row('articles a second', speedOf(shared.speed)),
        ...shared.mostFrequent.map(([key, articles]) => row(key, String(articles))),
      ]
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(nameWidth)}${value}`
}

function speedOf({ articlesPerSecond, wordsPerArticle }: Speed): string {
  return `${articlesPerSecond.toFixed(0)} of ${wordsPerArticle.toFixed(0)} words`
}

function share(value: number): string {
  return value.toFixed(3)
}

function parts({ of, right }: Share): string {
  return `${right} of ${of}`
}

const nameWidth = 40
