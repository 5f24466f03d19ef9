package griffie.intake;

import griffie.intake.container.Mail;
import griffie.intake.text.PlainText;
import griffie.intake.web.WebPage;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.PartialDate;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Span;
import griffie.paper.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a paper of a mail: its body, with what its fields say about it.
final class Letters {
    private static final Span NOWHERE = new Span(0, 0);

    private Letters() {}

    static Paper paper(Path name, byte[] bytes, Mail mail) {
        String chars = mail.body().chars();
        var body = new Source(name, Intake.sha256(bytes), chars);
        var read = switch (mail.body().sort()) {
            case TEXT -> PlainText.read(body);
            case HTML -> PlainText.of(body, WebPage.of(chars).text(), List.of(), List.of());
        };
        var clean = read.text();
        var text =
                new Text(clean.chars(), clean.blocks(), clean.notes(), nowhere(clean), clean.anchors(), clean.links());
        var source = new Source(name, body.sha256(), "");
        return new Paper(source, about(mail, read), read.language(), text, read.repairs(), read.remarks());
    }

    // The characters of a mail are wrapped in other ones for the post: there is nothing to underline in the file.
    private static Origin nowhere(Text text) {
        return Origin.builder().rewrite(text.chars().length(), NOWHERE).build();
    }

    private static List<Said> about(Mail mail, Paper read) {
        var about = new ArrayList<Said>();
        mail.date().ifPresent(day -> about.add(new Said.Dated(NOWHERE, PartialDate.of(day))));
        if (!mail.subject().isBlank())
            about.add(new Said.Titled(NOWHERE, mail.subject().strip()));
        String from = mail.from()
                .replaceFirst("\\s*<[^>]*>\\s*$", "")
                .replace("\"", "")
                .strip();
        if (!from.isEmpty()) about.add(new Said.Author(NOWHERE, from));
        for (var said : read.about()) {
            if (about.stream().noneMatch(said.getClass()::isInstance)) about.add(said);
        }
        return about;
    }
}
