package griffie.desk.words;

import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Quantity;
import griffie.paper.Reference;
import griffie.paper.Refusal;
import griffie.paper.Said;
import griffie.registry.ledger.LedgerFailure;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Reason;
import griffie.registry.verification.Verdict;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// What Griffie says to people, in one language. The sentences stand in `words_nl.properties` and
/// `words_en.properties`.
public final class Words {
    private static final int LONGEST_TITLE = 110;
    private static final int MOST_PAGES = 10;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle views;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("griffie.desk.words.words", locale);
        this.views = bundle("griffie.desk.words.views", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// Dutch for Dutch locales, English for all others.
    public static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl") : Locale.UK);
    }

    /// The sentence with this key, with its blanks filled in.
    public String say(String key, Object... blanks) {
        return new MessageFormat(bundle.getString(key), locale).format(blanks);
    }

    /// What a view, a column or a word of ours in a view is called: `view.motions`, `column.deadline`, `term.open`.
    public String ofView(String key) {
        return views.getString(key);
    }

    /// A word of ours in a cell: the kind of a paper, a verdict, or a term of the views.
    public String term(String term) {
        if (term.isEmpty()) return "";
        for (var prefix : List.of("kind.", "status.")) {
            if (bundle.containsKey(prefix + term)) return bundle.getString(prefix + term);
        }
        return views.getString("term." + term);
    }

    public String status(Verdict.Status status) {
        return say("status." + status);
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /// How people write the reference: `36 410-XVI, nr. 116`; other schemes as their identifier.
    public String written(Reference reference) {
        return reference instanceof Reference.Kamerstuk kamerstuk ? kamerstuk.written() : reference.toString();
    }

    /// The reasons, joined to one sentence without a full stop.
    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining("; "));
    }

    /// A candidate on one line: its identifier, title, and why it fits.
    public String candidate(Candidate candidate) {
        String label = candidate.label().isEmpty() ? "" : " " + shortened(candidate.label());
        String why = candidate.reasons().isEmpty() ? "" : " (" + reasons(candidate.reasons()) + ")";
        return candidate.id() + label + why;
    }

    /// A title on one line; long ones are cut at a word.
    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) return title;
        int blank = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, blank > 0 ? blank : LONGEST_TITLE) + " …";
    }

    public String reason(Reason reason) {
        return switch (reason) {
            case Reason.AuthorAgrees(var said, var authors) -> say("author-agrees", said, names(authors));
            case Reason.AuthorDiffers(var said, var authors) -> say("author-differs", said, names(authors));
            case Reason.SessionAgrees(var said) -> say("session-agrees", said.written());
            case Reason.KindAgrees(var kind) -> say("kind-agrees", kind(kind));
            case Reason.Company(var named, var signed) -> say("company", named, signed);
            case Reason.BodyNotSaid() -> say("body-not-said");
            case Reason.NumberAgrees() -> say("number-agrees");
            case Reason.WasReplaced() -> say("was-replaced");
            case Reason.KindDiffers(var said, var kind) -> say("kind-differs", kind(said), kind(kind));
            case Reason.DateAgrees(var said, var date) -> say("date-agrees", date(date));
            case Reason.DateDiffers(var said, var date) -> say("date-differs", partial(said), date(date));
            case Reason.SessionDiffers(var said, var session) ->
                say("session-differs", said.written(), session.written());
            case Reason.SubjectAgrees(var words) -> say("subject-agrees", String.join(", ", words));
            case Reason.SubjectDiffers(var subject) -> say("subject-differs", subject);
            case Reason.ListAgrees(var others) -> say("list-agrees", ids(others));
            case Reason.ListDiffers(var others, var subject) -> say("list-differs", ids(others), subject);
            case Reason.VoteDiffers(var said, var vote) -> say("vote-differs", vote(said), vote(vote));
            case Reason.LaterThanPaper(var date, var paper) -> say("later-than-paper", date(date), date(paper));
            case Reason.ReplacedBy(var by) -> say("replaced-by", written(by));
            case Reason.NotInCatalogue(var catalogue, var asOf) -> say("not-in-catalogue", catalogue, date(asOf));
            case Reason.NoSuchDossier(var dossier) -> say("no-such-dossier", dossier.written());
            case Reason.BeyondLast(var last) -> say("beyond-last", Integer.toString(last));
            case Reason.Slip(var kind) -> say("slip." + kind.name());
            case Reason.OwnDossier(var dossier) -> say("own-dossier", dossier.written());
            case Reason.YearAfterPaper(var year, var paper) ->
                say("year-after-paper", Integer.toString(year), date(paper));
            case Reason.SessionAfterPaper(var session, var paper) ->
                say("session-after-paper", session.written(), date(paper));
            case Reason.YearDiffers(var said, var year) -> say("year-differs", partial(said), Integer.toString(year));
            case Reason.OutsideSession(var said, var session) ->
                say("outside-session", partial(said), session.written());
            case Reason.BodyDiffers(var said) -> say("body-differs." + said.name());
            case Reason.ActDiffers(var said, var act) -> say("act-differs", say("act." + said), say("act." + act));
            case Reason.CitedElsewhere(var other) -> say("cited-elsewhere", written(other));
            case Reason.Malformed(var part, var id) -> say("malformed." + part, id);
            case Reason.LinkDiffers(var target) -> say("link-differs", written(target));
            case Reason.LinkFollows(var target) -> say("link-follows", written(target));
            case Reason.InRange(var dossier, var last) -> say("in-range", dossier.written(), Integer.toString(last));
        };
    }

    /// What intake doubted, as a sentence without a full stop.
    public String doubt(Doubt doubt) {
        String key = "doubt." + doubt.code();
        return switch (doubt) {
            case Doubt.HardToRead(var page, var word, var percent) ->
                say(key, Integer.toString(page), word, Integer.toString(percent));
            case Doubt.HeadDiffers(var head, var metadata) -> say(key, head, metadata);
            case Doubt.CatalogueDiffers(var paper, var catalogue) -> say(key, paper, catalogue);
            case Doubt.SaysBoth(var one, var other) -> say(key, one, other);
            case Doubt.PagesNotRead(var pages, var install) -> say(key, pages.size(), numbers(pages), install);
            case Doubt.SidewaysLeftOut(var pages) -> say(key, pages.size(), numbers(pages));
            case Doubt.WrongCharacterSet() -> say(key);
            case Doubt.EncodedTwice() -> say(key);
            case Doubt.Uncorrected() -> say(key);
        };
    }

    /// What is wrong with a file that is not read, and what to do now.
    public String refusal(Path file, Refusal refusal) {
        return file + ": " + refusal(refusal);
    }

    /// Why the ledger cannot be read or written, and what to do now.
    public String ledgerFailure(LedgerFailure failure) {
        return say("ledger." + failure.why(), failure.file(), failure.detail());
    }

    private String refusal(Refusal refusal) {
        String key = "refusal." + refusal.code();
        return switch (refusal) {
            case Refusal.Plain plain -> say(key);
            case Refusal.Damaged(var form) -> say(key + "." + form);
            case Refusal.OtherKind(var kind) -> say(key + "." + kind, say("refusal.readable"));
            case Refusal.OtherXml(var root) -> say(key, root, say("refusal.readable"));
            case Refusal.BrokenXml(var fault, var element, var line, var column) ->
                say(key, say("fault." + fault, element), Integer.toString(line), Integer.toString(column));
            case Refusal.TooLarge(var megabytes) -> say(key, megabytes);
            case Refusal.UnpacksTooFar(var megabytes) -> say(key, megabytes);
            case Refusal.MemberTooLarge(var megabytes) -> say(key, megabytes);
            case Refusal.TooManyMembers(var most) -> say(key, most);
            case Refusal.TooManyBefore(var most) -> say(key, most);
            case Refusal.TooMuchBefore(var megabytes) -> say(key, megabytes);
            case Refusal.TooManyPages(var most) -> say(key, most);
            case Refusal.NestedTooDeep(var deepest) -> say(key, deepest);
            case Refusal.ArchivesTooDeep(var deepest) -> say(key, deepest);
            case Refusal.NeedsTesseract(var install) -> say(key, install);
            case Refusal.Failed(var why) -> say(key, why);
            case Refusal.OwnFault(var what) -> say(key, what);
        };
    }

    private static String numbers(List<Integer> pages) {
        String first = pages.stream().limit(MOST_PAGES).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > MOST_PAGES ? first + ", …" : first;
    }

    public String kind(PaperKind kind) {
        return say("kind." + kind);
    }

    /// The name of a kind of finding, as in `FindingValues.kind`.
    public String findingKind(String kind) {
        return say("finding." + kind);
    }

    public String approximation(Quantity.Approximation approximation) {
        return say("approximation." + approximation);
    }

    private String vote(Said.Vote vote) {
        return say("vote." + vote);
    }

    private String partial(PartialDate date) {
        return date.whole().map(this::date).orElseGet(date::toString);
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }

    private String ids(List<Reference> references) {
        return references.stream().map(this::written).collect(Collectors.joining(", "));
    }
}
