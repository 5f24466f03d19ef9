package griffie.recognition.citation;

import griffie.paper.Dossier;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Reference.GeneralAssemblyResolution;
import griffie.paper.Reference.Incomplete;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Reference.WholeDossier;
import griffie.paper.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Completes citations from what was cited before them: a number without dossier, a resolution whose organ was said
/// once.
final class Relatives {
    private final Optional<Dossier> own;
    private final boolean debate;
    private final Map<String, GeneralAssemblyResolution> assembly = new HashMap<>();
    // In a debate `nr. 189 (29502)` is said once, when the motion gets its number.
    private final Map<String, Dossier> numbered = new HashMap<>();

    private Optional<Dossier> before = Optional.empty();
    private Span beforeAt = new Span(0, 0);

    Relatives(Paper paper) {
        own = paper.id().flatMap(Relatives::dossier);
        debate = paper.kind().filter(kind -> kind == PaperKind.DEBATE_REPORT).isPresent()
                || paper.id().filter(Reference.Handelingen.class::isInstance).isPresent();
    }

    /// The reference as it is meant here; to be asked in reading order.
    Reference complete(Reference reference, Span span, Span sentence) {
        Reference complete = completed(reference, sentence);
        remember(complete, span);
        return complete;
    }

    private Reference completed(Reference reference, Span sentence) {
        if (reference instanceof Incomplete incomplete && incomplete.known().startsWith(Stukken.RELATIVE))
            return inDossier(incomplete, sentence);
        if (reference instanceof SecurityCouncilResolution council && council.year() == 0) {
            return sameNumber(Integer.toString(council.number()), council);
        }
        if (reference instanceof GeneralAssemblyResolution general
                && general.session().isEmpty()) {
            return sameNumber(general.number(), general);
        }
        return reference;
    }

    private Reference inDossier(Incomplete incomplete, Span sentence) {
        String number = incomplete.known().substring(Stukken.RELATIVE.length());
        return dossierOf(number, sentence)
                .<Reference>map(dossier -> new Kamerstuk(dossier, number))
                .orElse(incomplete);
    }

    private Optional<Dossier> dossierOf(String number, Span sentence) {
        if (before.isPresent() && sentence.contains(beforeAt.start())) return before;
        if (!debate && own.isPresent()) return own;
        var same = Optional.ofNullable(numbered.get(number));
        return same.isPresent() || !debate ? same : before;
    }

    // Once `VN-resolutie 2758 uit 1971` is said, `resolutie 2758` is the same.
    private Reference sameNumber(String number, Reference otherwise) {
        var known = assembly.get(number);
        return known == null ? otherwise : known;
    }

    private void remember(Reference reference, Span span) {
        if (reference instanceof GeneralAssemblyResolution resolution && isRoman(resolution.session())) {
            assembly.put(resolution.number(), resolution);
        }
        if (reference instanceof Kamerstuk paper) numbered.put(paper.number(), paper.dossier());
        dossier(reference).ifPresent(dossier -> {
            before = Optional.of(dossier);
            beforeAt = span;
        });
    }

    private static boolean isRoman(String session) {
        return !session.isEmpty() && !Character.isDigit(session.charAt(0)) && session.indexOf('-') < 0;
    }

    private static Optional<Dossier> dossier(Reference reference) {
        if (reference instanceof Kamerstuk paper) return Optional.of(paper.dossier());
        return reference instanceof WholeDossier whole ? Optional.of(whole.dossier()) : Optional.empty();
    }
}
