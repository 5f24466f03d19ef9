package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.List;

/// A measure that is weighed or asked for, under what condition and with what consequence, and who is for and against.
record Option(
        DossierPaper paper,
        Handle handle,
        Span span,
        String what,
        String condition,
        String consequence,
        List<String> inFavour,
        List<String> against) {
    Option {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
    }
}
