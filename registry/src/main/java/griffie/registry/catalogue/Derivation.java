package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What follows from the papers that are known of a dossier, without anybody claiming it.
///
/// It is looked up in the row of the dossier when it is asked for, so that opening a catalogue of thousands of dossiers
/// costs nothing for it.
final class Derivation {
    /// Fewer papers without a gap may be all that somebody happened to collect.
    private static final int ENOUGH = 10;

    private Derivation() {}

    /// That all numbers from the first on are known, which number was the highest when it was given, and which chapters
    /// the budget had when the last of them was opened.
    static List<Claim> of(Catalogue catalogue, Dossier dossier) {
        var claims = new ArrayList<Claim>();
        var whole = catalogue.entry(new Reference.WholeDossier(dossier));
        if (whole.isEmpty()) return claims;
        int last = whole.get().last();
        if (whole.get().first() == 1 && last >= ENOUGH) {
            claims.add(new Claim.Papers(dossier, 1, last));
            catalogue
                    .entry(new Reference.Kamerstuk(dossier, Integer.toString(last)))
                    .flatMap(paper -> paper.date().whole())
                    .ifPresent(day -> claims.add(new Claim.Highest(dossier, last, day)));
        }
        if (!dossier.hasSuffix()) claims.addAll(chapters(catalogue, dossier));
        return claims;
    }

    /// The chapters of a budget, as far as a part of the catalogue knows all dossiers of a day.
    private static List<Claim> chapters(Catalogue catalogue, Dossier dossier) {
        var suffixes = new TreeSet<String>();
        for (var entry : catalogue.startingWith(dossier.number() + "-")) {
            entry.dossier().filter(Claim::isChapter).ifPresent(chapter -> suffixes.add(chapter.suffix()));
        }
        var claims = new ArrayList<Claim>();
        if (suffixes.isEmpty()) return claims;
        for (var statement : catalogue.statements()) {
            for (var claim : statement.complete()) {
                if (claim instanceof Claim.Dossiers known && known.covers(dossier, known.on())) {
                    claims.add(new Claim.Chapters(dossier.number(), suffixes, known.on()));
                }
            }
        }
        return claims;
    }
}
