package griffie.registry.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// An entry as its columns. `chars` and `layout` are empty for all but a paper that was read.
@SuppressWarnings("ArrayRecordComponent") // goes straight from the database into the checksum, and is never compared
record Row(
        long number,
        String at,
        String by,
        String event,
        String file,
        String rules,
        String sha256,
        String body,
        String chars,
        byte[] layout) {
    static final String READ = "read";
    static final String UNREAD = "unread";
    static final String UNPACKED = "unpacked";
    static final String GONE = "gone";
    static final String DECIDED = "decided";

    private static final byte[] NO_LAYOUT = {};

    static Row of(long number, Instant at, String by, Event event) {
        String when = at.toString();
        return switch (event) {
            case Event.Read read -> {
                var paper = read.reading().paper();
                String body = NounJson.write(Body.Read.of(read), Body.Read.class);
                byte[] layout = Body.Layout.of(paper.text()).packed();
                String sha256 = paper.source().sha256();
                String chars = paper.text().chars();
                yield new Row(number, when, by, READ, read.file(), read.rules(), sha256, body, chars, layout);
            }
            case Event.Unread unread -> {
                String body = NounJson.write(new Body.Unread(unread.refusal()), Body.Unread.class);
                yield brief(number, when, by, UNREAD, unread.file(), unread.rules(), unread.sha256(), body);
            }
            case Event.Unpacked unpacked -> {
                String body = NounJson.write(new Body.Unpacked(unpacked.papers()), Body.Unpacked.class);
                yield brief(number, when, by, UNPACKED, unpacked.file(), unpacked.rules(), unpacked.sha256(), body);
            }
            case Event.Gone gone -> brief(number, when, by, GONE, gone.file(), "", "", "{}");
            case Event.Decided decided -> {
                String body = NounJson.write(new Body.Decided(decided.decision()), Body.Decided.class);
                yield brief(number, when, by, DECIDED, decided.file(), "", "", body);
            }
        };
    }

    private static Row brief(
            long number, String at, String by, String event, String file, String rules, String sha256, String body) {
        return new Row(number, at, by, event, file, rules, sha256, body, "", NO_LAYOUT);
    }

    LedgerEntry entry() throws IOException {
        try {
            return new LedgerEntry(number, Instant.parse(at), by, said());
        } catch (IOException e) {
            throw new IOException("entry %d: %s".formatted(number, e.getMessage()), e);
        }
    }

    private Event said() throws IOException {
        return switch (event) {
            case READ -> {
                var where = layout.length == 0 ? Body.Layout.none(chars) : Body.Layout.unpacked(layout);
                yield NounJson.read(body, Body.Read.class).event(file, rules, sha256, chars, where);
            }
            case UNREAD ->
                new Event.Unread(
                        file,
                        rules,
                        sha256,
                        NounJson.read(body, Body.Unread.class).refusal());
            case UNPACKED ->
                new Event.Unpacked(
                        file,
                        rules,
                        sha256,
                        NounJson.read(body, Body.Unpacked.class).papers());
            case GONE -> new Event.Gone(file);
            case DECIDED ->
                new Event.Decided(NounJson.read(body, Body.Decided.class).decision());
            default -> throw new IOException("no event is called " + event);
        };
    }

    /// The columns of text, in the order in which the checksum takes them.
    List<String> texts() {
        return List.of(at, by, event, file, rules, sha256, body, chars);
    }
}
