package griffie.intake.publication;

import griffie.intake.head.Titles;
import griffie.paper.Chamber;
import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Gathers what a publication says about itself.
final class Head {
    /// Something said, and the paragraph in which it is said.
    record Saying(Written where, Function<Span, Said> said) {}

    private static final Set<String> ELEMENTS =
            Set.of("tekstregel", "dossiernummer", "titel", "stuknr", "datumtekst", "kamervraagnummer");
    private static final Pattern SESSION = Pattern.compile(".*?(\\d{4})\\s*[-–/]\\s*(?:\\d{4}|\\d\\d).*");
    private static final Pattern METADATA = Pattern.compile(".*/([\\w()-]+)/metadata\\.xml");
    private static final Pattern DISMISSAL = Pattern.compile("(?i)en gaat over tot de orde van de dag.{0,3}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L} .'’-]{1,60},?");

    private final List<Saying> sayings = new ArrayList<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, StringBuilder> fields = new HashMap<>();
    private String isoDate = "";
    private String published = "";
    private boolean isDismissed;
    private boolean hasAnswer;
    private boolean hasTitle;

    static boolean isIn(Written paragraph) {
        return ELEMENTS.contains(paragraph.element());
    }

    List<Saying> sayings() {
        return sayings;
    }

    /// The identifier in the metadata, or nothing.
    String published() {
        return published;
    }

    void opens(String name, Map<String, String> attributes) {
        switch (name) {
            case "datum" -> isoDate = attributes.getOrDefault("isodatum", "");
            case "meta" -> meta(attributes.getOrDefault("content", ""));
            case "dossiernummer", "stuknr" -> fields.clear();
            case "antwoord" -> hasAnswer = true;
            default -> {}
        }
    }

    void reads(String element, String text) {
        fields.computeIfAbsent(element, any -> new StringBuilder()).append(text);
    }

    void closes(Written paragraph) {
        switch (paragraph.element()) {
            case "tekstregel" -> line(paragraph);
            case "dossiernummer" -> dossier(paragraph);
            case "stuknr", "kamervraagnummer" -> number(paragraph);
            case "titel" -> title(paragraph);
            case "datumtekst" -> date(paragraph);
            case "al" -> words(paragraph);
            default -> {}
        }
    }

    private void meta(String content) {
        var matcher = METADATA.matcher(content);
        if (matcher.matches()) published = matcher.group(1);
    }

    private void line(Written paragraph) {
        String text = paragraph.chars();
        var session = SESSION.matcher(text);
        if (session.matches()) {
            int from = Integer.parseInt(session.group(1));
            if (from >= 1800 && from < 2999) say(paragraph, at -> new Said.InSession(at, new Session(from)));
        }
        if (text.startsWith("Tweede Kamer")) say(paragraph, at -> new Said.InChamber(at, Chamber.TWEEDE_KAMER));
        if (text.startsWith("Eerste Kamer")) say(paragraph, at -> new Said.InChamber(at, Chamber.EERSTE_KAMER));
    }

    private void dossier(Written paragraph) {
        String number = field("dossiernr");
        String suffix = field("begrotingshoofdstuk") + field("raadnr");
        // The number of a kingdom act, (R2188), is printed, but is no part of the identifier.
        var dossier = Dossier.parse(suffix.isEmpty() ? number : number + "-" + suffix);
        dossier.ifPresent(found -> {
            if (!dossiers.isEmpty()) say(paragraph, at -> new Said.AlsoIn(at, found));
            dossiers.add(found);
        });
    }

    private void number(Written paragraph) {
        String number = field("ondernummer");
        if (number.isEmpty() || dossiers.isEmpty()) return;
        var own = new Reference.Kamerstuk(dossiers.getFirst(), number);
        say(paragraph, at -> new Said.Identified(at, own));
    }

    // The first title is that of the dossier, the second that of the paper.
    private void title(Written paragraph) {
        String title = paragraph.chars();
        if (sayings.stream().noneMatch(Head::isNumbered) || hasTitle) return;
        hasTitle = true;
        say(paragraph, at -> new Said.Titled(at, title));
        Titles.kind(title).ifPresent(kind -> say(paragraph, at -> new Said.Kind(at, kind)));
    }

    private static boolean isNumbered(Saying saying) {
        return saying.where().element().equals("stuknr");
    }

    private void date(Written paragraph) {
        try {
            var date = LocalDate.parse(isoDate);
            say(paragraph, at -> new Said.Dated(at, PartialDate.of(date)));
        } catch (DateTimeParseException unsaid) {
            isoDate = "";
        }
    }

    // Those who signed a motion stand below its last words.
    private void words(Written paragraph) {
        String text = paragraph.chars().strip();
        if (DISMISSAL.matcher(text).matches()) {
            isDismissed = true;
        } else if (isDismissed && NAME.matcher(text).matches()) {
            String name = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
            say(paragraph, at -> new Said.Author(at, name));
        }
    }

    /// What the paper is when no title says it.
    PaperKind kind(String xml) {
        if (xml.contains("<kamervragen")) return hasAnswer ? PaperKind.ANSWER : PaperKind.QUESTION;
        return xml.contains("<handelingen") ? PaperKind.DEBATE_REPORT : PaperKind.PAPER;
    }

    private void say(Written where, Function<Span, Said> said) {
        sayings.add(new Saying(where, said));
    }

    private String field(String element) {
        var field = fields.get(element);
        return field == null ? "" : field.toString().replaceAll("\\s", "");
    }
}
