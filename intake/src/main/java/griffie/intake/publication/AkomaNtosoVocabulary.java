package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.head.Days;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Said.UnBody;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Akoma Ntoso 3.0, also as the United Nations write it (AKN4UN).
final class AkomaNtosoVocabulary implements Vocabulary {
    private static final Set<String> INLINE = Set.of(
            "span",
            "a",
            "b",
            "i",
            "u",
            "inline",
            "ref",
            "mref",
            "rref",
            "docTitle",
            "docNumber",
            "docAuthority",
            "docDate",
            "docStatus",
            "docketNumber",
            "docType",
            "docProponent",
            "docStage",
            "docPurpose",
            "session",
            "date",
            "term",
            "organization",
            "person",
            "role",
            "location",
            "quantity",
            "def",
            "ins",
            "del",
            "abbr",
            "event",
            "object",
            "process",
            "concept",
            "entity",
            "shortTitle",
            "em",
            "strong",
            "q",
            "placeholder",
            "rmod",
            "mod",
            "remark",
            "tocItem",
            "judge",
            "party",
            "signature",
            "vote",
            "outcome",
            "legislature");
    private static final Set<String> NOTHING = Set.of("meta", "img", "toc", "del", "presentation", "docketNumber");
    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}]+");
    private static final Span NOWHERE = new Span(0, 0);

    private final Composition text;
    private final List<Said> titles = new ArrayList<>();
    private Optional<Said> id = Optional.empty();
    private Optional<PaperKind> kind = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Span datePlace = NOWHERE;
    private Locale language = Locale.ENGLISH;
    private String titleSort = "";
    private String speaker = "";
    private boolean isCover;
    private boolean isAttached;

    AkomaNtosoVocabulary(Composition text) {
        this.text = text;
    }

    @Override
    public Composition text() {
        return text;
    }

    Locale language() {
        return language;
    }

    List<Said> about() {
        var about = new ArrayList<Said>();
        id.ifPresent(about::add);
        kind.ifPresent(found -> about.add(new Said.Kind(NOWHERE, found)));
        date.ifPresent(day -> about.add(new Said.Dated(datePlace, day)));
        about.addAll(titles);
        organ().ifPresent(about::addAll);
        return about;
    }

    private Optional<List<Said>> organ() {
        if (id.isEmpty() || !(id.get() instanceof Said.Identified(var at, var symbol))) return Optional.empty();
        if (!symbol.scheme().equals("un")) return Optional.empty();
        boolean isCouncil = symbol.toString().startsWith("S/");
        var organ = isCouncil ? UnBody.SECURITY_COUNCIL : UnBody.GENERAL_ASSEMBLY;
        return Optional.of(List.of(
                new Said.Body(at, organ), new Said.Author(at, isCouncil ? "Security Council" : "General Assembly")));
    }

    @Override
    public Part part(String name, String parent) {
        if (name.equals("meta")) return Part.BLOCK; // read for what it says, nothing of it is text
        if (NOTHING.contains(name)) return Part.NOTHING;
        if (INLINE.contains(name)) return Part.INLINE;
        return switch (name) {
            case "sub", "sup" -> Part.SHIFTED;
            case "num" -> Part.NUMBER;
            case "authorialNote" -> Part.NOTE;
            case "noteRef" -> Part.NOTE_REFERENCE;
            case "tr" -> Part.ROW;
            case "td", "th" -> Part.CELL;
            case "br", "eol" -> Part.BREAK;
            case "from" -> Part.BLOCK;
            case "identification",
                    "publication",
                    "classification",
                    "lifecycle",
                    "workflow",
                    "analysis",
                    "temporalData",
                    "references",
                    "notes",
                    "proprietary" -> metadata(name, parent);
            default -> Part.BLOCK;
        };
    }

    private static Part metadata(String name, String parent) {
        if (!parent.equals("meta")) return Part.BLOCK;
        return name.equals("identification") ? Part.BLOCK : Part.NOTHING;
    }

    @Override
    public Optional<Role> role(Markup begun, String parent) throws Refused {
        return switch (begun.name()) {
            case "coverPage", "preface", "longTitle" -> Optional.of(Block.Head::new);
            case "preamble" -> Optional.of(Block.Consideration::new);
            case "heading", "subheading", "crossHeading" -> Optional.of(Block.Heading::new);
            case "mainBody", "body", "debateBody", "attachments", "conclusions" -> Optional.of(Block.Paragraph::new);
            case "paragraph" -> parent.equals("mainBody") && !isAttached ? Optional.of(operative()) : Optional.empty();
            case "point", "item", "indent" -> Optional.of(Block.Item::new);
            case "tr" -> Optional.of(Block.Row::new);
            case "speech" -> Optional.of(turn());
            case "question" -> Optional.of(span -> new Block.Question(span, ""));
            case "answer" -> Optional.of(span -> new Block.Answer(span, ""));
            default -> Optional.empty();
        };
    }

    @Override
    public void begun(Markup begun, String parent) throws Refused {
        switch (begun.name()) {
            case "statement", "doc", "debate", "debateReport", "bill", "act", "judgment", "amendment" -> root(begun);
            case "FRBRdate" -> worksDate(begun, parent);
            case "FRBRlanguage" -> begun.attribute("language").ifPresent(this::speak);
            case "coverPage" -> isCover = true;
            case "ref" -> text.beginLink(begun.attribute("href").orElse(""));
            case "attachments" -> isAttached = true;
            case "docTitle" -> titleSort = begun.attribute("refersTo").orElse("");
            case "speech" -> speaker = begun.attribute("by").orElse("").replaceFirst("^#", "");
            default -> {}
        }
    }

    private void root(Markup begun) throws Refused {
        if (kind.isPresent()) return;
        String name = begun.attribute("name").orElse(begun.name());
        kind = Optional.of(
                switch (name) {
                    case "resolution" -> PaperKind.RESOLUTION;
                    case "statement", "declaration" -> PaperKind.STATEMENT;
                    case "debate", "debateReport", "report" -> PaperKind.DEBATE_REPORT;
                    case "bill" -> PaperKind.BILL;
                    case "act" -> PaperKind.REGULATION;
                    case "judgment" -> PaperKind.JUDGMENT;
                    case "amendment" -> PaperKind.AMENDMENT;
                    default -> PaperKind.PAPER;
                });
    }

    private void worksDate(Markup begun, String parent) throws Refused {
        if (date.isEmpty() && parent.equals("FRBRWork"))
            date = begun.attribute("date").flatMap(Days::iso);
    }

    private void speak(String code) {
        for (var known : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN)) {
            if (code.equals(known.getISO3Language()) || code.equals(known.getLanguage())) language = known;
        }
    }

    @Override
    public void ended(String name, String parent, int from) {
        switch (name) {
            case "docNumber" -> identify(text.since(from));
            case "docTitle" -> title(text.since(from));
            case "docDate" -> {
                if (datePlace.isEmpty() && isCover) datePlace = text.since(from);
            }
            case "coverPage" -> isCover = false;
            case "ref" -> text.endLink();
            case "attachments" -> isAttached = false;
            default -> {}
        }
    }

    private void identify(Span span) {
        if (id.isPresent()) return;
        id = Reference.parse(text.of(span).replaceAll("\\s", "")).map(found -> new Said.Identified(span, found));
    }

    // A cover has its number, how it was adopted, and sometimes a title in words; that is the best one.
    private void title(Span span) {
        var said = new Said.Titled(span, text.of(span));
        if (titleSort.endsWith("resolutionTitle")) titles.addFirst(said);
        else if (titles.isEmpty()) titles.add(said);
    }

    private Role operative() {
        return span -> {
            String start = text.of(new Span(span.start(), Math.min(span.end(), span.start() + 12)));
            var number = NUMBER.matcher(start);
            boolean isNumbered =
                    number.lookingAt() && number.end() < start.length() && start.charAt(number.end()) == '.';
            return new Block.Operative(span, isNumbered ? number.group() : "");
        };
    }

    private Role turn() {
        String by = speaker;
        return span -> new Block.Turn(span, by);
    }
}
