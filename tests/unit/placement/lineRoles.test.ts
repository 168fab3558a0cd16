import { describe, expect, it } from 'vitest'

import {
  firstLine,
  lastLine,
  looksLikeHeading,
  roleOfLine,
} from '../../../src/domain/placement/lineRoles.js'

describe('the role of a typed line', () => {
  it.each([
    ['readAlso', 'Baca juga: Jadwal Loket Berubah'],
    ['readAlso', 'BACA JUGA – Jadwal Loket Berubah'],
    ['readAlso', '(Simak juga: Jadwal Loket Berubah)'],
    ['readAlso', ' \u00a0Baca\u00a0juga:'],
    ['closing', 'Sumber: Kantor Kecamatan'],
    ['closing', 'Editor: Tim Redaksi'],
    ['closing', 'Pewarta : Tim Redaksi'],
    ['closing', '(abc/def)'],
    ['closing', '(abc)'],
    ['closing', '(*)'],
    ['closing', '[abc-def].'],
    ['closing', 'abc/def'],
    ['closing', '***'],
    ['closing', 'ADVERTISEMENT'],
    ['closing', 'Ikuti berita lain kami di Google News'],
    ['closing', ''],
    ['opening', 'GENTENG –'],
    ['opening', 'Genteng, Warta Kecamatan -'],
    ['opening', 'Warga mengantre di loket.--'],
    ['item', '- Fotokopi kartu keluarga'],
    ['item', '2) Fotokopi kartu keluarga'],
    ['item', '• Fotokopi kartu keluarga'],
    ['prose', 'Warga membaca juga pengumuman: loket pindah.'],
    ['prose', 'Sumber air warga mengering.'],
    ['prose', 'Editor buku itu hadir.'],
    ['prose', '(Loket tutup pada hari libur nasional.)'],
    ['prose', 'Layanan 24/7 dibuka.'],
    ['prose', 'A. Yani menjadi nama jalan.'],
    ['prose', '10.000 warga antre.'],
    ['prose', '-5 derajat tercatat.'],
  ])('%s: %j', (role, line) => {
    expect(roleOfLine(line)).toBe(role)
  })
})

describe('a paragraph of several lines', () => {
  it('has a first and a last one, blank ones aside', () => {
    const text = ' \nLoket dibuka.\n\nBaca juga: Jadwal Loket Berubah\r\n\u00a0'

    expect(firstLine(text)).toBe('Loket dibuka.')
    expect(lastLine(text)).toBe('Baca juga: Jadwal Loket Berubah')
    expect([firstLine(''), lastLine('\n')]).toEqual(['', ''])
  })
})

describe('what looks like a heading', () => {
  it.each([
    ['Syarat yang dibawa', true],
    ['Laporan Tim Warta Kecamatan', true],
    ['Genteng, 12 Mei 2025 ', true],
    ['satu dua tiga empat lima enam tujuh delapan sembilan sepuluh', true],
    ['satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas', false],
    ['Loket dibuka.', false],
    ['Kapan loket dibuka?', false],
    ['“Loket dibuka”', false],
    ['Syaratnya:', false],
    ['Loket dibuka\nWarga antre', false],
    [`Loket ${'a'.repeat(144)}`, true],
    [`Loket ${'a'.repeat(145)}`, false],
    ['– …', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeHeading(text)).toBe(expected)
  })
})
