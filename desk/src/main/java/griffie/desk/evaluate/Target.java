package griffie.desk.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person noted as the target of a written form: identifiers among other words.
///
/// `A; B` are both expected; `A / B` and `A or B` are two names of one thing; `kst-26824-1..3` is a range; `; -309`
/// repeats the dossier before it. A year in brackets may be missing from what is found. A target without any identifier
/// (`Zaak`, `incomplete: dossier only`) expects exactly one citation.
record Target(List<List<String>> wanted, Unnamed unnamed) {
    /// What is expected beside the identifiers that are named.
    enum Unnamed {
        NOTHING,
        ONE
    }

    private static final Pattern ID = Pattern.compile("""
            (?x)
              (?<kst> kst-[\\w()-]+ (?: \\.\\.\\d+ )? )              # kst-26824-1..3
            | (?<more> (?<= [;,] | [;,]\\s | replaces\\s ) -? \\d+ (?= [;,] | $ | \\s\\( | \\s? $ ) )   # the 309 of: kst-35334-383; -309
            | (?<id> (?: ah | h | kv | nds | blg | trb | stb | stcrt ) - [\\w-]*\\d[\\w-]* )
            | (?<handelingen> h-(?<chamber>tk|ek)\\ (?<from>\\d{4})-(?<to>\\d{4})\\ nr\\ (?<number>\\d+) )
            | (?<un> [SA] / (?: RES | PRST | PV )? [./]? [\\w./-]* \\d+ (?: \\s? \\( (?: \\d{4} | [IVXLC]+ ) \\) )? )
            | (?: CELEX \\s )? (?<celex> 3\\d{4}[A-Z]\\d{4} )
            | ECHR\\ app\\.\\ (?<echr> \\d+/\\d\\d )
            | (?<com> (?: COM | JOIN | SWD ) \\(\\d{4}\\) \\s? \\d+ )
            | (?<other> ECLI:\\S+ | OJ\\ [LC]\\ \\d+ | \\w+\\ art\\ \\d+ | \\d{4}[ZD]\\d{5} | \\d{5}-[XVI]+ (?!-) | https?://\\S+ )
            """);

    static Target of(String written, String note) {
        if (note.startsWith("FALSE POSITIVE")) return new Target(List.of(), Unnamed.NOTHING);
        var ids = ids(written);
        if (ids.isEmpty()) return new Target(List.of(), Unnamed.ONE);
        boolean oneThing = written.contains(" / ") || written.contains(" or ") || written.contains("ELI");
        return new Target(oneThing ? List.of(ids) : ids.stream().map(List::of).toList(), Unnamed.NOTHING);
    }

    /// The identifiers that must be found; of two names of one thing the one that was found.
    Set<String> expected(Collection<String> found) {
        if (unnamed == Unnamed.ONE) return found.size() == 1 ? Set.copyOf(found) : Set.of("one citation");
        var expected = new LinkedHashSet<String>();
        for (var names : wanted) {
            expected.add(found.stream()
                    .filter(id -> names.stream().anyMatch(name -> same(name, id)))
                    .findFirst()
                    .orElse(names.getFirst()));
        }
        return expected;
    }

    private static boolean same(String name, String id) {
        return bare(name).equals(bare(id))
                || bare(name).equals(withoutYear(id))
                || withoutYear(name).equals(bare(id));
    }

    private static String withoutYear(String id) {
        return bare(id).replaceFirst("\\(\\d{4}\\)$", "");
    }

    private static String bare(String id) {
        return id.replace(" ", "");
    }

    private static List<String> ids(String written) {
        var ids = new ArrayList<String>();
        var matcher = ID.matcher(written);
        while (matcher.find()) add(matcher, ids);
        return ids;
    }

    private static void add(Matcher m, List<String> ids) {
        if (m.group("kst") != null) addKamerstukken(m.group("kst"), ids);
        else if (m.group("more") != null) ids.add(like(ids, m.group("more").replace("-", "")));
        else if (m.group("handelingen") != null) {
            ids.add("h-%s-%s%s-%s".formatted(m.group("chamber"), m.group("from"), m.group("to"), m.group("number")));
        } else if (m.group("celex") != null) ids.add(m.group("celex"));
        else if (m.group("echr") != null) ids.add("ECHR " + m.group("echr"));
        else ids.add(m.group());
    }

    private static void addKamerstukken(String id, List<String> ids) {
        int dots = id.indexOf("..");
        if (dots < 0) {
            ids.add(id);
            return;
        }
        int dash = id.lastIndexOf('-', dots);
        int last = Integer.parseInt(id, dots + 2, id.length(), 10);
        for (int number = Integer.parseInt(id, dash + 1, dots, 10); number <= last; number++) {
            ids.add(id.substring(0, dash + 1) + number);
        }
    }

    /// The number in the place of the number of the identifier before it.
    private static String like(List<String> ids, String number) {
        if (ids.isEmpty()) return number;
        String before = ids.getLast();
        return before.substring(0, Math.max(before.lastIndexOf('-'), before.lastIndexOf('/')) + 1) + number;
    }
}
