package griffie.desk.web;

import griffie.registry.dossier.View;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/// `/view/motions?term=open&page=2`.
final class ViewHandler implements Handler {
    private final LiveDossier dossier;
    private final Pages pages;

    ViewHandler(LiveDossier dossier, Pages pages) {
        this.dossier = dossier;
        this.pages = pages;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        var view = View.named(ctx.pathParam("view")).orElseThrow(NotThere::new);
        var snapshot = dossier.now();
        var table = snapshot.table(view);
        String term = Form.query(ctx, "term");
        int page = Form.number(Form.query(ctx, "page")).orElse(1);
        pages.show(ctx, new ViewPage(snapshot, table, term, Math.clamp(page, 1, 1_000_000)));
    }
}
