package griffie.registry.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// On whose word claims rest: each claim with its holder, what that one is to the conflict, in how many papers and
/// passages the same one is quoted, and who else says the same. By holder, then by date; nothing is weighed.
final class Sources {
    private static final List<String> COLUMNS = List.of(
            "holder",
            "holder-kind",
            "papers-of-holder",
            "claims-of-holder",
            "rests-on",
            "also-by",
            "date",
            "paper",
            "claim");

    private final Dossier dossier;

    Sources(Dossier dossier) {
        this.dossier = dossier;
    }

    Table table() {
        var claims = claims();
        var papers = new HashMap<String, Set<String>>();
        var counts = new HashMap<String, Integer>();
        for (var claim : claims) {
            papers.computeIfAbsent(claim.voice().name(), any -> new HashSet<>())
                    .add(claim.paper().file());
            counts.merge(claim.voice().name(), 1, Integer::sum);
        }
        var same = new SameClaims(claims);
        // Holders by name: the papers are in order of date already, and sorting keeps that.
        var lines = claims.stream()
                .sorted(Comparator.comparing(claim -> claim.voice().name()))
                .map(claim -> line(claim, papers, counts, same.others(claim)))
                .toList();
        return new Table(View.SOURCES, COLUMNS, lines);
    }

    private List<SourcedClaim> claims() {
        var voices = new Voices(dossier);
        var rulings = new Rulings(dossier);
        var claims = new ArrayList<SourcedClaim>();
        for (var paper : dossier.papers()) claims.addAll(new SourcedClaims(paper, voices, rulings).all());
        return claims;
    }

    private Line line(
            SourcedClaim claim, Map<String, Set<String>> papers, Map<String, Integer> counts, Set<String> others) {
        String holder = claim.voice().name();
        var paper = claim.paper();
        return new Line(
                claim.handle(),
                List.of(
                        new Rulings(dossier).cell(claim.handle(), new Cell.Words(holder)),
                        claim.voice().kind().cell(),
                        Cell.Amount.of(papers.getOrDefault(holder, Set.of()).size()),
                        Cell.Amount.of(counts.getOrDefault(holder, 0)),
                        new Cell.Term(others.isEmpty() ? "one-source" : "more-sources"),
                        new Cell.Names(new ArrayList<>(new TreeSet<>(others))),
                        paper.date()
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        new Cell.Files(List.of(paper.file())),
                        new Cell.Words(claim.passage().quote())),
                Optional.of(claim.passage()),
                dossier.decision(claim.handle()));
    }
}
