package griffie.registry.verification;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Session;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds an entry against what the paper says about what it cites.
///
/// Silence on either side agrees with everything.
final class Agreement {
    /// Reprints, later corrections and the day of the vote: so many days a date may be off and still be meant.
    private static final int DAYS_OFF = 31;

    private static final int DAYS_LATER = 3;

    private static final Set<PaperKind> SIGNED =
            Set.of(PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.QUESTION, PaperKind.ANSWER);

    // Motie van de leden Bikker en Omtzigt over …
    private static final Pattern NAMES_IN_TITLE = Pattern.compile(
            "(?i)^(?:gewijzigde )?motie van (?:het lid|de leden) (.{2,120}?)(?: over | ter vervanging |$)");

    private final Catalogue catalogue;
    private final Testimony said;
    private final Entry entry;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Reason> differing = new ArrayList<>();
    private final List<Reason> missing = new ArrayList<>();

    private Agreement(Catalogue catalogue, Testimony said, Entry entry) {
        this.catalogue = catalogue;
        this.said = said;
        this.entry = entry;
    }

    /// Everything but the subject, which costs more to compare.
    static Agreement of(Catalogue catalogue, Testimony said, Entry entry) {
        var agreement = new Agreement(catalogue, said, entry);
        agreement.weighAuthors();
        agreement.weighDate();
        agreement.weighSession();
        agreement.weighKind();
        agreement.weighPaper();
        return agreement;
    }

    double weight() {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    /// Everything that was weighed.
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /// What agrees and is worth telling.
    List<Reason> agreeing() {
        return agreed().toList();
    }

    private Stream<Reason> agreed() {
        return evidence.stream().map(Evidence::reason).filter(reason -> reason.isTold() && !differing.contains(reason));
    }

    List<Reason> differing() {
        return List.copyOf(differing);
    }

    boolean namesAuthor() {
        return agreed().anyMatch(Reason.AuthorAgrees.class::isInstance);
    }

    /// Those of the named authors who did not sign it.
    List<Reason> missing() {
        return List.copyOf(missing);
    }

    /// Whether everybody who is named signed it.
    boolean namesAllAuthors() {
        return namesAuthor() && missing.isEmpty();
    }

    /// Whether it has more than a chance word in common with the text; see [#withSubject].
    boolean namesSubject() {
        return agreed().anyMatch(reason ->
                reason instanceof Reason.SubjectAgrees agrees && agrees.words().size() > 1);
    }

    /// Whether it has any word in common with the text.
    boolean sharesWords() {
        return agreed().anyMatch(Reason.SubjectAgrees.class::isInstance);
    }

    /// Adds what the words of the text and of the entry have in common.
    Agreement withSubject(Words words) {
        // Names are cut out last, of the few words that are left: most entries share none.
        var shared = words.sharedWith(entry.title() + " " + entry.dossierTitle())
                .without(entry.authors())
                .without(said.authors())
                .spelt();
        if (!shared.isEmpty()) {
            double weight = Math.min(shared.size() * Weights.EACH_SUBJECT_WORD, Weights.ALL_SUBJECT_WORDS);
            agree(weight, new Reason.SubjectAgrees(shared));
        }
        return this;
    }

    /// Adds that the entry was itself replaced, where it was.
    Agreement withReplaced() {
        if (!catalogue.replacing(entry.id()).isEmpty()) agree(Weights.WAS_REPLACED, new Reason.WasReplaced());
        return this;
    }

    private void weighAuthors() {
        var known = authors();
        if (said.authors().isEmpty() || known.isEmpty()) return;
        var names = known.stream().map(PersonName::written).toList();
        var best = NameAgreement.OTHER;
        String named = said.authors().getFirst().written();
        int agreed = 0;
        for (var one : said.authors()) {
            var agreement = best(one, known);
            if (agreement != NameAgreement.OTHER) agreed++;
            else missing.add(new Reason.AuthorDiffers(one.written(), names));
            if (agreement.compareTo(best) <= 0) continue;
            best = agreement;
            named = one.written();
        }
        switch (best) {
            case SAME -> agree(Weights.AUTHOR_SAME, new Reason.AuthorAgrees(named, names));
            case ALIKE -> agree(Weights.AUTHOR_ALIKE, new Reason.AuthorAgrees(named, names));
            case OTHER -> differ(Weights.AUTHOR_DIFFERS, new Reason.AuthorDiffers(named, names));
        }
        if (best != NameAgreement.OTHER) {
            agree(company(known, agreed), new Reason.Company(said.authors().size(), known.size()));
        }
    }

    /// What the order of the names, the other names and `c.s.` tell, once one of the names agrees.
    private double company(List<PersonName> known, int agreed) {
        boolean first = best(said.authors().getFirst(), known.subList(0, 1)) != NameAgreement.OTHER;
        double order = first ? Weights.FIRST_AUTHOR : Weights.CO_SIGNER_ONLY;
        double further = (agreed - 1) * Weights.FURTHER_AUTHOR
                + (said.authors().size() - agreed) * Weights.FURTHER_AUTHOR_MISSING;
        boolean more = known.size() > said.authors().size();
        boolean fits = more == said.saysAndOthers();
        return order + further + (fits ? Weights.CUM_SUIS_FITS : Weights.CUM_SUIS_DOES_NOT_FIT);
    }

    private NameAgreement best(PersonName one, List<PersonName> known) {
        var best = NameAgreement.OTHER;
        for (var other : known) {
            var agreement = NameAgreement.between(one, other, catalogue::knowsAuthor);
            if (agreement == NameAgreement.SAME) return agreement;
            if (agreement.compareTo(best) > 0) best = agreement;
        }
        return best;
    }

    /// Who signed it; of a motion without signatures in the data, those that its title names.
    private List<PersonName> authors() {
        if (!SIGNED.contains(entry.kind())) return List.of();
        if (!entry.authors().isEmpty()) return entry.authors();
        var title = NAMES_IN_TITLE.matcher(entry.title());
        if (!title.find()) return List.of();
        var names = new ArrayList<PersonName>();
        for (var name : title.group(1).split(" en |, ", -1)) names.add(PersonName.parse(name));
        return names;
    }

    private void weighDate() {
        var stated = said.date();
        if (stated.isEmpty()) return;
        var date = entry.date().whole();
        if (date.isEmpty()) return;
        if (stated.get().agrees(date.get())) {
            double certainty = stated.get().day() == 0 ? Weights.YEAR_AGREES : Weights.DATE_AGREES;
            agree(certainty, new Reason.DateAgrees(stated.get(), date.get()));
        } else if (DateDistance.days(stated.get(), date.get()) > DAYS_OFF) {
            differ(Weights.DATE_DIFFERS, new Reason.DateDiffers(stated.get(), date.get()));
        }
    }

    private void weighSession() {
        var stated = said.session();
        if (stated.isEmpty()) return;
        var date = entry.date().whole();
        if (date.isEmpty() || !(entry.id() instanceof Reference.Kamerstuk)) return;
        var before = Session.on(date.get().minusDays(DAYS_OFF));
        var after = Session.on(date.get().plusDays(DAYS_OFF));
        int from = stated.get().from();
        if (from < before.from() || from > after.from()) {
            differ(Weights.SESSION_DIFFERS, new Reason.SessionDiffers(stated.get(), Session.on(date.get())));
        } else {
            agree(Weights.SESSION_AGREES, new Reason.SessionAgrees(stated.get()));
        }
    }

    // A motion is sometimes called an amendment, and the letter about a motion is cited as the motion: the kind decides
    // only where an amendment is said, a motion stands there and nobody is named.
    private void weighKind() {
        if (said.saysKind(entry.kind())) {
            agree(Weights.KIND_AGREES, new Reason.KindAgrees(entry.kind()));
        } else if (said.saysKind(PaperKind.AMENDMENT)
                && !said.saysKind(PaperKind.MOTION)
                && entry.kind() == PaperKind.MOTION) {
            var reason = new Reason.KindDiffers(PaperKind.AMENDMENT, entry.kind());
            evidence.add(new Evidence(reason, Weights.KIND_DIFFERS));
            if (!namesAuthor()) differing.add(reason);
        }
    }

    private void weighPaper() {
        var date = entry.date().whole();
        var paperDate = said.paperDate();
        if (date.isPresent() && paperDate.isPresent() && isLater(date.get(), paperDate.get())) {
            differ(Weights.LATER_THAN_PAPER, new Reason.LaterThanPaper(date.get(), paperDate.get()));
        }
        said.paperDossier()
                .filter(own -> entry.dossier().filter(own::equals).isPresent())
                .ifPresent(own -> agree(Weights.OWN_DOSSIER, new Reason.OwnDossier(own)));
    }

    static boolean isLater(LocalDate cited, LocalDate paper) {
        return ChronoUnit.DAYS.between(paper, cited) > DAYS_LATER;
    }

    private void agree(double by, Reason reason) {
        evidence.add(new Evidence(reason, by));
    }

    private void differ(double by, Reason reason) {
        evidence.add(new Evidence(reason, by));
        differing.add(reason);
    }
}
