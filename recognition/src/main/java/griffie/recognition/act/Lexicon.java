package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of acts in one language, read from their table.
final class Lexicon {
    private static final Lexicon DUTCH = of("dutch.txt");
    private static final Lexicon ENGLISH = of("english.txt");

    private final Phrases<Lexeme> phrases;
    private final Phrases<Optional<Act.Kind>> openings;

    private Lexicon(Phrases<Lexeme> phrases, Phrases<Optional<Act.Kind>> openings) {
        this.phrases = phrases;
        this.openings = openings;
    }

    /// The words with which paragraphs of resolutions begin; those that only recall make no act.
    static Phrases<Optional<Act.Kind>> openings() {
        return ENGLISH.openings;
    }

    static Lexicon in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : DUTCH;
    }

    Phrases<Lexeme> phrases() {
        return phrases;
    }

    private static Lexicon of(String table) {
        var compiling = new Table();
        try (var in = Lexicon.class.getResourceAsStream(table)) {
            if (in == null) throw new IllegalStateException(table + " is missing");
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(compiling::add);
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
        return new Lexicon(compiling.phrases(), compiling.openings.build());
    }

    /// The lines of a table, brought together by phrase.
    private static final class Table {
        private final Map<String, Set<Role>> roles = new LinkedHashMap<>();
        private final Map<String, List<Frame>> frames = new LinkedHashMap<>();
        private final Phrases.Builder<Optional<Act.Kind>> openings = Phrases.builder();

        void add(String line) {
            if (line.isBlank() || line.startsWith("#")) return;
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            switch (cells.getFirst()) {
                case "class" -> addClass(cells);
                case "verb" -> addVerb(cells);
                case "phrase" -> addPhrase(cells);
                case "opening" -> addOpenings(cells);
                default -> throw new IllegalStateException("not a line of a table of acts: " + line);
            }
        }

        Phrases<Lexeme> phrases() {
            var building = Phrases.<Lexeme>builder();
            roles.forEach((phrase, all) ->
                    building.add(phrase, Lexeme.of(all, frames.getOrDefault(phrase, List.of()))));
            frames.forEach((phrase, all) -> {
                if (!roles.containsKey(phrase)) building.add(phrase, new Lexeme(0, all));
            });
            return building.build();
        }

        private void addClass(List<String> cells) {
            var role = Role.parse(cells.get(1));
            for (var phrase : cells.get(2).split("/", -1)) {
                roles.computeIfAbsent(phrase.strip(), unknown -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        }

        private void addVerb(List<String> cells) {
            var kind = kind(cells.get(1));
            var particle = words(cells.get(3));
            var needs = words(cells.get(5));
            var holder = Frame.Holder.valueOf(cells.get(7).toUpperCase(Locale.ROOT));
            for (var form : words(cells.get(2))) {
                add(
                        form,
                        Frame.of(kind, Frame.Form.FINITE, particle, Frame.Stand.SUBJECT, holder, needs, cells.get(6)));
                for (var joined : joined(form, particle)) {
                    add(
                            joined,
                            Frame.of(
                                    kind,
                                    Frame.Form.JOINED,
                                    List.of(),
                                    Frame.Stand.SUBJECT,
                                    holder,
                                    needs,
                                    cells.get(6)));
                }
            }
            if (!cells.get(4).isEmpty()) {
                add(
                        cells.get(4),
                        Frame.of(
                                kind,
                                Frame.Form.PARTICIPLE,
                                List.of(),
                                Frame.Stand.SUBJECT,
                                holder,
                                needs,
                                cells.get(6)));
            }
        }

        // `oproept` at the end of a clause, `op te roepen` where it depends on another verb.
        private static List<String> joined(String form, List<String> particle) {
            if (particle.isEmpty()) return List.of();
            String before = String.join(" ", particle);
            if (particle.size() > 1) return List.of(before + form, before + " " + form, before + " te " + form);
            return List.of(before + form, before + " te " + form);
        }

        private void addOpenings(List<String> cells) {
            Optional<Act.Kind> kind = cells.get(1).equals("none") ? Optional.empty() : Optional.of(kind(cells.get(1)));
            for (var phrase : cells.get(2).split("/", -1)) openings.add(phrase.strip(), kind);
        }

        private void addPhrase(List<String> cells) {
            var frame = Frame.of(
                    kind(cells.get(1)),
                    Frame.Form.PHRASE,
                    List.of(),
                    Frame.Stand.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                    Frame.Holder.valueOf(cells.get(6).toUpperCase(Locale.ROOT)),
                    words(cells.get(4)),
                    cells.get(5));
            for (var phrase : cells.get(2).split("/", -1)) add(phrase.strip(), frame);
        }

        private void add(String phrase, Frame frame) {
            frames.computeIfAbsent(phrase, unknown -> new ArrayList<>()).add(frame);
        }

        private static Act.Kind kind(String name) {
            return Act.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
        }
    }
}
