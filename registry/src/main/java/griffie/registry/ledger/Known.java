package griffie.registry.ledger;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import java.util.List;
import java.util.Optional;

/// What the catalogue had of a paper when another was read that cites it. What it did not know is empty.
public record Known(
        Reference id,
        PaperKind kind,
        String date,
        List<String> authors,
        String title,
        String outcome,
        List<Reference> replaces,
        List<Reference> replacedBy) {
    public Known {
        authors = List.copyOf(authors);
        replaces = List.copyOf(replaces);
        replacedBy = List.copyOf(replacedBy);
    }

    public static Optional<Known> of(Reference id, Catalogue catalogue) {
        return catalogue.entry(id).map(entry -> of(entry, catalogue));
    }

    private static Known of(Entry entry, Catalogue catalogue) {
        return new Known(
                entry.id(),
                entry.kind(),
                entry.date().year() == 0 ? "" : entry.date().toString(),
                entry.authors().stream().map(PersonName::written).toList(),
                entry.label(),
                entry.outcome(),
                entry.replaces(),
                catalogue.replacing(entry.id()).stream().map(Entry::id).toList());
    }
}
