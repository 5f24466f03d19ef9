package griffie.registry.catalogue;

import griffie.paper.Dossier;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    /// Reads what follows `complete:` in a statement.
    static Optional<Claim> parse(String written) {
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
