package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.head.Days;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import griffie.paper.Chamber;
import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The verbatim report of a meeting as the Tweede Kamer publishes it (`vlosCoreDocument`): only what stands in a
/// `tekst` was said or printed; the rest is the administration of the meeting.
final class VlosReport {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int LONGEST_SPEAKER = 90;
    private static final Pattern SPEAKER = Pattern.compile("(?:De|Mevrouw|Minister|Staatssecretaris) ");

    private final Markup markup;
    private final Composition text;
    private final List<Said> about = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String parent = "";
    private String number = "";
    private Optional<Session> session = Optional.empty();
    private Role role = Block.Paragraph::new;
    private Role outside = role; // of the group of paragraphs that is open

    private VlosReport(Markup markup, Composition text) {
        this.markup = markup;
        this.text = text;
    }

    static VlosReport read(Markup markup, Composition text) throws Refused {
        var report = new VlosReport(markup, text);
        report.about.add(new Said.Kind(NOWHERE, PaperKind.DEBATE_REPORT));
        while (report.advance()) {}
        report.identify();
        return report;
    }

    List<Said> about() {
        return about;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private boolean advance() throws Refused {
        switch (markup.next()) {
            case START -> start();
            case END_OF_MARKUP -> {
                return false;
            }
            case TEXT, REFERENCE, END -> {}
        }
        return true;
    }

    private void start() throws Refused {
        switch (markup.name()) {
            case "vlosCoreDocument" -> status();
            case "vergadering", "activiteit" -> parent = markup.name();
            case "woordvoerder", "interrumpant", "activiteithoofd", "activiteitdeel", "draadboekfragment" ->
                parent = markup.name();
            case "titel", "vergaderjaar", "vergaderingnummer", "datum" -> particular(markup.name());
            case "tekst" -> speech();
            default -> {}
        }
        if (markup.name().equals("activiteit")) role = Block.Paragraph::new;
    }

    private void status() throws Refused {
        String status = markup.attribute("status").orElse("");
        if (status.equals("Ongecorrigeerd")) {
            remarks.add(new Remark(NOWHERE, new Doubt.Uncorrected()));
        }
    }

    private void particular(String name) throws Refused {
        if (!parent.equals("vergadering")) return;
        String content = markup.content().strip();
        switch (name) {
            case "titel" -> about.add(new Said.Titled(NOWHERE, content));
            case "vergaderingnummer" -> number = content;
            case "datum" -> Days.iso(content).ifPresent(day -> about.add(new Said.Dated(NOWHERE, day)));
            default -> session = Session.parse(content.replaceAll("\\D", ""));
        }
    }

    private void identify() {
        session.ifPresent(found -> about.add(new Said.InSession(NOWHERE, found)));
        about.add(new Said.InChamber(NOWHERE, Chamber.TWEEDE_KAMER));
        if (session.isEmpty() || number.isEmpty()) return;
        var id = new Reference.Handelingen(Chamber.TWEEDE_KAMER, session.get(), number, "");
        about.addFirst(new Said.Identified(NOWHERE, id));
    }

    private void speech() throws Refused {
        int depth = markup.depth();
        while (true) {
            switch (markup.next()) {
                case TEXT -> text.copy(markup.span());
                case REFERENCE -> text.put(markup.decoded(), markup.span());
                case START -> begin();
                case END -> {
                    if (markup.depth() < depth) {
                        text.paragraph();
                        return;
                    }
                    end();
                }
                case END_OF_MARKUP -> {
                    return;
                }
            }
        }
    }

    private void begin() throws Refused {
        switch (markup.name()) {
            case "alineaitem", "alinea", "lijst" -> {
                text.paragraph();
                text.role(role);
            }
            case "alineagroep" -> {
                outside = role;
                boolean isMotion = markup.attribute("type").orElse("").equals("Motietekst");
                role = isMotion ? new MotionRole(text) : outside;
            }
            default -> {}
        }
    }

    private void end() {
        switch (markup.name()) {
            case "alineaitem" -> {
                int from = text.position();
                text.paragraph();
                if (from > 0) hear();
            }
            case "alineagroep" -> role = outside;
            default -> {}
        }
    }

    // "De heer Pechtold (D66):" alone on its line says who speaks from here on.
    private void hear() {
        var last = text.last();
        if (last.isEmpty() || last.get().length() > LONGEST_SPEAKER) return;
        String said = text.of(last.get());
        if (!said.endsWith(":") || !SPEAKER.matcher(said).lookingAt()) return;
        String speaker = said.substring(0, said.length() - 1);
        role = span -> new Block.Turn(span, speaker);
        text.renameLast(role);
    }
}
