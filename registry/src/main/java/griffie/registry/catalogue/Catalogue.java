package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is known to exist, and what it claims to know completely.
///
/// A catalogue may be asked by many threads at once.
public interface Catalogue {
    /// The entry of an identifier.
    Optional<Entry> entry(Reference id);

    /// The entries whose identifier begins so, in the order of their identifiers: `S/RES/822(`, `kst-35570-V-`.
    List<Entry> startingWith(String prefix);

    /// Whether any identifier begins so.
    boolean knows(String prefix);

    /// The day of an entry, where the whole of it is known.
    Optional<LocalDate> day(Reference id);

    /// The days of those papers of a dossier that have these numbers, in the order of the numbers, as far as they are
    /// known.
    Stream<LocalDate> days(Dossier dossier, IntStream numbers);

    /// The entries by authors with this surname, as in [PersonName#keys], that may be what is sought. Some of them may
    /// have a title that is not.
    List<Entry> writtenBy(String surname, Sought sought);

    /// Whether somebody with this surname wrote anything.
    boolean knowsAuthor(String surname);

    /// The entries that replaced a paper.
    List<Entry> replacing(Reference id);

    /// Every entry, in the order of their identifiers; each is read when it is taken.
    Stream<Entry> all();

    /// What follows from the papers that are known of a dossier, and nobody had to claim.
    default List<Claim> derived(Dossier dossier) {
        return Derivation.of(this, dossier);
    }

    /// Its parts, in the order in which they are asked.
    List<Statement> statements();

    /// Both together: each asks the other for what it does not have.
    default Catalogue or(Catalogue next) {
        return new BothCatalogues(this, next);
    }

    /// The catalogue that comes with Griffie.
    static Catalogue bundled() {
        return BundledCatalogue.INSTANCE;
    }

    /// Opens a compiled catalogue; see [CatalogueFile] for how to compile one.
    static Catalogue read(Path compiled) throws IOException {
        return CompactCatalogue.open(compiled);
    }
}
