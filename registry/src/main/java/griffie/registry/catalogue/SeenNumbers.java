package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import java.util.List;
import java.util.TreeSet;

/// The numbers of the papers that are known of one dossier.
final class SeenNumbers {
    private final TreeSet<Integer> numbers = new TreeSet<>();
    private String title = "";
    private Attested attested = Attested.BY_NOBODY;

    void see(String number, Entry paper) {
        if (number.matches("\\d{1,6}")) numbers.add(Integer.parseInt(number));
        // Which paper comes first is left to chance, which title is taken is not.
        String other = paper.dossierTitle();
        boolean isBetter = title.isEmpty() || other.compareTo(title) < 0;
        if (isBetter && !other.isEmpty()) title = other;
        attested = attested.and(new Attested(paper.attested().sources(), List.of()), List.of());
    }

    /// The dossier as an entry of its own.
    Entry asDossier(Dossier dossier) {
        return new Entry(
                new Reference.WholeDossier(dossier),
                PaperKind.PAPER,
                new PartialDate(0, 0, 0),
                List.of(),
                title,
                "",
                List.of(),
                "",
                first(),
                numbers.isEmpty() ? 0 : numbers.last(),
                attested);
    }

    /// The lowest number from which all up to the highest were seen.
    private int first() {
        if (numbers.isEmpty()) return 0;
        int first = numbers.last();
        while (numbers.contains(first - 1)) first--;
        return first;
    }
}
