package griffie.intake.container;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door: a message (EML) with its attachments.
///
/// The body is the first text that is no attachment; where a mail has it as text and as HTML, the text.
public record Mail(String from, String subject, Optional<LocalDate> date, Body body, List<Attachment> attachments) {
    private static final Set<String> SIGNS = Set.of("from", "date", "subject", "to");
    private static final Set<String> SURE_SIGNS =
            Set.of("mime-version", "message-id", "received", "return-path", "delivered-to", "content-type");
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 2_000;

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /// The words of a message, as HTML or as text.
    public record Body(String chars, Sort sort) {
        /// What the characters are.
        public enum Sort {
            TEXT,
            HTML
        }
    }

    /// An attached file.
    public static final class Attachment {
        private final String name;
        private final byte[] bytes;

        Attachment(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /// Whether characters are a mail, told by the fields with which it begins.
    public static boolean is(String chars) {
        var fields = Fields.of(
                chars.substring(0, Math.min(chars.length(), 20_000)).getBytes(StandardCharsets.ISO_8859_1), 0);
        long signs = SIGNS.stream().filter(fields::has).count();
        return signs >= 2 && SURE_SIGNS.stream().anyMatch(fields::has);
    }

    public static Mail of(byte[] bytes) {
        var top = new Part(Fields.of(bytes, 0), bytes);
        var gathering = new Gathering();
        gathering.take(top, 0);
        var fields = top.fields();
        return new Mail(
                EncodedWords.decoded(fields.value("from")),
                EncodedWords.decoded(fields.value("subject")),
                date(fields.value("date")),
                gathering.body(),
                gathering.attachments);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            String bare = written.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
            return Optional.of(ZonedDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// Walks through the parts of a message.
    private static final class Gathering {
        private final List<Attachment> attachments = new ArrayList<>();
        private final List<Body> bodies = new ArrayList<>();
        private int parts;

        private void take(Part part, int depth) {
            if (++parts > MOST_PARTS || depth > DEEPEST) return;
            if (part.isMultipart()) part.parts().forEach(inner -> take(inner, depth + 1));
            else if (part.isAttached() || !part.isText()) attach(part);
            else bodies.add(new Body(part.text(), part.isHtml() ? Body.Sort.HTML : Body.Sort.TEXT));
        }

        private void attach(Part part) {
            // Pictures in a signature are no papers.
            boolean isOrnament = part.isImage() && !part.isAttached();
            if (!isOrnament) attachments.add(new Attachment(part.fileName(attachments.size() + 1), part.bytes()));
        }

        private Body body() {
            return bodies.stream()
                    .filter(body ->
                            body.sort() == Body.Sort.TEXT && !body.chars().isBlank())
                    .findFirst()
                    .or(() -> bodies.stream().findFirst())
                    .orElse(new Body("", Body.Sort.TEXT));
        }
    }
}
