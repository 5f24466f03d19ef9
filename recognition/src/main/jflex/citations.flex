package griffie.recognition.citation;

/**
 * Cuts a text into the signs that citations are made of, in one pass. White space is left out; the offsets show it.
 */
%%

%class Scanner
%final
%unicode
%type Sign
%function next

%{
  /** Scans the characters in place, without a reader. */
  Scanner(String text) {
    this(java.io.Reader.nullReader());
    // The line end after the text closes its last sign; what the scanner holds at the very end is lost to it.
    zzBuffer = new char[text.length() + 1];
    text.getChars(0, text.length(), zzBuffer, 0);
    zzBuffer[text.length()] = '\n';
    zzEndRead = zzBuffer.length;
    zzAtEOF = true;
  }

  int start() {
    return zzStartRead;
  }

  int end() {
    return zzMarkedPos;
  }
%}

%eofval{
  return Sign.END;
%eofval}

D  = [0-9]
L  = [:letter:]
U  = [:uppercase:]
S  = [ \t\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]
N  = \r\n | [\n\r\u000B\f\u0085\u2028\u2029]
W  = {S} | {N}
G  = {W}{1,3}                           // a gap inside a fixed phrase
J  = (\u00AD | "-" {W}+)?               // where a printer may break a keyword over two lines
H  = [-\u2010-\u2015\u2212]             // every dash that stands for a hyphen

Units    = IX | IV | V I{0,3} | I{1,3}
Tens     = XC | XL | L X{0,3} | X{1,3}
Roman    = C {Tens}? {Units}? | {Tens} {Units}? | {Units}

UrlChar  = [^\s\u00A0\u2009\u202F<>\"“”„«»{}|\^`]

UnRevision = "/" ("Rev" | "Add" | "Corr") "." {D}+

OsceBody = MC | PC | SEC | FSC | CIO | ODIHR | HCNM | SC | DOC | SUM | RFM
OsceKind = DEC | DEL | JOUR | GAL | DOC | AGR | NGO | INF | IGO | SHDM | FR | PR

EuWord   = [Uu]itvoerings | [Gg]edelegeerde {G} | [Ii]mplementing {G} | [Dd]elegated {G} | [Kk]ader

%%

<YYINITIAL> {

// literal identifiers, one sign each
"http" s? "://" {UrlChar}+ | "www." {L} {UrlChar}+                    { return Sign.URL; }
"ECLI:" [A-Z]{2} ":" [A-Z0-9]+ ":" {D}{4} ":" [A-Z0-9.]*[A-Z0-9]      { return Sign.ECLI; }
"LJN" ":"? {S}* [A-Z]{2} {D}{4}                                       { return Sign.LJN; }
"kst-" ({D}+ | {Roman}) ({H} (("(R" {D}+ ")") | [A-Z]{1,6} | {D}+ [a-z]? | "h" {D}+))*   { return Sign.KST_ID; }
"KST" {D}{5} [A-Z]{0,6} {D}+                                          { return Sign.KST_ALIAS; }
"ah-" ([te]k "-" {D}{8} "-" {D}+ | {D}{6,10})
  | "h-" ("tk" | "ek" | "vv") "-" {D}{8} ("-" {D}+){1,3}
  | "kv-" ("tk-" {D}{4} "Z" {D}+ | {D}{6,12})
  | "blg-" {D}+
  | "nds-tk-" [0-9A-Z]+
  | ("trb" | "stb" | "stcrt") "-" {D}{4} "-" {D}+                     { return Sign.PUBLICATION_ID; }
{D}{4} [ZDAP] {D}{4,6} | "TZ" {D}{6} {H} {D}+                         { return Sign.REGISTRATION; }
[1-9] {D}{4} [A-Z]{1,2} {D}{4} ("(" {D}{2} ")")?                      { return Sign.CELEX; }
"BWB" [RV] {D}{7}                                                     { return Sign.BWB; }
("COM" | "JOIN" | "SWD" | "SEC" | "C") {S}? [\(\[] {D}{4} [\)\]] {G}? ([Nn]"r." {S}?)? {D}{1,4}
  | ("COM" | "JOIN" | "SWD") "/" {D}{4} "/" {D}{1,4}                  { return Sign.COMMISSION_DOCUMENT; }
[Mm]"in" {H} {L}+ ([./-] {L}+)* ([./-] {D} [0-9A-Za-z]*)+ | "Min" {U} {L}* ([./-] {D} [0-9A-Za-z]*)+    { return Sign.KENMERK; }
{OsceBody} "." {OsceKind} "/" {D}{1,4} ("/" {D}{1,4})? ("/" ("Rev"|"Corr"|"Add") "." {D}+)?
  | "MC/" {D}{1,2} "/" {D}{2}
  | "MC" "(" {D}+ ")" "." {OsceKind} "/" {D}+                         { return Sign.OSCE_SYMBOL; }
"S/RES/" {D}{1,4} ({G}? "(" {D}{4} ")")?
  | "A/RES/" ("ES-" {D}{1,2} "/" {D}{1,3} | {D}{1,2} "/" {D}{1,3} [A-Z]? | {D}{1,4} [A-Z]? ({G}? "(" {Roman} ")")?)
                                                                      { return Sign.UN_RESOLUTION; }
("S/PRST/" {D}{4} "/" {D}+ | "S/PV." {D}+ | "S/" {D}{4,5} | "S/" {D}{4} "/" {D}+ | "A/S-" {D}{1,2} "/" {D}+) {UnRevision}?
  | "A/" ("PV." {D}+ | {D}{2} "/" ("PV." {D}+ | {D}{1,4} {UnRevision}? | "L." {D}+) | "HRC/" ("RES/" | "DEC/")? {D}+ "/" [A-Z0-9./]*{D} | "CONF." {D}+ "/" {D}+)
  | "E/" ("CN." {D}+ "/" {D}{4} "/" {D}+ ("/Add." {D}+)? | {D}{4} "/" {D}+ | "RES/" {D}{4} "/" {D}+)
                                                                      { return Sign.UN_SYMBOL; }

// the Dutch parliament
[Kk]amer {J} "stuk" {J} ("ken")? | "KAMERSTUK" ("KEN")? | [Kk]"st." | [Kk]"ammerstuk" ("ken")?
  | [Kk]"amerst."                                                     { return Sign.KAMERSTUK; }
([Kk]"amerstuk" [d] | [Dd]) "ossier" ("s" | "nummer" | "nr.")?            { return Sign.DOSSIER; }
([Kk]"amer" | [Bb]"urger")? [Mm] "o" {J} "tie" "s"? | "MOTIE" "S"?   { return Sign.MOTION; }
([Ss]"ub")? [Aa]"men" {J} "de" {J} "ment" ("en")? | "AMENDEMENT"      { return Sign.AMENDMENT; }
([Ii]"nitiatief")? [Ww]"etsvoorstel" ("len")? | ([Ii]"nitiatief" | [Bb]"egrotings")? [Vv]"oorstel" ({G} "van" {G} (rijks)? "wet")?
  | [Ii]"nitiatiefwet" | [Ww]"et" | [Ww]"etswijziging" | [Ii]"nitiatiefnota" | [Nn]"ovelle"   { return Sign.BILL; }
([Kk]"amer" | [Vv]"erzamel")? [Bb]"rie" ("f" | "ven")                 { return Sign.BRIEF; }
[Rr]"apport" ("en" | "age")? | [Vv]"erslag" ("en")? | [Nn]"ota" ("'s")? | [Aa]"dvie" ("s" | "zen") | [Aa]"ntwoord" ("en")?
  | [Vv]"erkenning" | [Oo]"nderzoek"                                  { return Sign.PAPER_NOUN; }
[Nn]r | [Nn]"r." | "NR." | [Nn]"ummer" | [Nn]"o." | "No" | [Nn][°º]   { return Sign.NR; }
[Nn]rs | [Nn]"rs." | "NRS." | [Nn]"ummers" | [Nn]"os." | "Nos"        { return Sign.NRS; }
[Ll]"etter"                                                           { return Sign.LETTERWORD; }
[Ll]"etters"                                                          { return Sign.LETTERSWORD; }
[Ss]"tuk" | "stuknr." | "stuknummer"                                  { return Sign.STUK; }
[Ss]"tukken"                                                          { return Sign.STUK; }
[Cc] "." {S}? [Ss] "."? | "cs."                                       { return Sign.CS; }
"Tweede" {G} "Kamer" | "TK" | "T.K."                                  { return Sign.TWEEDE_KAMER; }
"Eerste" {G} "Kamer" | "EK" | "E.K."                                  { return Sign.EERSTE_KAMER; }
[Vv]"ergaderjaar" | [Zz]"itting" ("sjaar")? | "vergader" {J} "jaar"   { return Sign.SESSION; }
[Hh]"an" {J} "de" {J} "lin" {J} "gen" | "Hand." | "HTK" | "HEK"       { return Sign.HANDELINGEN; }
[Aa]"an" {J} "hang" {J} "sel" | "Aanh."                               { return Sign.AANHANGSEL; }
[Ii]"tem"                                                             { return Sign.ITEM; }
"p." | "pp." | [Bb]"lz" "."? | [Pp]"ag" "."? | [Bb]"ladzijde" "n"? | [Pp]"agina" ("'s")? | [Pp]"age" "s"?    { return Sign.PAGE; }
[Hh]"oofdstuk"                                                        { return Sign.CHAPTER; }
"t/m" | "tot" {G} "en" {G} "met"                                      { return Sign.UNTIL; }
[Aa]"angenomen" | "adopted"                                           { return Sign.ADOPTED; }
[Vv]"erworpen" | "rejected"                                           { return Sign.REJECTED; }
[Ll]"id" | [Ll]"eden" | [Hh]"eer" | [Hh]"eren" | [Mm]"evrouw" | [Dd]"hr." | [Mm]"w." | [Mm]"evr." | ("oud-")? [Kk]"amer" ("lid" | "leden")
  | [Cc]"ollega" ("'s")? | "LID" | "LEDEN"                            { return Sign.MEMBER; }
[Gg]"edrukt" {G} "onder"                                              { return Sign.PRINTED_UNDER; }

// the United Nations
[Rr]"eso" {J} "lu" {J} ("tie" "s"? | "tion" "s"?) | "RESOLUTIE" "S"? | "RESOLUTION" "S"? | "Res."
                                                                      { return Sign.RESOLUTION; }
([Vv]"eilig" {J} "heids" {J} "raad" "s"? | "VNVR" | "VN-VR" | "VR") {H}? [Rr]"esolutie" "s"? | "UNSCR" "s"?
                                                                      { return Sign.SC_RESOLUTION; }
("AVVN" | "UNGA") {H} [Rr]"esolutie" "s"? | "UNGAR"                   { return Sign.GA_RESOLUTION; }
[Vv]"eilig" {J} "heids" {J} "raad" | "Security" {G} "Council" | "VNVR" | "VN-VR" | "UNSC"   { return Sign.SECURITY_COUNCIL; }
"Algemene" {G} "Vergadering" | "General" {G} "Assembly" | "AVVN" | "UNGA"    { return Sign.GENERAL_ASSEMBLY; }
"VN" | "UN" | "Verenigde" {G} "Naties" | "United" {G} "Nations"       { return Sign.UN; }
"Europees" {G} "Parlement" | "European" {G} "Parliament" | "Parlementaire" {G} "Assemblee" | "Parlementaire" {G} "Vergadering"
  | "PACE" | "Raad" {G} "van" {G} "Europa" | "Council" {G} "of" {G} "Europe" | "Mensenrechtenraad"
  | "Parliamentary" {G} "Assembly"                                    { return Sign.OTHER_ASSEMBLY; }

// the European Union
({EuWord}? [Vv]"erordening" | {L}+ "verordening") ("en")? | "Vo." | {EuWord}? [Rr]"egulation" "s"?  { return Sign.REGULATION; }
({L}+ "richtlijn" | [Rr]"ichtlijn") ("en")? | {EuWord}? [Dd]"irective" "s"?      { return Sign.DIRECTIVE; }
[Kk]"aderbesluit" ("en")? | "Framework" {G} "Decision"                { return Sign.FRAMEWORK_DECISION; }
[Gg]"emeenschappelijk" "e"? {G} [Ss]"tandpunt" "en"? | "Common" {G} "Position"    { return Sign.COMMON_POSITION; }
[Gg]"emeenschappelijk" "e"? {G} [Oo]"ptreden" | "Joint" {G} "Action"  { return Sign.COMMON_POSITION; }
{EuWord}? [Bb]"esluit" ("en")? | "Raadsbesluit" ("en")? | [Bb]"eschikking" ("en")? | {EuWord}? [Dd]"ecision" "s"?  { return Sign.DECISION; }
[Aa]"anbeveling" | [Rr]"ecommendation"                                { return Sign.RECOMMENDATION; }
"EU" | "EG" | "EEG" | "EGKS" | "Euratom" | "EURATOM" | "GBVB" | "CFSP" | "JBZ" | "JHA" | "JAI" | "EC" | "EEC" | "ECSC" | "PESC"
                                                                      { return Sign.UNION; }
"OJ" | "PbEU" | "PbEG" | "PB" ({G} "E" [UG])? | "Pb" "."? ({G} "E" [UG])? | "Publicatieblad"  { return Sign.OFFICIAL_JOURNAL; }

// gazettes, treaties, courts
"Trb." | "Trb" | "Tractatenblad"                                      { return Sign.TRB; }
"Stb." | "Stb" | "Staatsblad"                                         { return Sign.STB; }
"Stcrt." | "Stcrt" | "Staatscourant"                                  { return Sign.STCRT; }
[Aa]"rtikel" ("en")? | [Aa]"rt." | [Aa]"rticle" "s"?                  { return Sign.ARTICLE; }
"EVRM" | "VWEU" | "VEU" | "IVBPR" | "IVESCR" | "IVRK" | "ECHR" | "TFEU" | "TEU" | "ICCPR" | "ICESCR" | "CRC" | "EVA" | "EG-Verdrag"
  | [Vv]"erdrag" {G} "betreffende" {G} "de" {G} ("werking" {G} "van" {G} "de" {G})? "Europese" {G} "Unie"
  | "Europees" {G} [Vv]"erdrag" {G} ("voor" | "tot" {G} "bescherming" {G} "van") {G} "de" {G} [Rr]"echten" {G} "van" {G} "de" {G} [Mm]"ens"
  | ("Internationaal" {G})? [Vv]"erdrag" {G} "inzake" {G} [Bb]"urgerrechten" {G} "en" {G} [Pp]"olitieke" {G} [Rr]"echten"
  | ("Internationaal" {G})? [Vv]"erdrag" {G} "inzake" {G} "de" {G} [Rr]"echten" {G} "van" {G} "het" {G} [Kk]"ind"
                                                                      { return Sign.TREATY; }
[Aa]"pplication" "s"? | [Vv]"erzoekschrift" | "EHRM" | "ECtHR" | "Hof" {G} "voor" {G} "de" {G} "Rechten"   { return Sign.STRASBOURG; }
"v." | "vs." | "tegen"                                                { return Sign.VERSUS; }
"ICJ" | "Internationaal" {G} "Gerechtshof" | "International" {G} "Court" {G} "of" {G} "Justice" | "IGH"    { return Sign.HAGUE; }
[Oo]"rder" "s"? | [Jj]"udgment" "s"? | [Bb]"evel" "en"? | [Uu]"itspraak" | [Vv]"onnis"   { return Sign.RULING; }

// dates
[Jj]"anuari" | [Ff]"ebruari" | [Mm]"aart" | [Aa]"pril" | [Mm]"ei" | [Jj]"uni" | [Jj]"uli" | [Aa]"ugustus" | [Ss]"eptember"
  | [Oo]"ktober" | [Nn]"ovember" | [Dd]"ecember" | "January" | "February" | "March" | "May" | "June" | "July" | "August"
  | "October" | "Sept." | "Oct." | "Nov." | "Dec." | "Jan." | "Feb."  { return Sign.MONTH; }

([Kk]"amer")? [Vv]"ragen"                                             { return Sign.QUESTIONS; }

// small words and plain ones
[Oo]p                                                                 { return Sign.OP; }
"en" | "and" | "&" | "alsmede" | "respectievelijk" | "resp." | "en/of"  { return Sign.AND; }
"van" | "der" | "den" | "de" | "het" | "ter" | "ten" | "te" | "von" | "el" | "al" | "la" | "le" | "du" | "'t" | "’t" | "in" {G} "'t"
                                                                      { return Sign.PARTICLE; }
{Roman} | ({Roman} [ABCDEM])                                          { return Sign.ROMAN; }
[A-Z] | [A-Z][A-Z]                                                    { return Sign.LETTER; }
{L} "." ({L} ".")+ | ([Dd]rs | [Mm]r | [Dd]r | [Ii]r | [Pp]rof | [Bb]ijv | [Ii]ncl | [Ee]xcl | [Vv]gl | [Ee]tc | [Cc]a | jl | jo | St | m | z) "."
  | "e.v." | "d.d."                                                   { return Sign.ABBREVIATION; }
{U} ({L} | ['’] {L})*                                                 { return Sign.NAME; }
{L} ({L} | \u00AD {L})*                                               { return Sign.WORD; }
{D}+                                                                  { return Sign.NUMBER; }

// between words
{S}* {N} {S}* {N} {W}*                                                { return Sign.PARAGRAPH; }
{W}+                                                                  { /* the offsets show it */ }
{H}+ | \u00AD                                                         { return Sign.HYPHEN; }
","                                                                   { return Sign.COMMA; }
";"                                                                   { return Sign.SEMICOLON; }
":"                                                                   { return Sign.COLON; }
"."                                                                   { return Sign.DOT; }
".." "."+ | "…"                                                       { return Sign.ELLIPSIS; }
[!?]                                                                  { return Sign.STOP; }
[\(\[]                                                                { return Sign.OPEN; }
[\)\]]                                                                { return Sign.CLOSE; }
"/"                                                                   { return Sign.SLASH; }
[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+                              { return Sign.MARK; }
[\"'“”„«»‘’]                                                          { return Sign.QUOTE; }
[^]                                                                   { return Sign.OTHER; }
}
