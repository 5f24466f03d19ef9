package griffie.registry.dossier;

import griffie.registry.ledger.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Positions and claims, by subject and holder, the oldest first; with each the day of what the same one said last on
/// the same subject, so that a change shows.
final class Claims {
    private static final List<String> COLUMNS =
            List.of("subject", "kind", "holder", "about-whom", "said", "date", "before", "paper");

    private final Dossier dossier;
    private final Holding holding;

    Claims(Dossier dossier) {
        this.dossier = dossier;
        this.holding = new Holding(dossier);
    }

    Table table() {
        var claims = new ArrayList<Claim>();
        for (var paper : dossier.papers()) claims.addAll(holding.of(paper));
        claims.removeIf(claim -> decision(claim, Decision.Verb.REJECT).isPresent());
        claims.sort(Comparator.comparing(Claim::subject)
                .thenComparing(claim -> String.join(";", claim.by()))
                .thenComparing(claim -> day(claim).orElse("~")));
        var lines = new ArrayList<Line>();
        var before = new HashMap<String, String>();
        for (var claim : claims) {
            String key = claim.subject() + "\n" + String.join(";", claim.by());
            lines.add(line(claim, Optional.ofNullable(before.get(key))));
            day(claim).ifPresent(day -> before.put(key, day));
        }
        return new Table(View.CLAIMS, COLUMNS, lines);
    }

    private static Optional<String> day(Claim claim) {
        return claim.paper().date().map(Object::toString);
    }

    private Optional<Decision> decision(Claim claim, Decision.Verb verb) {
        return dossier.decision(claim.handle()).filter(one -> one.verb() == verb);
    }

    private Line line(Claim claim, Optional<String> before) {
        var passage = claim.paper().passage(claim.span());
        Cell said = new Cell.Words(
                decision(claim, Decision.Verb.CORRECT).map(Decision::value).orElse(passage.quote()));
        return new Line(
                claim.handle(),
                List.of(
                        new Cell.Term(claim.subject()),
                        new Cell.Term(claim.kind().toString()),
                        new Cell.Names(claim.by()),
                        new Cell.Names(claim.about()),
                        said,
                        day(claim).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY),
                        before.<Cell>map(Cell.Day::new).orElse(Cell.EMPTY),
                        new Cell.Files(List.of(passage.file()))),
                Optional.of(passage),
                dossier.decision(claim.handle()));
    }
}
