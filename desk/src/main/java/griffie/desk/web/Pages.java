package griffie.desk.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import griffie.registry.ledger.LedgerFailure;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Turns pages into HTML for a visit.
final class Pages {
    static final String NAME = "griffie-name";

    private final TemplateEngine templates;
    private final Assets assets;
    private final Guard guard;

    Pages(TemplateEngine templates, Assets assets, Guard guard) {
        this.templates = templates;
        this.assets = assets;
        this.guard = guard;
    }

    void show(Context ctx, Page page) {
        var html = new StringOutput();
        templates.render(page.template(), Map.of("visit", visit(ctx), "page", page), html);
        ctx.html(html.toString());
    }

    void notThere(Context ctx) {
        ctx.status(404);
        message(ctx, "not-there");
    }

    void tooMuch(Context ctx) {
        ctx.status(413);
        message(ctx, "too-much");
    }

    void refused(Context ctx) {
        ctx.status(403);
        message(ctx, "refused");
    }

    /// Says what could not be read or written.
    void failed(IOException e, Context ctx) {
        var words = Language.of(ctx);
        String what = e instanceof LedgerFailure failure
                ? words.words().ledgerFailure(failure)
                : String.valueOf(e.getMessage());
        ctx.status(500);
        show(ctx, new MessagePage(words.say("failed.title"), what));
    }

    private void message(Context ctx, String key) {
        var words = Language.of(ctx);
        show(ctx, new MessagePage(words.say(key + ".title"), words.say(key + ".message")));
    }

    private Visit visit(Context ctx) {
        String query = Objects.requireNonNullElse(ctx.queryString(), "");
        String address = query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
        return new Visit(Language.of(ctx), ctx.path(), address, name(ctx), guard.token(), assets);
    }

    /// The name under which this person decided last.
    static String name(Context ctx) {
        try {
            String kept = Objects.requireNonNullElse(ctx.cookie(NAME), "");
            return URLDecoder.decode(kept, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
