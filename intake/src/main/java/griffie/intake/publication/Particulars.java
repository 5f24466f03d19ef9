package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.head.Days;
import griffie.intake.head.Inquiry;
import griffie.intake.head.Names;
import griffie.intake.head.Titles;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Chamber;
import griffie.paper.Dossier;
import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an official publication says it is: by its metadata first, else by its own head.
final class Particulars {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Pattern ADDRESS = Pattern.compile(".*/([^/]+)/metadata\\.xml");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{2}(?:\\d{2})?)");
    private static final Pattern DOSSIER = Pattern.compile("""
            (?x)
            (?<number> \\d\\d [\\s.]? \\d{2,3} | [IVXLC]{2,} )
            (?: [\\s-–]* [(]? (?<suffix> R\\s?\\d+ | [IVXLC]+ [A-Z]? | [A-Z] | \\d\\d ) [)]? )?     # XVI, A, 02, (R2160)
            """);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.]+");
    private static final Pattern KINGDOM = Pattern.compile("-\\(R\\d+\\)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private static final Pattern ADDRESSED =
            Pattern.compile("Aan de (?<who>Voorzitters? van de [^.]{0,80}Kamers? der Staten-Generaal)");
    private static final int FIRST = 3; // paragraphs in which an address stands

    private final Composition text;
    private final Map<String, List<String>> meta = new HashMap<>();
    private final Map<String, List<Span>> places = new LinkedHashMap<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> signatures = new ArrayList<>();
    private final SequencedMap<Dossier, Span> dossiers = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<PartialDate> day = Optional.empty();
    private Optional<PaperKind> kind = Optional.empty();
    private Chamber chamber = Chamber.TWEEDE_KAMER;
    private String root = "";
    private boolean hasAnswers;
    private @Nullable Span sessionPlace;

    Particulars(Composition text) {
        this.text = text;
    }

    void root(String name) {
        if (root.isEmpty()) root = name;
    }

    void meta(Markup begun) throws Refused {
        String content = begun.attribute("content").orElse("").strip();
        if (content.isEmpty()) return;
        String name = begun.attribute("name").orElse("");
        meta.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        if (!name.equals("DC.type")) return;
        String scheme = begun.attribute("scheme").orElse("");
        meta.computeIfAbsent(name + " " + scheme, any -> new ArrayList<>()).add(content);
    }

    void day(Markup begun) throws Refused {
        if (day.isEmpty()) day = begun.attribute("isodatum").flatMap(Days::iso);
    }

    void chamber(Markup begun) throws Refused {
        if (begun.attribute("kamer").orElse("").equals("1")) chamber = Chamber.EERSTE_KAMER;
    }

    void said(String name, Span span) {
        if (!span.isEmpty())
            places.computeIfAbsent(name, any -> new ArrayList<>()).add(span);
    }

    void paragraph(Span span) {
        if (!span.isEmpty()) paragraphs.add(span);
    }

    void signed(Span span) {
        if (!span.isEmpty()) signatures.add(span);
    }

    void answered() {
        hasAnswers = true;
    }

    boolean isMotion() {
        return kind().filter(kind -> kind == PaperKind.MOTION).isPresent();
    }

    String language() {
        return first("DCTERMS.language")
                .filter(code -> LANGUAGE.matcher(code).matches())
                .orElse("nl");
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Said> about() {
        var about = new ArrayList<Said>();
        dossiers();
        var head = headId();
        var id = officialId();
        // An identifier of the publisher that says nothing is worth less than dossier and number, but both are known.
        if (id.isPresent() && id.get() instanceof Reference.Opaque && head.isPresent())
            about.add(identified(head.get()));
        id.or(() -> head).ifPresent(reference -> about.add(identified(reference)));
        remarkUnless(id, head);
        kind().ifPresent(kind -> about.add(new Said.Kind(place("titel"), kind)));
        date().ifPresent(date -> about.add(new Said.Dated(place("datumtekst"), date)));
        session().ifPresent(session -> about.add(new Said.InSession(sessionPlace(), session)));
        about.add(new Said.InChamber(sessionPlace(), chamber(id)));
        alsoIn(about);
        authors(about);
        inquiry(about);
        addressee(about);
        title(about);
        return about;
    }

    private Chamber chamber(Optional<Reference> id) {
        if (id.isPresent() && id.get() instanceof Reference.Handelingen proceedings) return proceedings.chamber();
        return id.isPresent() && id.get() instanceof Reference.Aanhangsel answer ? answer.chamber() : chamber;
    }

    private Said identified(Reference reference) {
        return new Said.Identified(place("ondernummer"), reference);
    }

    private Optional<Reference> officialId() {
        return first("DC.identifier")
                .or(() -> first("OVERHEIDop.externMetadataRecord").flatMap(Particulars::named))
                .flatMap(Reference::parse);
    }

    private static Optional<String> named(String address) {
        var matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<Reference> headId() {
        var number = places.getOrDefault("ondernummer", List.of());
        if (number.isEmpty() || dossiers.isEmpty()) return Optional.empty();
        String written = BLANKS.matcher(text.of(number.getFirst())).replaceAll("");
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference.Kamerstuk(dossiers.firstEntry().getKey(), written));
    }

    private void remarkUnless(Optional<Reference> official, Optional<Reference> head) {
        if (official.isEmpty() || head.isEmpty() || official.get() instanceof Reference.Opaque) return;
        if (isSame(official.get(), head.get())) return;
        remarks.add(new Remark(
                place("ondernummer"),
                new Doubt.HeadDiffers(head.get().toString(), official.get().toString())));
    }

    // The identifier leaves out the number of a kingdom act: kst-36027-12 is 36 027 (R2160), nr. 12.
    private static boolean isSame(Reference official, Reference head) {
        return official.equals(head)
                || official.toString().equals(KINGDOM.matcher(head.toString()).replaceFirst(""));
    }

    private void dossiers() {
        for (var span : places.getOrDefault("dossiernummer", List.of())) {
            var matcher = DOSSIER.matcher(text.of(span));
            if (!matcher.find()) continue;
            String suffix = matcher.group("suffix") == null ? "" : matcher.group("suffix");
            String written =
                    suffix.startsWith("R") ? "(" + BLANKS.matcher(suffix).replaceAll("") + ")" : suffix;
            dossiers.putIfAbsent(
                    new Dossier(BETWEEN_DIGITS.matcher(matcher.group("number")).replaceAll(""), written), span);
        }
    }

    private Optional<PaperKind> kind() {
        if (kind.isEmpty()) kind = found();
        return kind;
    }

    private Optional<PaperKind> found() {
        return first("DC.type OVERHEIDop.KamerstukTypen")
                .flatMap(Kinds::named)
                .or(() -> title().flatMap(Kinds::named))
                .or(() -> first("DC.type OVERHEIDop.Parlementair").flatMap(Kinds::named))
                .or(this::rootKind);
    }

    private Optional<PaperKind> rootKind() {
        return switch (root) {
            case "handelingen" -> Optional.of(PaperKind.DEBATE_REPORT);
            case "kamervragen" -> Optional.of(hasAnswers ? PaperKind.ANSWER : PaperKind.QUESTION);
            case "kamerstuk", "kamerwrk" -> Optional.of(PaperKind.PAPER);
            default -> Optional.empty();
        };
    }

    private Optional<PartialDate> date() {
        var head = day.or(() -> written("datumtekst")).or(() -> written("vergaderdatum"));
        var issued = first("DCTERMS.issued").flatMap(Days::iso);
        if (head.isPresent() && issued.isPresent() && !head.equals(issued)) {
            remarks.add(new Remark(
                    place("datumtekst"),
                    new Doubt.HeadDiffers(head.get().toString(), issued.get().toString())));
        }
        return issued.or(() -> head);
    }

    private Optional<PartialDate> written(String name) {
        return places.getOrDefault(name, List.of()).stream()
                .flatMap(span -> Days.in(text.of(span)).stream())
                .findFirst();
    }

    private Optional<Session> session() {
        return first("OVERHEIDop.vergaderjaar")
                .or(() -> sessionPlace().isEmpty() ? Optional.empty() : Optional.of(text.of(sessionPlace())))
                .flatMap(Particulars::session)
                .or(() -> officialId().flatMap(Particulars::session));
    }

    private static Optional<Session> session(Reference reference) {
        if (reference instanceof Reference.Handelingen proceedings) return Optional.of(proceedings.session());
        return reference instanceof Reference.Aanhangsel answer ? Optional.of(answer.session()) : Optional.empty();
    }

    private static Optional<Session> session(String written) {
        var years = YEARS.matcher(written);
        return years.find() ? Optional.of(new Session(Integer.parseInt(years.group(1)))) : Optional.empty();
    }

    private Span sessionPlace() {
        if (sessionPlace == null) sessionPlace = foundSessionPlace();
        return sessionPlace;
    }

    private Span foundSessionPlace() {
        for (var span : places.getOrDefault("tekstregel", List.of())) {
            if (YEARS.matcher(text.of(span)).find()) return span;
        }
        return NOWHERE;
    }

    private Optional<String> title() {
        return first("OVERHEIDop.documenttitel").or(this::headTitle);
    }

    private Optional<String> headTitle() {
        for (var name : List.of("titel", "kamervraagonderwerp", "item-titel", "vergadering-nummer")) {
            var spans = places.getOrDefault(name, List.of());
            if (!spans.isEmpty()) return Optional.of(text.of(spans.getFirst()));
        }
        return Optional.empty();
    }

    private void title(List<Said> about) {
        var signed = about.stream()
                .flatMap(said -> said instanceof Said.Author author ? Stream.of(author.name()) : Stream.empty())
                .toList();
        title().map(title -> Titles.written(title, signed).orElse(title))
                .ifPresent(title -> about.add(new Said.Titled(place("titel"), title)));
    }

    private void alsoIn(List<Said> about) {
        dossiers.entrySet().stream()
                .skip(1)
                .forEach(entry -> about.add(new Said.AlsoIn(entry.getValue(), entry.getKey())));
    }

    // The names under the paper are spelt as everybody cites them; the metadata give what is missing there.
    private void authors(List<Said> about) {
        var seen = new HashSet<String>();
        var signed = signatures.isEmpty() && isMotion() ? signatories() : signatures;
        for (var span : signed) {
            String name = signatures.isEmpty() ? Names.signed(text.of(span)) : Names.surname(text.of(span));
            if (seen.add(Names.folded(name))) about.add(new Said.Author(span, name));
        }
        var submitted = meta.getOrDefault("OVERHEIDop.indiener", List.of());
        for (var name : submitted) {
            boolean isMissing = signed.isEmpty() && seen.add(Names.folded(name));
            if (isMissing) about.add(new Said.Author(NOWHERE, Names.surname(name)));
        }
    }

    // Who asks and who is asked stand in the title; of an answer the two change places.
    private void inquiry(List<Said> about) {
        var at = place("kamervraagonderwerp");
        var kind = kind().orElse(PaperKind.PAPER);
        if (kind != PaperKind.QUESTION && kind != PaperKind.ANSWER) return;
        var inquiry = (at.isEmpty() ? title() : Optional.of(text.of(at))).flatMap(Inquiry::in);
        if (inquiry.isEmpty()) return;
        boolean isQuestion = kind == PaperKind.QUESTION;
        boolean isUnsigned = about.stream().noneMatch(Said.Author.class::isInstance);
        if (isQuestion && isUnsigned) inquiry.get().askers().forEach(name -> about.add(new Said.Author(at, name)));
        var others = isQuestion ? inquiry.get().asked() : inquiry.get().askers();
        others.forEach(name -> about.add(new Said.Addressee(at, name)));
        places.getOrDefault("kamervraagnummer", List.of()).stream()
                .flatMap(span -> Reference.parse("kv-tk-" + text.of(span).strip()).stream())
                .filter(Reference.Kamervraag.class::isInstance)
                .findFirst()
                .ifPresent(number -> about.add(
                        isQuestion
                                ? new Said.Identified(place("kamervraagnummer"), number)
                                : new Said.Answering(place("kamervraagnummer"), number)));
    }

    private void addressee(List<Said> about) {
        for (var span : paragraphs.subList(0, Math.min(FIRST, paragraphs.size()))) {
            var address = ADDRESSED.matcher(text.of(span));
            if (address.matches()) about.add(new Said.Addressee(span, address.group("who")));
        }
    }

    private List<Span> signatories() {
        int from = paragraphs.size();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            String paragraph = text.of(paragraphs.get(i));
            if (MotionRole.isClosing(paragraph))
                return paragraphs.subList(i + 1, paragraphs.size()).stream()
                        .filter(span -> Names.isName(text.of(span)))
                        .toList();
            if (from == i + 1 && Names.isName(paragraph)) from = i;
        }
        return paragraphs.subList(from, paragraphs.size());
    }

    private Optional<String> first(String name) {
        return meta.getOrDefault(name, List.of()).stream().findFirst();
    }

    private Span place(String name) {
        var spans = places.getOrDefault(name, List.of());
        return spans.isEmpty() ? NOWHERE : spans.getFirst();
    }
}
