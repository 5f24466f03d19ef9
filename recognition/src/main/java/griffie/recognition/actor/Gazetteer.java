package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The actors that are known by name, each under all its names.
///
/// A line of its tables is: type, code, common Dutch name, other forms with `|` between, and for a state its adjective.
/// A
/// form after `~` is an adjective; where the code is `-` the common name alone is no mention.
final class Gazetteer {
    /// A name in the tables: whose it is, and how it is written there.
    record Entry(Actor actor, String form, Sort sort) {
        // Capitals of the table must stand in the text too: `VS` is not `vs`, `Mali` is not `mali`.
        boolean isWrittenIn(Words words, int first, int next) {
            int at = 0;
            for (int i = first; i < next; i++) {
                String token = words.text(i);
                for (int c = 0; c < token.length(); c++) {
                    while (at < form.length() && isBlank(form.charAt(at))) at++;
                    if (at >= form.length()) return false;
                    if (Character.isUpperCase(form.charAt(at++)) && !Character.isUpperCase(token.charAt(c)))
                        return false;
                }
            }
            return true;
        }

        private static boolean isBlank(char c) {
            return c == ' ';
        }
    }

    /// What a form is to its actor.
    enum Sort {
        NAME,
        ADJECTIVE
    }

    private static final Gazetteer BUNDLED = read("states.tsv", "cities.tsv", "places.tsv", "organisations.tsv");

    private final Phrases<Entry> entries;
    private final Map<Actor, String> adjectives;

    private Gazetteer(Phrases<Entry> entries, Map<Actor, String> adjectives) {
        this.entries = entries;
        this.adjectives = adjectives;
    }

    static Gazetteer bundled() {
        return BUNDLED;
    }

    /// The longest name that starts at the token.
    Optional<Phrases.Match<Entry>> at(Words words, int i) {
        return entries.longest(words, i).filter(match -> match.value().isWrittenIn(words, i, match.next()));
    }

    /// The Dutch adjective of a state, as before `regering`; empty where it has none.
    String adjective(Actor state) {
        return adjectives.getOrDefault(state, "");
    }

    // The words without a capital with which a name, a title or a row of names begins; no other small word is looked
    // at.
    private static final Phrases<Boolean> STARTS = Phrases.<Boolean>builder()
            .addAll(
                    "de|het|the|uw|deze|dit|onze|ons|heer|mevrouw|meneer|mevr|dhr|mw|collega|lid|leden|rapporteur|minister",
                    true)
            .addAll(
                    "ministers|staatssecretaris|staatssecretarissen|president|premier|bondskanselier|kanselier|koning|koningin",
                    true)
            .addAll(
                    "paus|commissaris|ambassadeur|voorzitter|vicepresident|burgemeester|generaal|directeur|gezant|speciaal",
                    true)
            .addAll(
                    "speciale|vertegenwoordiger|vicepremier|demissionair|oud|voormalig|fractievoorzitter|secretaris|hoge",
                    true)
            .addAll(
                    "mevrouwen|vaste|algemene|tijdelijke|commissie|bijzondere|parlementaire|enquêtecommissie|ministerie",
                    true)
            .addAll(
                    "ministeries|departement|regering|parlement|gemeente|ministerraad|covoorzitters|co|medevoorzitters|kabinet",
                    true)
            .build();

    /// Whether a mention can start at the token.
    static boolean canStart(Words words, int i) {
        return words.isCapital(i) || STARTS.at(words, i).isPresent();
    }

    private static Gazetteer read(String... tables) {
        var entries = Phrases.<Entry>builder();
        var adjectives = new HashMap<Actor, String>();
        for (var table : tables) {
            for (var line : lines(table)) {
                var cells = line.split("\t", -1);
                var actor = actor(cells);
                if (!cells[1].equals("-")) add(entries, actor, cells[2]);
                for (var form : cells[3].split("\\|", -1)) if (!form.isEmpty()) add(entries, actor, form);
                if (cells.length > 4 && !cells[4].isEmpty()) adjectives.put(actor, cells[4]);
            }
        }
        return new Gazetteer(entries.build(), adjectives);
    }

    private static Actor actor(String[] cells) {
        return switch (cells[0]) {
            case "state" -> new Actor.State(cells[2], cells[1]);
            case "place" -> new Actor.Place(cells[2]);
            case "group" -> new Actor.Group(cells[2]);
            case "organisation" -> new Actor.Organisation(cells[2]);
            default -> throw new IllegalStateException("no such type of actor: " + cells[0]);
        };
    }

    private static void add(Phrases.Builder<Entry> entries, Actor actor, String form) {
        var sort = form.startsWith("~") ? Sort.ADJECTIVE : Sort.NAME;
        String written = sort == Sort.ADJECTIVE ? form.substring(1) : form;
        entries.add(written, new Entry(actor, written, sort));
        String curly = written.replace('\'', '’');
        if (!curly.equals(written)) entries.add(curly, new Entry(actor, curly, sort));
        // Hyphens come and go: Nagorno Karabach.
        String open = written.replace('-', ' ');
        if (!open.equals(written)) entries.add(open, new Entry(actor, open, sort));
    }

    private static List<String> lines(String table) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(table)) {
            if (in == null) throw new IllegalStateException("the table is missing: " + table);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
