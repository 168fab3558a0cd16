import type { InstitutionFinding } from './checkInstitutions.js'

/** What is wrong and what to do about it, in Indonesian and in English. */
export function describeFinding(finding: InstitutionFinding): {
  readonly en: string
  readonly id: string
} {
  switch (finding.kind) {
    case 'commonWord':
      return {
        en: `"${finding.word}" is an ordinary word, and a name of ${finding.name}. Take the name out, or write it in capitals.`,
        id: `"${finding.word}" kata sehari-hari, tetapi juga nama ${finding.name}. Hapus nama itu, atau tulis dengan huruf kapital.`,
      }
    case 'deadParent':
      return {
        en: `${finding.name} is part of ${finding.parent}, which ended on ${finding.ended}. Give it another parent, or its own last day.`,
        id: `${finding.name} bagian dari ${finding.parent}, yang berakhir ${finding.ended}. Pilih induk lain, atau isi tanggal akhirnya.`,
      }
    case 'endsBeforeItBegins':
      return {
        en: `The last day of ${finding.name} is before its first. Correct one of the two.`,
        id: `Tanggal akhir ${finding.name} lebih dulu dari tanggal berdirinya. Betulkan salah satunya.`,
      }
    case 'parentCycle':
      return {
        en: `${finding.names.join(' → ')} are part of each other in a circle. Empty the field "Part of" of the topmost.`,
        id: `${finding.names.join(' → ')} saling menjadi bagian. Kosongkan "Bagian dari" pada yang paling atas.`,
      }
    case 'sharedName':
      return {
        en: `"${finding.shared}" is a name of ${finding.names.join(' and ')} at one time, so a text that has it names none. Leave it to one, or give them days that do not overlap, or their regions.`,
        id: `"${finding.shared}" nama ${finding.names.join(' dan ')} pada waktu yang sama, sehingga tidak dikenali. Sisakan pada satu lembaga, atau isi tanggal yang tidak bertumpuk, atau wilayahnya.`,
      }
    case 'successorsWithoutEnd':
      return {
        en: `${finding.name} has successors (${finding.successors.join(', ')}) but no last day. Write the day before they took over.`,
        id: `${finding.name} punya penerus (${finding.successors.join(', ')}) tetapi tidak punya tanggal akhir. Isi sehari sebelum mereka mulai.`,
      }
  }
}
