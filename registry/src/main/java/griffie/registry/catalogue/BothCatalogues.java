package griffie.registry.catalogue;

import griffie.paper.Reference;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    public List<Entry> writtenBy(String surname, String prefix, String number) {
        return merged(one.writtenBy(surname, prefix, number), two.writtenBy(surname, prefix, number));
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
    public List<Statement> statements() {
        return Stream.concat(one.statements().stream(), two.statements().stream())
                .toList();
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
