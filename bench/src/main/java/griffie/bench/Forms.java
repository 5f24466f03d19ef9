package griffie.bench;

import java.util.List;

/// The forms of citations as regular expressions, as somebody would write them who has no scanner; for comparison only.
final class Forms {
    private static final String DOSSIER =
            "\\b\\d{2}[ .\u00a0]?\\d{3}(?:[- \u2013]?(?:[IVX]+[AB]?|[A-Z]|\\d\\d|\\(R\\d+\\)))?";

    static final List<String> ALL = List.of(
            DOSSIER + ",? ?(?:nrs?\\.?|nummer|letter|stuk nr\\.) ?\\d+(?:(?:, | en |[-\u2013])\\d+)*",
            DOSSIER + "[-\u2013]\\d{1,4}\\b",
            DOSSIER + ", [A-Z]\\b",
            "\\b\\d{1,4} \\(" + DOSSIER + "\\)",
            "\\bop stuk nr\\. ?\\d+(?: \\(" + DOSSIER + "\\))?",
            "\\b[Kk]amer-? ?stuk(?:ken)? ?(?:I{1,2}|11)?,? ?(?:\\d{4}[-/\u2013]\\d{2,4},? )?" + DOSSIER,
            "\\b(?:[Gg]ewijzigde )?[Mm]oties?(?: van (?:het lid|de leden))?[- ](?:[Vv]an (?:der? )?)?[A-Z]\\p{L}+(?:[-/]\\p{L}+)*(?: c\\.s\\.)?",
            "\\b[Aa]mendement-\\p{Lu}\\p{L}+(?: c\\.s\\.)?",
            "\\bAanhangsel(?: van de)? Handelingen(?: II?)?,? (?:vergaderjaar )?\\d{4}[-/\u2013]\\d{2,4}, nr\\. ?\\d+",
            "\\bHandelingen (?:I{1,2}|[TE]K) \\d{4}[-/\u2013]\\d{2,4}, nr\\. ?\\d+(?:, item \\d+)?",
            "\\b(?:ah|h)-(?:tk|ek)-\\d{8}-\\d+(?:-\\d+)?",
            "\\b(?:kst|kv|blg|nds|trb|stb|stcrt)-[\\w()-]+",
            "\\b20\\d\\d[ZDAP]\\d{5}\\b",
            "\\bTZ\\d{6}-\\d+",
            "\\b(?:VN-|[Vv]eiligheidsraad-?)?[Rr]esoluties? \\d+(?:(?:, | en )\\d+)*(?: \\(\\d{4}\\))?",
            "\\b[Rr]esolutions? \\d+ \\(\\d{4}\\)(?:(?:, | and )\\d+ \\(\\d{4}\\))*",
            "\\b[SA]/(?:RES|PRST|PV|INF)[/.][\\w/.()-]+",
            "\\bA/\\d+/\\d+\\b",
            "\\b(?:[Vv]erordening|[Rr]ichtlijn|[Bb]esluit|Regulation|Directive|Decision)(?:en)? (?:\\((?:EU|EG|GBVB|CFSP)\\) )?(?:nr\\. )?\\d{2,4}/\\d+(?:/(?:EU|EG|EEG|GBVB|CFSP))?",
            "\\b(?:COM|JOIN|SWD) ?\\(\\d{4}\\) ?\\d+",
            "\\bCELEX:? ?\\d{5}[A-Z]\\d{4}",
            "\\b(?:PbEU|PB|OJ),? [LC] ?\\d+",
            "\\bECLI:[A-Z]{2}:\\w+:\\d{4}:\\w+",
            "\\bLJN:? [A-Z]{2}\\d{4}",
            "\\b(?:[Aa]pplication )?no\\. \\d{1,5}/\\d\\d\\b",
            "\\b(?:Trb|Stb|Stcrt)\\. ?\\d{4}, ?(?:nr\\. )?\\d+",
            "\\bBWB[RV]\\d{7}",
            "\\b[Aa]rtikel \\d+ (?:EVRM|VWEU|VEU)",
            "\\b(?:MC|PC|SEC|FSC|CIO)\\.?(?:DEC|JOUR|DEL|GAL)?/\\d+(?:/\\d+)?",
            "\\bhttps?://[^\\s<>\"]+");

    private Forms() {}
}
