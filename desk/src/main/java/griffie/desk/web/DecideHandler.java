package griffie.desk.web;

import griffie.desk.dossier.DossierFolder;
import griffie.paper.Span;
import griffie.registry.dossier.DossierPaper;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes what a person decided on a finding or a line to the ledger, and goes back to it.
final class DecideHandler implements Handler {
    private static final int LONGEST = 2000;

    private final LiveDossier dossier;
    private final DossierFolder folder;
    private final Clock clock;
    private final Pages pages;

    DecideHandler(LiveDossier dossier, DossierFolder folder, Clock clock, Pages pages) {
        this.dossier = dossier;
        this.folder = folder;
        this.clock = clock;
        this.pages = pages;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        String name = Form.value(ctx, "by");
        var decision = decision(ctx);
        boolean isWhole = decision.isPresent() && !name.isEmpty() && name.length() <= LONGEST;
        if (!isWhole) {
            var words = Language.of(ctx);
            ctx.status(HttpStatus.BAD_REQUEST);
            pages.show(ctx, new MessagePage(words.say("undecided.title"), words.say("undecided.message")));
            return;
        }
        try (var ledger = Ledger.open(folder.kept(), clock)) {
            ledger.append(name, List.of(new Event.Decided(decision.get())));
        }
        dossier.latest();
        ctx.cookie(Language.cookie(Pages.NAME, Address.encoded(name)));
        ctx.redirect(Address.own(Form.value(ctx, "back")), HttpStatus.SEE_OTHER);
    }

    private Optional<Decision> decision(Context ctx) throws IOException {
        var paper = dossier.now().dossier().paper(Form.value(ctx, "file"));
        var verb = verb(Form.value(ctx, "verb"));
        String about = Form.value(ctx, "about");
        String value = Form.value(ctx, "value");
        String reason = Form.value(ctx, "reason");
        var span = span(ctx, paper);
        boolean isWhole = verb.isPresent()
                && span.isPresent()
                && about.matches("[0-9a-f]{12}")
                && value.length() <= LONGEST
                && reason.length() <= LONGEST
                && !(verb.get() == Decision.Verb.CORRECT && value.isEmpty());
        if (!isWhole) return Optional.empty();
        String kept = verb.get() == Decision.Verb.CORRECT ? value : "";
        // The words are taken from the paper, so that what the page said cannot have been changed on the way.
        return paper.map(one -> new Decision(
                about,
                verb.get(),
                kept,
                reason,
                one.file(),
                span.get(),
                one.paper().text().of(span.get())));
    }

    private static Optional<Decision.Verb> verb(String written) {
        return Arrays.stream(Decision.Verb.values())
                .filter(verb -> verb.toString().equals(written))
                .findFirst();
    }

    private static Optional<Span> span(Context ctx, Optional<DossierPaper> paper) {
        var start = Form.number(Form.value(ctx, "start"));
        var end = Form.number(Form.value(ctx, "end"));
        boolean lies = paper.isPresent()
                && start.isPresent()
                && end.isPresent()
                && start.get() <= end.get()
                && end.get() <= paper.get().paper().text().chars().length();
        return lies ? Optional.of(new Span(start.get(), end.get())) : Optional.empty();
    }
}
