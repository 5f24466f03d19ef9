package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Two catalogues as one; of an entry that both have, what either says.
record BothCatalogues(Catalogue one, Catalogue two) implements Catalogue {
    @Override
    public Optional<Entry> entry(Reference id) {
        var first = one.entry(id);
        var second = two.entry(id);
        if (first.isEmpty()) return second;
        return second.isEmpty() ? first : Optional.of(first.get().merged(second.get()));
    }

    @Override
    public List<Entry> startingWith(String prefix) {
        return merged(one.startingWith(prefix), two.startingWith(prefix));
    }

    @Override
    public boolean knows(String prefix) {
        return one.knows(prefix) || two.knows(prefix);
    }

    @Override
    public Optional<LocalDate> day(Reference id) {
        var first = one.day(id);
        return first.equals(two.day(id))
                ? first
                : entry(id).flatMap(entry -> entry.date().whole());
    }

    @Override
    public Stream<LocalDate> days(Dossier dossier, IntStream numbers) {
        String prefix = "kst-" + dossier + "-";
        if (!one.knows(prefix)) return two.days(dossier, numbers);
        if (!two.knows(prefix)) return one.days(dossier, numbers);
        return numbers.mapToObj(number -> new Reference.Kamerstuk(dossier, Integer.toString(number)))
                .flatMap(paper -> day(paper).stream());
    }

    /// What one of them passes over may be part of an entry that the other one found.
    @Override
    public List<Entry> writtenBy(String surname, Sought sought) {
        var first = one.writtenBy(surname, sought).stream().map(entry -> and(entry, two));
        var second = two.writtenBy(surname, sought).stream().map(entry -> and(entry, one));
        var byId = new TreeMap<String, Entry>();
        Stream.concat(first, second).forEach(entry -> byId.put(entry.id().toString(), entry));
        return List.copyOf(byId.values());
    }

    private static Entry and(Entry entry, Catalogue other) {
        return other.entry(entry.id()).map(entry::merged).orElse(entry);
    }

    @Override
    public boolean knowsAuthor(String surname) {
        return one.knowsAuthor(surname) || two.knowsAuthor(surname);
    }

    @Override
    public List<Entry> replacing(Reference id) {
        return merged(one.replacing(id), two.replacing(id));
    }

    @Override
    public Stream<Entry> all() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Merging(one.all().iterator(), two.all().iterator()), Spliterator.ORDERED),
                false);
    }

    @Override
    public List<Statement> statements() {
        return Stream.concat(one.statements().stream(), two.statements().stream())
                .toList();
    }

    /// Takes the entries of both in the order of their identifiers, those that both have as one.
    private static final class Merging implements Iterator<Entry> {
        private final Iterator<Entry> first;
        private final Iterator<Entry> second;
        private @Nullable Entry one;
        private @Nullable Entry two;

        Merging(Iterator<Entry> first, Iterator<Entry> second) {
            this.first = first;
            this.second = second;
            this.one = next(first);
            this.two = next(second);
        }

        @Override
        public boolean hasNext() {
            return one != null || two != null;
        }

        @Override
        public Entry next() {
            var here = one;
            var there = two;
            if (here == null && there == null) throw new NoSuchElementException();
            int order = here == null ? 1 : there == null ? -1 : order(here, there);
            if (order <= 0) one = next(first);
            if (order >= 0) two = next(second);
            if (here == null || order > 0) return Objects.requireNonNull(there);
            return there == null || order < 0 ? here : here.merged(there);
        }

        private static int order(Entry here, Entry there) {
            return Arrays.compareUnsigned(utf8(here), utf8(there));
        }

        private static byte[] utf8(Entry entry) {
            return entry.id().toString().getBytes(StandardCharsets.UTF_8);
        }

        private static @Nullable Entry next(Iterator<Entry> entries) {
            return entries.hasNext() ? entries.next() : null;
        }
    }

    private static List<Entry> merged(List<Entry> first, List<Entry> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        var byId = new TreeMap<String, Entry>();
        for (var entry : first) byId.merge(entry.id().toString(), entry, Entry::merged);
        for (var entry : second) byId.merge(entry.id().toString(), entry, Entry::merged);
        return List.copyOf(byId.values());
    }
}
