/** Word lists for `name.ts`. All lower case, without dots. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address and ranks that stand before a name, with or without a dot. */
export const titles = words(`
  dr dra drs prof profa mr mrs ms mx miss sir dame lord lady madam rev herr frau hr mme mlle mm sr sra srta sig dott dottssa ssa avv
  ing dipl mag mgr bc doc ir dhr mevr mudr mvdr judr phdr rndr paeddr inż doç doctor professor professeur doktor shri smt captain capt
  доктор профессор проф д-р г-н г-жа د دكتور دكتورة الدكتور الدكتورة أستاذ
`)

/** Words that are a title only with a dot behind them: without one they are names of people. */
export const dotted = words('gen col maj lt sgt hon med lic eng arch geom arq dña d m me pr id ifj özv univ priv hab habil sn dn')

/** What follows a title and belongs to it: "Dr. rer. nat. habil.", "Dipl.-Ing. (FH)". */
export const fields = words(`
  med dent vet rer nat phil jur iur oec pol h c hc mult habil hab inf inform psych kfm kffr betriebsw wirt päd paed soz des fh univ tech theol agr ing
  e stom techn arch scient cand stud biol math sc mont pharm public
`)

/** What stands behind a name: degrees, certificates, generations. */
export const suffixes = words(`
  phd mba msc bsc md ma ba bs ms mph mfa bfa emba llm llb jd esq jr sr jnr snr ii iii iv v vi pmp cpa cfa cfp cissp csm pe rn pharmd dds dvm edd dba
  frsa obe mbe cbe kbe sphr phr shrm-cp shrm-scp acca cipd mcipd pmi-acp cscp filho neto júnior junior senior hon fca aca mcips dipl-ing mag ing
  meng beng macs mcom bcom ccie ccna fh csc dsc drsc ksc candsc мл ст
`)

/** Beginnings of family names and of names of several words: what stands first is not what the person is called. */
export const particles = words('van von vom zu zur de da di del della dello degli dei des du do dos das la le les lo el bin ibn bint ter ten der den het af av abd abdul abdel abdal abu umm md mohd muhd sri')

/**
 * Family names that commonly stand first, as is the order of Vietnamese, Chinese, Korean, Japanese, Hungarian and some
 * Indian names. Who is called so may be meant by either word: then nobody is greeted by name rather than by the wrong one.
 */
export const familyFirst = words(`
  nguyễn nguyen trần tran lê phạm pham huỳnh huynh hoàng phan vũ võ vo đặng dang bùi bui đỗ hồ ho ngô ngo dương duong lý trinh trịnh
  wang zhang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie tang feng deng xiao han cao peng zeng tian dong yuan cai
  jiang shen lu lü wei chan wong cheung leung lam kwok ng chow
  kim lee park choi jung jeong kang cho yoon jang lim shin hwang ahn bae
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito
  nagy kovács kovacs szabó szabo tóth toth horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász
  singh kumar sharma patel gupta shah reddy rao verma iyer nair khan
`)

/** First words of what is not a person: teams, firms, and what sites print in place of a name they hide. */
export const nobody = words(`
  the team studio agency company group linkedin github behance anonymous anonym anonyme anónimo anônimo anonimo anoniem anonim unknown deleted private guest
  member user mitglied membre utilisateur miembro usuário membro utente użytkownik null undefined untitled
`)

/** Last words of what is not a person. */
export const firms = words('inc llc ltd gmbh ag bv srl sarl sas oy ab aps as kg ug plc corp co studio studios agency labs team group')
