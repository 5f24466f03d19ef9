package griffie.registry.dossier;

import griffie.registry.ledger.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The options: measures weighed or asked for, once for each condition, with who is for and against.
///
/// The outcome is that of the motion that asks for it.
final class Options {
    private static final List<String> COLUMNS =
            List.of("option", "condition", "consequence", "for", "against", "outcome", "paper");

    private final Dossier dossier;
    private final Weighing weighing;
    private final Mentions mentions;

    Options(Dossier dossier) {
        this.dossier = dossier;
        this.weighing = new Weighing(new Speaking(new Names(dossier)));
        this.mentions = new Mentions(dossier);
    }

    Table table() {
        var lines = new ArrayList<Line>();
        for (var paper : dossier.papers()) {
            for (var option : weighing.of(paper)) line(option).ifPresent(lines::add);
        }
        return new Table(View.OPTIONS, COLUMNS, lines);
    }

    private Optional<Line> line(Option option) {
        var decision = dossier.decision(option.handle());
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        var passage = option.paper().passage(option.span());
        String what = decision.filter(one -> one.verb() == Decision.Verb.CORRECT)
                .map(Decision::value)
                .orElse(option.what());
        return Optional.of(new Line(
                option.handle(),
                List.of(
                        new Cell.Words(what),
                        new Cell.Words(option.condition()),
                        new Cell.Words(option.consequence()),
                        new Cell.Names(option.inFavour()),
                        new Cell.Names(option.against()),
                        new Cell.Term(outcome(option.paper())),
                        new Cell.Files(List.of(passage.file()))),
                Optional.of(passage),
                decision));
    }

    private String outcome(DossierPaper paper) {
        var id = paper.id();
        if (id.isEmpty() || paper.kind() != griffie.paper.PaperKind.MOTION) return "";
        for (var mention : mentions.of(id.get()).reversed()) {
            var vote = Votes.in(mention.text(mention.stretch()));
            if (vote.isPresent()) return vote.get();
        }
        return dossier.known(id.get())
                .map(known -> Votes.ofCatalogue(known.outcome()))
                .orElse("");
    }
}
