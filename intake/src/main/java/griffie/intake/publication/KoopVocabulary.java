package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// `officiele-publicatie`: papers of parliament, questions with answers, and proceedings.
final class KoopVocabulary implements Vocabulary {
    private static final Set<String> INLINE = Set.of(
            "nadruk",
            "extref",
            "intref",
            "dossierref",
            "verwijzing",
            "datum",
            "ondernummer",
            "dossiernr",
            "begrotingshoofdstuk",
            "raadnr",
            "rijkswetnr",
            "voorvoegsels",
            "politiek",
            "achternaam",
            "voornaam",
            "organisatie",
            "label",
            "ol",
            "unl",
            "tussenvoegsel",
            "nieuw",
            "abbr",
            "afkorting",
            "redactie",
            "ov");
    private static final Set<String> NOTHING =
            Set.of("meta", "illustratie", "plaatje", "tgroup-colspec", "colspec", "spanspec", "bwb-inputbestand");
    private static final Set<String> HEADINGS = Set.of("tussenkop", "kop", "item-titel");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Composition text;
    private final Particulars particulars;
    private final Deque<Label> labels = new ArrayDeque<>();
    private boolean isInMotion;

    KoopVocabulary(Composition text, Particulars particulars) {
        this.text = text;
        this.particulars = particulars;
    }

    @Override
    public Composition text() {
        return text;
    }

    @Override
    public Part part(String name, String parent) {
        if (INLINE.contains(name)) return Part.INLINE;
        if (NOTHING.contains(name)) return Part.NOTHING;
        return switch (name) {
            case "inf", "sup" -> Part.SHIFTED;
            case "li.nr", "lidnr" -> Part.NUMBER;
            case "nr" -> parent.equals("kop") || parent.equals("agendapunt") ? Part.NUMBER : Part.BLOCK;
            case "naam" -> parent.equals("spreker") ? Part.INLINE : Part.BLOCK;
            case "noot" -> Part.NOTE;
            case "noot.nr" -> Part.NOTE_NUMBER;
            case "nootref" -> Part.NOTE_REFERENCE;
            case "row" -> Part.ROW;
            case "entry" -> Part.CELL;
            case "br", "regel-einde" -> Part.BREAK;
            default -> Part.BLOCK;
        };
    }

    @Override
    public Optional<Role> role(Markup begun, String parent) throws Refused {
        String name = begun.name();
        if (HEADINGS.contains(name)) return Optional.of(Block.Heading::new);
        return switch (name) {
            case "kamerstukkop",
                    "dossier",
                    "stuknr",
                    "datumtekst",
                    "kamervraagkop",
                    "kamervraagnummer",
                    "kamervraagomschrijving",
                    "vergadering",
                    "kamerwrkkop" -> Optional.of(Block.Head::new);
            case "titel" -> parent.equals("stuk") ? Optional.of(Block.Head::new) : Optional.empty();
            case "li" -> Optional.of(Block.Item::new);
            case "row" -> Optional.of(Block.Row::new);
            case "ondertekening" -> Optional.of(Block.Signature::new);
            case "vraag" -> Optional.of(question(label()));
            case "antwoord" -> Optional.of(answer(label()));
            case "spreekbeurt", "motie-info" -> Optional.of(turn(label()));
            case "tekst" -> isInMotion && parent.equals("vrije-tekst") ? Optional.of(motion()) : Optional.empty();
            case "motie" -> Optional.of(motion());
            default -> Optional.empty();
        };
    }

    @Override
    public void begun(Markup begun, String parent) throws Refused {
        switch (begun.name()) {
            case "kamerstuk", "kamervragen", "handelingen", "kamerwrk" -> particulars.root(begun.name());
            case "meta" -> particulars.meta(begun);
            case "datum" -> particulars.day(begun);
            case "ondernummer" -> particulars.chamber(begun);
            case "vraag", "antwoord", "spreekbeurt", "motie-info" -> labels.push(new Label());
            case "extref", "intref" -> text.beginLink(begun.attribute("doc").orElse(""));
            default -> {}
        }
    }

    @Override
    public void ended(String name, String parent, int from) {
        switch (name) {
            case "dossiernummer",
                    "ondernummer",
                    "datumtekst",
                    "tekstregel",
                    "kamervraagonderwerp",
                    "kamervraagnummer",
                    "item-titel",
                    "vergaderdatum",
                    "vergadering-nummer" -> particulars.said(name, text.since(from));
            case "titel" -> title(parent, from);
            case "al" -> particulars.paragraph(text.since(from));
            case "naam" -> {
                if (!parent.equals("spreker")) particulars.signed(text.since(from));
            }
            case "spreker" -> label().value = withoutColon(text.of(text.since(from)));
            case "nr" -> {
                if (parent.equals("vraag") || parent.equals("antwoord")) {
                    label().value = String.join(
                            ", ",
                            NUMBER.matcher(text.of(text.since(from)))
                                    .results()
                                    .map(MatchResult::group)
                                    .toList());
                }
            }
            case "vraag", "spreekbeurt", "motie-info" -> labels.poll();
            case "extref", "intref" -> text.endLink();
            case "antwoord" -> {
                labels.poll();
                particulars.answered();
            }
            default -> {}
        }
    }

    private void title(String parent, int from) {
        if (parent.equals("stuk")) {
            particulars.said("titel", text.since(from));
            isInMotion = particulars.isMotion();
        } else if (parent.equals("dossier")) {
            particulars.said("dossiertitel", text.since(from));
        }
    }

    private Label label() {
        return labels.isEmpty() ? new Label() : labels.element();
    }

    private static String withoutColon(String said) {
        return said.endsWith(":") ? said.substring(0, said.length() - 1).strip() : said;
    }

    private static Role turn(Label label) {
        return span -> new Block.Turn(span, label.value);
    }

    private static Role question(Label label) {
        return span -> new Block.Question(span, label.value);
    }

    private static Role answer(Label label) {
        return span -> new Block.Answer(span, label.value);
    }

    private Role motion() {
        return new MotionRole(text);
    }

    /// Who speaks, or the number of a question: read after the element began whose paragraphs carry it.
    private static final class Label {
        private String value = "";
    }
}
