package griffie.registry.search;

import griffie.paper.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The one form of an identifier in the index, however people write it: `kst-21501-02-2375`.
final class Ids {
    private Ids() {}

    /// A reference as one word. Resolutions of the Security Council are numbered through: the year adds nothing.
    static String of(Reference reference) {
        return switch (reference) {
            case Reference.SecurityCouncilResolution resolution -> "s/res/" + resolution.number();
            // A question is registered as a case under the same number.
            case Reference.Kamervraag question -> question.number().toLowerCase(Locale.ROOT);
            case Reference other -> other.toString().toLowerCase(Locale.ROOT).replace(" ", "");
        };
    }

    /// A reference and the dossier to which it belongs, so that a citation of a paper is one of its dossier too.
    static List<String> withDossier(Reference reference) {
        var ids = new ArrayList<String>();
        String own = of(reference);
        if (!own.isEmpty()) ids.add(own);
        reference
                .inDossier()
                .map(dossier -> of(new Reference.WholeDossier(dossier)))
                .filter(dossier -> !dossier.equals(own))
                .ifPresent(ids::add);
        return ids;
    }
}
