package griffie.recognition.actor;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words in capitals that a paper uses like the name of a body without ever telling what they stand for: `het WODC`.
final class Abbreviations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    // Laws, taxes, sorts of schools, care and papers, technical terms: written in capitals and no body.
    private static final Phrases<Boolean> THINGS = Phrases.<Boolean>builder()
            .addAll("AOW|AVG|BTW|ICT|HBO|MBO|VWO|HAVO|VMBO|PGB|TBS|GGZ|LVB|MKB|ZZP|CAO|DNA|RNA|PCR|PTSS|ADHD|ASS", true)
            .addAll("LHBTI|LHBT|LGBT|LHBTIQ|NGO|CEO|CFO|BBP|BNP|GDP|VOG|BSN|VAO|VSO|WGO|KPI|MER|SMS|USB|USD|EUR", true)
            .addAll("AED|APK|HIV|AIDS|SARS|MRI|EPD|ECLI|PAS|SDE|GLB|MFK|NPG|AMVB|ANW|IVA|FTE|BES|BRP|UBO|CRM|ERP", true)
            .addAll("ETS|CBAM|SDG|MDG|ODA|UAV|MOU|TTIP|CETA|TPP|INF|JSF|NAP|START|NPT|JCPOA|VVE|DBC|DOT|PVC|LED", true)
            .addAll("LNG|LPG|EVRM|IVRM|BUPO|VWEU|VEU|IVBPR|AWB|AWBZ|EPC|EER|BPM|OZB|BIG|CPB|PFAS|EHS|MIRT|DBFM", true)
            .addAll("UFR|CSDDD|BRRD|SRM|GSP|CIO|NANDA|ETHOS|CSRD|DSA|DMA|MRV|DORA", true)
            .addAll("URL|PDF|FAQ|ADR|EMV|GPS|IVF|ICF|TBC|ALS|COPD|BMI|EEN|NIET|WEL|HET|VAN|DAT|THE|AND|NOT|ALL", true)
            .addAll("BIBOB|APV|OZB|ROM|PIJ|ISD|RIB|BOA|EMA|ANPR|CBRN|IED|PSP|MVO|ESG|REACH|TEN|RRF|NPRD|HRD|KLM", true)
            .build();

    // What a body does and a thing does not: `het WODC concludeert`, `volgens de CTIVD`.
    private static final Phrases<Boolean> DOES = Phrases.<Boolean>builder()
            .addAll(
                    "heeft|stelt|concludeert|meldt|vindt|wil|zegt|schrijft|adviseert|onderzoekt|constateert|oordeelt",
                    true)
            .addAll(
                    "waarschuwt|voert|had|deed|doet|geeft|krijgt|kan|moet|mag|gaat|ziet|houdt|beoordeelt|besluit|zich",
                    true)
            .build();

    private static final Phrases<Boolean> BY = Phrases.<Boolean>builder()
            .addAll("door|namens|volgens|bij|aan|met|tegen|tussen|binnen", true)
            .build();

    private static final class Seen {
        private int times;
        private int asBody;
    }

    private final Words words;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    Abbreviations(Words words) {
        this.words = words;
    }

    /// Notes the token where it stands in capitals as a name may.
    void look(int i) {
        if (!isInCapitals(i) || isShouted(i) || isNoBody(i)) return;
        var of = seen.computeIfAbsent(words.text(i), name -> new Seen());
        of.times++;
        if (isWithArticle(i) && isActing(i)) of.asBody++;
    }

    /// The paper says itself what the abbreviation stands for.
    void standsForSomethingElse(int i) {
        others.add(words.text(i));
    }

    List<String> names() {
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().times >= 2 && entry.getValue().asBody >= 1)
                .map(Map.Entry::getKey)
                .filter(name -> !others.contains(name))
                .toList();
    }

    private boolean isInCapitals(int i) {
        int length = words.length(i);
        if (length < SHORTEST || length > LONGEST) return false;
        var chars = words.text().chars();
        for (int at = words.start(i) + 1; at < words.end(i); at++) {
            if (!Character.isUpperCase(chars.charAt(at))) return false;
        }
        return true;
    }

    // A heading in capitals has more of them in a row.
    private boolean isShouted(int i) {
        return isInCapitalsToo(i - 1) || isInCapitalsToo(i + 1);
    }

    private boolean isInCapitalsToo(int i) {
        return words.isWord(i)
                && words.length(i) > 1
                && Character.isUpperCase(words.first(i))
                && Character.isUpperCase(words.text().chars().charAt(words.end(i) - 1));
    }

    // Laws begin with W: WLZ, WMO, WIA; MCMXC is a number.
    private boolean isNoBody(int i) {
        if (words.first(i) == 'W' && words.length(i) <= 4) return !words.is(i, "WODC");
        if (THINGS.at(words, i).isPresent() || isRoman(i)) return true;
        return Gazetteer.bundled().at(words, i).isPresent();
    }

    private boolean isRoman(int i) {
        return words.text(i).chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }

    private boolean isActing(int i) {
        return DOES.at(words, i + 1).isPresent() || BY.at(words, i - 2).isPresent();
    }

    private boolean isWithArticle(int i) {
        if (!words.is(i - 1, "het") && !words.is(i - 1, "de")) return false;
        return !words.is(i + 1, '-') && !words.isNumber(i + 1);
    }
}
