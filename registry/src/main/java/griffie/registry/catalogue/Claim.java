package griffie.registry.catalogue;

import griffie.paper.Dossier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A range that a catalogue claims to know completely: what it does not have there does not exist.
///
/// `toString` writes it as a line of a statement, and [#parse] reads it back.
public sealed interface Claim {
    Pattern RESOLUTIONS = Pattern.compile("S/RES (\\d{1,6})\\.\\.(\\d{1,6})(?: except ((?:\\d{1,6} ?)+))?");
    Pattern MOTIONS = Pattern.compile("motions (\\S+)\\.\\.(\\S+) dossiers (\\d{4,5})\\.\\.");
    Pattern HIGHEST = Pattern.compile("kst-(\\S+) highest (\\d{1,6}) on (\\S+)");
    Pattern CHAPTERS = Pattern.compile("chapters (\\d{4,5}) ([A-Z ]+) on (\\S+)");
    Pattern DOSSIERS = Pattern.compile("dossiers (\\d{4,5})\\.\\. on (\\S+)");
    Pattern PAPERS = Pattern.compile("kst-(\\S+) (\\d{1,6})\\.\\.(\\d{1,6})");

    /// The resolutions of the Security Council from one number to another, but for some.
    record Resolutions(int first, int last, SortedSet<Integer> except) implements Claim {
        public Resolutions {
            except = new TreeSet<>(except);
        }

        public boolean covers(int number) {
            return first <= number && number <= last && !except.contains(number);
        }

        @Override
        public String toString() {
            String range = "S/RES %d..%d".formatted(first, last);
            if (except.isEmpty()) return range;
            return range + except.stream().map(String::valueOf).collect(Collectors.joining(" ", " except ", ""));
        }
    }

    /// The motions that were submitted in the Tweede Kamer from one day to another. Dossiers with the number
    /// `firstDossier` and higher were all opened within these days.
    record Motions(LocalDate from, LocalDate to, int firstDossier) implements Claim {
        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }

        @Override
        public String toString() {
            return "motions %s..%s dossiers %d..".formatted(from, to, firstDossier);
        }
    }

    /// The papers of a dossier from one number to another.
    record Papers(Dossier dossier, int first, int last) implements Claim {
        public boolean covers(Dossier other, int number) {
            return dossier.equals(other) && first <= number && number <= last;
        }

        @Override
        public String toString() {
            return "kst-%s %d..%d".formatted(dossier, first, last);
        }
    }

    /// On a day no paper of the dossier had a higher number.
    record Highest(Dossier dossier, int last, LocalDate on) implements Claim {
        /// Whether a paper with this number was not there yet on a day.
        public boolean excludes(Dossier other, int number, LocalDate day) {
            return dossier.equals(other) && number > last && !day.isAfter(on);
        }

        @Override
        public String toString() {
            return "kst-%s highest %d on %s".formatted(dossier, last, on);
        }
    }

    /// The chapters and funds that a budget had on a day.
    record Chapters(String number, SortedSet<String> suffixes, LocalDate on) implements Claim {
        public Chapters {
            suffixes = new TreeSet<>(suffixes);
        }

        /// Whether the budget had no such chapter on a day.
        public boolean excludes(Dossier other, LocalDate day) {
            // Papers are cited under IXB that are filed under IX, and the other way round.
            return number.equals(other.number())
                    && isChapter(other)
                    && suffixes.stream()
                            .noneMatch(known -> known.startsWith(other.suffix())
                                    || other.suffix().startsWith(known))
                    && !day.isAfter(on);
        }

        @Override
        public String toString() {
            return "chapters %s %s on %s".formatted(number, String.join(" ", suffixes), on);
        }
    }

    /// Every dossier of the Tweede Kamer from a number on, with its chapters and its highest number, as it was on a
    /// day.
    record Dossiers(int first, LocalDate on) implements Claim {
        /// Whether the dossier, if it was there on that day, would be known.
        public boolean covers(Dossier dossier, LocalDate day) {
            return !day.isAfter(on)
                    && dossier.number().matches("\\d{4,5}")
                    && Integer.parseInt(dossier.number()) >= first;
        }

        @Override
        public String toString() {
            return "dossiers %d.. on %s".formatted(first, on);
        }
    }

    /// Whether the suffix is that of a chapter or a fund of a budget.
    static boolean isChapter(Dossier dossier) {
        return dossier.suffix().matches("[A-Z]+");
    }

    /// Reads what follows `complete:` in a statement.
    static Optional<Claim> parse(String written) {
        return rangeOf(written).or(() -> ofDay(written));
    }

    private static Optional<Claim> ofDay(String written) {
        try {
            var highest = HIGHEST.matcher(written);
            if (highest.matches()) {
                int last = Integer.parseInt(highest.group(2));
                var on = LocalDate.parse(highest.group(3));
                return Dossier.parse(highest.group(1)).map(dossier -> new Highest(dossier, last, on));
            }
            var chapters = CHAPTERS.matcher(written);
            if (chapters.matches()) {
                var suffixes = new TreeSet<>(List.of(chapters.group(2).strip().split(" +", -1)));
                return Optional.of(new Chapters(chapters.group(1), suffixes, LocalDate.parse(chapters.group(3))));
            }
            var dossiers = DOSSIERS.matcher(written);
            if (!dossiers.matches()) return Optional.empty();
            return Optional.of(new Dossiers(Integer.parseInt(dossiers.group(1)), LocalDate.parse(dossiers.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Claim> rangeOf(String written) {
        var resolutions = RESOLUTIONS.matcher(written);
        if (resolutions.matches()) {
            return Optional.of(new Resolutions(
                    Integer.parseInt(resolutions.group(1)),
                    Integer.parseInt(resolutions.group(2)),
                    numbers(resolutions.group(3))));
        }
        var motions = MOTIONS.matcher(written);
        if (motions.matches()) return motions(motions.group(1), motions.group(2), motions.group(3));
        var papers = PAPERS.matcher(written);
        if (!papers.matches()) return Optional.empty();
        return Dossier.parse(papers.group(1))
                .map(dossier ->
                        new Papers(dossier, Integer.parseInt(papers.group(2)), Integer.parseInt(papers.group(3))));
    }

    private static Optional<Claim> motions(String from, String to, String dossier) {
        try {
            return Optional.of(new Motions(LocalDate.parse(from), LocalDate.parse(to), Integer.parseInt(dossier)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SortedSet<Integer> numbers(@Nullable String written) {
        var numbers = new TreeSet<Integer>();
        if (written == null) return numbers;
        for (var number : written.strip().split(" +", -1)) {
            numbers.add(Integer.parseInt(number));
        }
        return numbers;
    }
}
