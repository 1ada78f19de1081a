import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plausibleName } from '../../../src/sites/generic/names'

describe('what can be a name', () => {
  test.each([
    'Mira Lindqvist', 'Mira', "Aoife O'Brádaigh", 'Aoife O’Brádaigh', 'Jörg Wähner, M.D.', 'Jörg Weiß', 'Dr. Nilüfer Ay-Koç', 'Prof. Dr. rer. nat. Jörg Wähner', '山田 花子', '山田花子',
    '王小明', '김', '김민준', 'タナカ ケン', 'Мария Петрова', 'محمد علي', 'د. مريم الخطّاط', 'नीना शर्मा', 'สมชาย ใจดี', 'Νίκος Βέργης', 'Ines 🚀', '🌱 Selma Marchetti', 'X Æ A-12',
    '3LAU', '2Pac', 'agent007', 'bo_tanaka', 'storagecat', 'mira-l', 'MIRA LINDQVIST', 'mira lindqvist', 'D. J. T.', 'J.R.R. Voss', 'Tom Vega Jr.', 'Tom Vega, Jr.', 'Tom Vega III',
    'Mira Lindqvist (she/her)', 'Mira “Mimi” Lindqvist', 'Lindqvist, Mira', 'Maria da Conceição dos Santos Oliveira e Silva', 'Ludwig van der Berg', 'Mira Lindqvist-de la Cruz',
    'Mira Lindqvist, PhD, MBA', 'Mira Lindqvist - She/Her', 'Łucja Nowak-Żak', 'Þóra Jónsdóttir', 'Mira and Tom Voss', 'Alexander the Second', 'Mira Lindqvist ✅', 'N/ka Voss',
    'Privat Voss', 'Nullah Voss', 'Ionathan Voss', 'Hiromi Voss', 'Ann Onym',
  ])('a name: %s', text => expect(plausibleName(text)).toBe(true))

  test.each([
    '', '   ', '500+ connections', '500+', '1,234 followers', '1.234 Follower', '12 345 abonnés', '42', '٥٠٠', '500人以上のつながり', '12名', '3rd', '2nd degree connection', '(3) Notifications',
    'connections 500+', '3.', '🚀🚀', '🚀', '***** *******', 'Mira ***', 'M*** L***', '＊＊＊', 'Mira •••', '████ ███', '---', '…', '?',
    'MIRA LINDQVIST | Hiring', 'Mira|Hiring', 'Mira｜Design', 'Mira · 2nd', 'Mira • Following', "Mira Lindqvist – we're hiring", '#Hiring Mira', 'Mira Lindqvist #OpenToWork', 'Open to work',
    'mira@example.org', 'https://mira.example', 'www.mira.example', '<b>Mira</b>', '{name}', '[object Object]', 'null', 'undefined', 'N/A',
    'LinkedIn Member', 'LinkedIn User', 'LinkedIn-Mitglied', 'Membre de LinkedIn', 'Utilisateur LinkedIn', 'Miembro de LinkedIn', 'Usuário do LinkedIn', 'Membro di LinkedIn', 'LinkedIn-lid',
    'Użytkownik LinkedIn', 'LinkedInメンバー', 'Linked-In Member', 'GitHub', 'Behance', 'Anonymous', 'Anonym', 'Anonyme', 'Anónimo', 'Anônimo', 'Anonimo', 'Anoniem', 'Anonimowy', '匿名', 'Unknown', 'Deleted user',
    'Private profile', 'Senior Printer at Fjordtrykk', 'Printer for the people', 'Leiterin Druck bei Fjordtrykk', 'Responsable impression chez Fjordtrykk', 'Join now!', 'Who is this?',
    'This is a whole sentence that somebody wrote about the tides of the sea', 'Nine posters of the tides.', 'Helping printers to find paper', 'x'.repeat(101), null, undefined,
  ])('no name: %s', text => expect(plausibleName(text)).toBe(false))

  test('never a text without a letter, whatever else is in it', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\d\s!-@]{0,40}$/), text => !plausibleName(text)))
  })
})
