package griffie.intake.head;

import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads who signed: below the last words of a motion, and below the office of a minister in a letter.
final class Signing {
    private static final Pattern DISMISSAL = Pattern.compile("(?i).*en gaat over tot de orde van de dag.{0,3}");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’-]{1,50},?");
    private static final Pattern OFFICE = Pattern.compile("""
            (?xi)
            (?: (?: mede \\h namens \\h .{1,200} , \\h )? (?: de | het ) \\h )?
            (?: minister | staatssecretaris | minister-president ) \\b [^.:;?!]{0,160}? ,?
            """);
    private static final Pattern UNNAMED =
            Pattern.compile("De (?<office>(?i:minister|staatssecretaris|minister-president)\\b[^.:;?!]{0,160}),");
    private static final Pattern OFFICE_AND_NAME = Pattern.compile("""
            (?x)
            (?: De | de ) \\h (?: [Mm]inister | [Ss]taatssecretaris | [Mm]inister-[Pp]resident ) \\b [^.:;?!]{0,160} , \\h
            (?<name> (?: \\p{Lu}\\.\\h? | Drs?\\.\\h | drs?\\.\\h | [Mm]r\\.\\h | [Ii]r\\.\\h | prof\\.\\h ){1,6} (?: (?: van | de | der | den | ten | ter | te | el ) \\h )* \\p{Lu}[\\p{L}\\h'’-]{1,40} )
            """);
    private static final Pattern PERSON = Pattern.compile("""
            (?x)
            (?: (?: [Dd]rs? | [Mm]r | [Ii]r | [Pp]rof | [Ii]ng ) \\.? \\h )*
            (?: \\p{Lu}\\p{Ll}{0,2}\\. \\h? | \\p{Lu}[\\p{L}'’-]+ \\h )+
            (?: (?: van | de | der | den | ten | ter | te | el | 't | ’t ) \\h )* \\p{Lu}[\\p{L}'’-]+ (?: \\h \\p{Lu}[\\p{L}'’-]+ )? ,?
            """);
    private static final Pattern TITLES = Pattern.compile("(?i)^(?:(?:drs?|mr|ir|prof|ing)\\.? )+");
    private static final int SHORT = 400;
    private static final int LONGEST_NAME = 60;

    private final Gathered gathered;

    Signing(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(String chars, List<Block> blocks) {
        switch (gathered.kind().orElse(PaperKind.PAPER)) {
            case MOTION, AMENDMENT, PAPER -> motion(chars, blocks);
            case LETTER, ANSWER -> {
                if (!gathered.has(Said.Author.class)) letter(chars, blocks);
            }
            case BILL, REPORT, QUESTION, DEBATE_REPORT, DECISION_LIST -> {}
            case RESOLUTION, STATEMENT, AGREEMENT, REGULATION, JUDGMENT -> {}
        }
    }

    private void motion(String chars, List<Block> blocks) {
        boolean isDismissed = false;
        var signed = new ArrayList<Said>();
        for (var block : blocks) {
            if (!(block instanceof Block.Paragraph paragraph)
                    || paragraph.span().length() > SHORT) continue;
            var at = paragraph.span();
            String text = at.in(chars);
            if (text.equals("gehoord de beraadslaging,")) gathered.kind(at, PaperKind.MOTION);
            if (isDismissed && NAME.matcher(text).matches()) signed.add(new Said.Author(at, text.replace(",", "")));
            else isDismissed = DISMISSAL.matcher(text).matches();
        }
        if (signed.isEmpty()) return;
        gathered.about().removeIf(Said.Author.class::isInstance);
        gathered.about().addAll(signed);
    }

    private void letter(String chars, List<Block> blocks) {
        boolean isSigned = false;
        var offices = new ArrayList<Said.Author>();
        for (var block : blocks) {
            var at = block.span();
            String text = at.length() > SHORT ? "" : at.in(chars);
            var whole = OFFICE_AND_NAME.matcher(text);
            if (isSigned
                    && text.length() <= LONGEST_NAME
                    && PERSON.matcher(text).matches()) sign(at, text);
            else if (whole.matches()) sign(at, whole.group("name"));
            isSigned = OFFICE.matcher(text).matches();
            var office = UNNAMED.matcher(text);
            if (office.matches()) offices.add(new Said.Author(at, office.group("office")));
        }
        if (!gathered.has(Said.Author.class)) offices.stream().limit(1).forEach(gathered::also);
    }

    private void sign(Span at, String name) {
        gathered.author(at, Names.surname(TITLES.matcher(Names.signed(name)).replaceFirst("")));
    }
}
