package griffie.registry.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who says that an entry exists, by the names of the catalogues, and where they do not say the same.
public record Attested(List<String> sources, List<Contradiction> contradictions) {
    public static final Attested BY_NOBODY = new Attested(List.of(), List.of());

    // Separate what is joined in the compiled form; no honest name holds them.
    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    public Attested {
        sources = List.copyOf(sources);
        contradictions = List.copyOf(contradictions);
    }

    public static Attested by(String source) {
        return source.isEmpty() ? BY_NOBODY : new Attested(List.of(source), List.of());
    }

    /// All who say it, and what they disagree about.
    Attested and(Attested other, List<Contradiction> between) {
        if (between.isEmpty() && contradictions.isEmpty() && other.contradictions.isEmpty()) {
            if (sources.containsAll(other.sources)) return this;
            if (other.sources.containsAll(sources)) return other;
        }
        var all = new TreeSet<>(sources);
        all.addAll(other.sources);
        return new Attested(
                List.copyOf(all),
                Stream.of(contradictions, other.contradictions, between)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList());
    }

    /// The names of the sources in one line.
    String named() {
        return String.join(", ", sources);
    }

    String writtenSources() {
        return String.join(UNIT, sources);
    }

    String writtenContradictions() {
        return contradictions.stream()
                .map(one -> String.join(UNIT, one.part(), one.value(), one.source()))
                .collect(Collectors.joining(RECORD));
    }

    /// Reads back what the two above wrote.
    static Attested read(String sources, String contradictions) {
        if (sources.isEmpty() && contradictions.isEmpty()) return BY_NOBODY;
        return new Attested(
                sources.isEmpty() ? List.of() : Arrays.asList(sources.split(UNIT, -1)),
                Stream.of(contradictions.split(RECORD, -1))
                        .map(one -> one.split(UNIT, -1))
                        .filter(parts -> parts.length == 3)
                        .map(parts -> new Contradiction(
                                Objects.requireNonNull(parts[0]),
                                Objects.requireNonNull(parts[1]),
                                Objects.requireNonNull(parts[2])))
                        .toList());
    }
}
