package griffie.registry.dossier;

import griffie.paper.Edtf;
import griffie.paper.Span;
import java.util.List;
import java.util.Optional;

/// What a paper says of how far something agreed has come: of a provision, or of a matter that no provision of the text
/// holds.
record Assessment(
        Instrument instrument,
        Optional<Provision> provision,
        String matter,
        Standing standing,
        DossierPaper paper,
        Span span,
        Span sentence,
        List<String> by,
        Optional<Edtf> on) {
    Assessment {
        by = List.copyOf(by);
    }

    Assessment by(String one) {
        return new Assessment(instrument, provision, matter, standing, paper, span, sentence, List.of(one), on);
    }
}
