package griffie.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import griffie.desk.dossier.DossierFolder;
import griffie.desk.reading.Catalogues;
import griffie.desk.reading.Reader;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.jetty.server.HttpConfiguration;

/// The server of the web desk: listens on 127.0.0.1 and nowhere else until it is closed.
final class WebDesk implements AutoCloseable {
    static final String HOST = "127.0.0.1";
    static final int LARGEST_UPLOAD_MEGABYTES = 32;

    private final Javalin server;

    private final LiveSearch search;

    private WebDesk(Javalin server, LiveSearch search) {
        this.server = server;
        this.search = search;
    }

    /// Starts it on a port, 0 for any free one.
    static WebDesk on(int port, DossierFolder folder, Clock clock) throws IOException {
        var dossier = LiveDossier.of(folder, clock);
        var search = new LiveSearch(folder.kept());
        var reader = Reader.with(Catalogues.all(complaint -> {}));
        var assets = Assets.bundled();
        var guard = new Guard();
        var pages = new Pages(
                TemplateEngine.createPrecompiled(null, ContentType.Html, WebDesk.class.getClassLoader(), PACKAGE),
                assets,
                guard);
        var server = Javalin.create(config -> {
            limit(config);
            config.jetty.host = HOST;
            config.jetty.port = port;
            config.routes.before(guard::check);
            config.routes.get("/", ctx -> pages.show(ctx, new OverviewPage(dossier.now())));
            config.routes.get("/view/{view}", new ViewHandler(dossier, pages));
            config.routes.get("/search", new SearchHandler(search, pages));
            config.routes.get("/paper", new PaperHandler(dossier, pages));
            config.routes.post("/decide", new DecideHandler(dossier, folder, clock, pages));
            var check = new CheckHandler(reader, pages);
            config.routes.get("/check", check::form);
            config.routes.post("/check", check::result);
            config.routes.get("/language", Language::choose);
            config.routes.get("/assets/{name}", assets::serve);
            config.routes.exception(NotThere.class, (e, ctx) -> pages.notThere(ctx));
            config.routes.exception(TooMuch.class, (e, ctx) -> pages.tooMuch(ctx));
            config.routes.exception(Refused.class, (e, ctx) -> pages.refused(ctx));
            config.routes.exception(IOException.class, pages::failed);
            config.routes.error(404, pages::notThere);
        });
        return new WebDesk(server.start(), search);
    }

    private static final String PACKAGE = "griffie.desk.web";

    private static void limit(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 1 << 20;
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MEGABYTES + 1L, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_MEGABYTES, SizeUnit.MB);
        // Nothing that is only to be checked touches the disk.
        config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(WebDesk::limit);
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(30_000);
    }

    /// Where a browser finds it.
    String address() {
        return "http://" + HOST + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        search.close();
    }
}
