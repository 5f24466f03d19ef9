package griffie.paper;

import griffie.paper.Reference.Aanhangsel;
import griffie.paper.Reference.Bwb;
import griffie.paper.Reference.Celex;
import griffie.paper.Reference.CommissionDocument;
import griffie.paper.Reference.EchrApplication;
import griffie.paper.Reference.Ecli;
import griffie.paper.Reference.Eli;
import griffie.paper.Reference.Gazette;
import griffie.paper.Reference.GeneralAssemblyResolution;
import griffie.paper.Reference.Handelingen;
import griffie.paper.Reference.IcjDecision;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Reference.Kamervraag;
import griffie.paper.Reference.Kenmerk;
import griffie.paper.Reference.Ljn;
import griffie.paper.Reference.OfficialJournal;
import griffie.paper.Reference.Opaque;
import griffie.paper.Reference.OsceDocument;
import griffie.paper.Reference.Registration;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Reference.TreatyArticle;
import griffie.paper.Reference.UnDocument;
import griffie.paper.Reference.WebAddress;
import griffie.paper.Reference.WholeDossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The canonical forms of identifiers, one line each; the first that fits the whole is taken.
final class Identifiers {
    private static final List<Form> FORMS = List.of(
            form("kst-(\\d{6,})", m -> new Opaque(m.group())),
            form("ah-(\\d{6,})", m -> new Opaque(m.group())),
            form("(blg|nds)-.+", m -> new Opaque(m.group())),
            form(
                    "kst-([^-]+(?:-(?:[IVXLC]+[A-Z]?|[A-Z]|\\d\\d|\\(R\\d+\\)))??)-([^-]+(?:-h\\d+)?)",
                    Identifiers::kamerstuk),
            form("ah-(tk|ek)-(\\d{8})-(\\d+)", Identifiers::aanhangsel),
            form("h-(tk|ek|vv)-(\\d{8})-([^-]+)(?:-([^-]+))?", Identifiers::handelingen),
            form("kv-tk-(\\d{4}Z\\d+)", m -> new Kamervraag(m.group(1))),
            form("kv-(\\d+)", m -> new Kamervraag(m.group(1))),
            form("\\d{4}[ZDAP]\\d{4,6}|TZ\\d{6}-\\d+", m -> new Registration(m.group())),
            form("(trb|stb|stcrt)-(\\d{4})-(\\d+)", Identifiers::gazette),
            form("S/RES/(\\d+)", m -> new SecurityCouncilResolution(Integer.parseInt(m.group(1)), 0)),
            form("S/RES/(\\d+)\\((\\d{4})\\)", Identifiers::securityCouncil),
            form("A/RES/([A-Z\\d-]+)/(\\d+[A-Z]?)", m -> new GeneralAssemblyResolution(m.group(2), m.group(1))),
            form("A/RES/(\\d+)\\(([A-Z-]+)\\)", m -> new GeneralAssemblyResolution(m.group(1), m.group(2))),
            form("A/RES/(\\d+)", m -> new GeneralAssemblyResolution(m.group(1), "")),
            form("(MC|PC|SEC|FSC|CIO|ODIHR|HCNM|SC|DOC|SUM)[./].+", m -> new OsceDocument(m.group())),
            form("[ASE]/.+", m -> new UnDocument(m.group())),
            form("[1-9]\\d{4}[A-Z]{1,2}\\d{4}.*", m -> new Celex(m.group())),
            form("([A-Z]+)\\((\\d{4})\\) (\\d+)", Identifiers::commission),
            form("OJ (\\w+) (\\d+)", m -> new OfficialJournal(m.group(1), Integer.parseInt(m.group(2)))),
            form("https?://data\\.europa\\.eu/eli/.+", m -> new Eli(m.group())),
            form("https?://.+|www\\..+", m -> new WebAddress(m.group())),
            form("ECLI:.+", m -> new Ecli(m.group())),
            form("LJN (\\w+)", m -> new Ljn(m.group(1))),
            form("ECHR (\\d+/\\d\\d)", m -> new EchrApplication(m.group(1))),
            form("ICJ (\\d+)-(\\d*)-([A-Z]*)", Identifiers::icj),
            form("BWB[RV]\\d+", m -> new Bwb(m.group())),
            form("(\\w+) art (.+)", m -> new TreatyArticle(m.group(1), m.group(2))),
            form("\\d{4,5}(?:-.+)?|[IVXLC]+", Identifiers::dossier),
            form("(?i)min-?\\w+[./-].+", m -> new Kenmerk(m.group())));

    private Identifiers() {}

    static Optional<Reference> parse(String id) {
        for (var form : FORMS) {
            var matcher = form.pattern.matcher(id);
            if (matcher.matches()) return Optional.of(form.reading.apply(matcher.toMatchResult()));
        }
        return Optional.empty();
    }

    private static Reference kamerstuk(MatchResult m) {
        return Dossier.parse(m.group(1))
                .<Reference>map(dossier -> new Kamerstuk(dossier, m.group(2)))
                .orElseGet(() -> new Opaque(m.group()));
    }

    private static Reference aanhangsel(MatchResult m) {
        return Session.parse(m.group(2))
                .<Reference>map(session -> new Aanhangsel(chamber(m), session, Integer.parseInt(m.group(3))))
                .orElseGet(() -> new Opaque(m.group()));
    }

    private static Reference handelingen(MatchResult m) {
        String item = m.group(4) == null ? "" : m.group(4);
        return Session.parse(m.group(2))
                .<Reference>map(session -> new Handelingen(chamber(m), session, m.group(3), item))
                .orElseGet(() -> new Opaque(m.group()));
    }

    private static Chamber chamber(MatchResult m) {
        return Chamber.parse(m.group(1)).orElseThrow();
    }

    private static Reference gazette(MatchResult m) {
        var series = Gazette.Series.valueOf(m.group(1).toUpperCase(Locale.ROOT));
        return new Gazette(series, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    private static Reference securityCouncil(MatchResult m) {
        return new SecurityCouncilResolution(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private static Reference commission(MatchResult m) {
        return new CommissionDocument(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    private static Reference icj(MatchResult m) {
        return new IcjDecision(Integer.parseInt(m.group(1)), m.group(2), m.group(3));
    }

    private static Reference dossier(MatchResult m) {
        return Dossier.parse(m.group()).<Reference>map(WholeDossier::new).orElseGet(() -> new Opaque(m.group()));
    }

    private static Form form(String pattern, Function<MatchResult, Reference> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    private record Form(Pattern pattern, Function<MatchResult, Reference> reading) {}
}
