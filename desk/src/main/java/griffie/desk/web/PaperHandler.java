package griffie.desk.web;

import griffie.paper.Reference;
import griffie.paper.Span;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.DossierPaper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;

/// `/paper?file=letter.txt&at=1204-1312`, or by the identifier of the paper: `/paper?id=kst-35570-V-42`.
final class PaperHandler implements Handler {
    private static final Span NONE = new Span(0, 0);

    private final LiveDossier dossier;
    private final Pages pages;

    PaperHandler(LiveDossier dossier, Pages pages) {
        this.dossier = dossier;
        this.pages = pages;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        var current = dossier.now().dossier();
        var paper = paper(ctx, current).orElseThrow(NotThere::new);
        var words = Language.of(ctx);
        var chosen = at(Form.query(ctx, "at"))
                .filter(span -> span.end() <= paper.paper().text().chars().length())
                .orElse(NONE);
        var cards = Cards.of(paper, current, words);
        var reading = paper.reading();
        var segments = new Segments(reading.paper().text().chars(), reading.checks(), cards, words, chosen);
        var layout = new Layout(reading, cards, segments);
        int asked = Form.number(Form.query(ctx, "part")).orElse(chosen.isEmpty() ? 1 : layout.partOf(chosen.start()));
        int part = Math.clamp(asked, 1, layout.parts());
        pages.show(ctx, new PaperPage(paper, layout.part(part), part, layout.parts(), chosen));
    }

    private static Optional<DossierPaper> paper(Context ctx, Dossier dossier) {
        String id = Form.query(ctx, "id");
        return id.isEmpty()
                ? dossier.paper(Form.query(ctx, "file"))
                : Reference.parse(id).flatMap(dossier::paper);
    }

    private static Optional<Span> at(String written) {
        int dash = written.indexOf('-');
        if (dash < 0) return Optional.empty();
        var start = Form.number(written.substring(0, dash));
        var end = Form.number(written.substring(dash + 1));
        return start.isPresent() && end.isPresent() && start.get() <= end.get()
                ? Optional.of(new Span(start.get(), end.get()))
                : Optional.empty();
    }
}
