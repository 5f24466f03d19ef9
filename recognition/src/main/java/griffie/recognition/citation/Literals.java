package griffie.recognition.citation;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Identifiers that stand in the text as they are: `kst-…`, `2021D23677`, ECLI, symbols. Casebook:
/// `registration-numbers.md`.
final class Literals implements Family {
    private static final Pattern ALIAS = Pattern.compile("""
            (?x)
            KST (?<dossier> \\d{5} )
            (?<suffix> (?<= 21501 ) \\d\\d | [A-Z]* )   # KST21501022375, KST35570V42
            (?<number> \\d+ )
            """);

    private static final Pattern COMMISSION = Pattern.compile("""
            (?x)
            (?<series> [A-Z]+ ) \\D*
            (?<year> \\d{4} ) \\D+                      # COM (2023) 637, COM(2023) nr. 637, COM/2023/637
            (?<number> \\d+ )
            """);

    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case KST_ID -> publication(tokens, at);
            case KST_ALIAS -> found(tokens, at, alias(tokens.text(at)));
            case PUBLICATION_ID, CELEX, BWB, ECLI, OSCE_SYMBOL, KENMERK ->
                found(tokens, at, Reference.parse(tokens.text(at)));
            case UN_SYMBOL -> found(tokens, at, Optional.of(new Reference.UnDocument(tokens.text(at))));
            case REGISTRATION -> found(tokens, at, Reference.parse(hyphens(tokens.text(at))));
            case UN_RESOLUTION ->
                found(tokens, at, Reference.parse(tokens.text(at).replaceAll("\\s", "")));
            case LJN -> found(tokens, at, Optional.of(ljn(tokens.text(at))));
            case COMMISSION_DOCUMENT -> found(tokens, at, commission(tokens.text(at)));
            case URL -> Addresses.read(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    private static Reading found(Tokens tokens, int at, Optional<Reference> reference) {
        return reference
                .map(found -> Reading.of(tokens.span(at), found, at + 1))
                .orElse(Reading.nothing(at));
    }

    private static Reading publication(Tokens tokens, int at) {
        // The foot of a first page: `kst-21501-02-2263 ISSN 0921 - 7371`.
        if (tokens.is(at + 1, "ISSN")) return new Reading(List.of(), at + 1);
        return found(tokens, at, kamerstuk(tokens.text(at)));
    }

    /// A paper by its identifier; without the number of a paper it is a dossier.
    static Optional<Reference> kamerstuk(String id) {
        String plain = hyphens(id);
        var reference = Reference.parse(plain).filter(read -> !read.scheme().equals("url"));
        boolean dossier = Dossier.parse(plain.substring("kst-".length())).isPresent() && plain.indexOf('-', 4) < 0;
        if (dossier && plain.length() <= 9) {
            return Dossier.parse(plain.substring("kst-".length())).map(Reference.WholeDossier::new);
        }
        return reference;
    }

    private static String hyphens(String id) {
        return id.replaceAll("[\u2010-\u2015\u2212]", "-");
    }

    private static Optional<Reference> alias(String written) {
        var matcher = ALIAS.matcher(written);
        if (!matcher.matches()) return Optional.empty();
        var dossier = new Dossier(matcher.group("dossier"), matcher.group("suffix"));
        return Optional.of(new Reference.Kamerstuk(dossier, matcher.group("number")));
    }

    private static Reference ljn(String written) {
        return new Reference.Ljn(written.substring(written.length() - 6));
    }

    private static Optional<Reference> commission(String written) {
        var matcher = COMMISSION.matcher(written);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new Reference.CommissionDocument(
                matcher.group("series"),
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("number"))));
    }
}
