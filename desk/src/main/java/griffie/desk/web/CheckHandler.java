package griffie.desk.web;

import griffie.desk.reading.Reader;
import griffie.intake.Intake;
import griffie.intake.UnreadablePaper;
import griffie.paper.Refusal;
import griffie.paper.Span;
import griffie.registry.verification.Reading;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads and checks a file or a text that somebody gives, and keeps nothing of it.
final class CheckHandler {
    private static final int AT_ONCE = 2;
    private static final Span NONE = new Span(0, 0);

    private final Reader reader;
    private final Pages pages;
    private final Semaphore free = new Semaphore(AT_ONCE);

    CheckHandler(Reader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    void form(Context ctx) {
        pages.show(ctx, CheckPage.EMPTY);
    }

    void result(Context ctx) throws IOException, InterruptedException {
        var words = Language.of(ctx);
        var uploaded = ctx.uploadedFile("paper");
        String text = Form.value(ctx, "text");
        free.acquire();
        try {
            if (uploaded != null && uploaded.size() > 0)
                pages.show(ctx, checked(name(uploaded), bytes(uploaded), words));
            else if (!text.isEmpty())
                pages.show(ctx, checked("text.txt", text.getBytes(StandardCharsets.UTF_8), words));
            else form(ctx);
        } finally {
            free.release();
        }
    }

    private static byte[] bytes(UploadedFile file) throws IOException {
        try (var in = file.content()) {
            return in.readAllBytes();
        }
    }

    // The name is only shown, and is whatever the browser sends.
    private static String name(UploadedFile file) {
        String plain = file.filename().replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.isEmpty() ? "?" : plain;
    }

    private CheckPage checked(String name, byte[] bytes, WebWords words) {
        try {
            return page(reader.everything(Intake.read(Path.of(name), bytes)), name, words);
        } catch (UnreadablePaper e) {
            return refused(name, e.refusal(), words);
        }
    }

    private static CheckPage refused(String name, Refusal refusal, WebWords words) {
        String why = words.words().refusal(Path.of(name), refusal);
        return new CheckPage(Optional.empty(), List.of(), why, name);
    }

    private static CheckPage page(Reading reading, String name, WebWords words) {
        var cards = Cards.of(reading, words);
        var segments = new Segments(reading.paper().text().chars(), reading.checks(), cards, words, NONE);
        var layout = new Layout(reading, cards, segments);
        var rows = new ArrayList<Row>();
        for (int part = 1; part <= layout.parts(); part++) rows.addAll(layout.part(part));
        return new CheckPage(Optional.of(reading), rows, "", name);
    }
}
