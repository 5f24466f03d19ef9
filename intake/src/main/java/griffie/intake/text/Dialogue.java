package griffie.intake.text;

import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Marks the paragraphs of numbered questions and their answers: what stands between `Vraag 3` and the next such line.
final class Dialogue {
    private static final Pattern LINE = Pattern.compile("""
            (?xi)
            (?<sort> vra(?:ag|gen) | antwoord(?:en)? | questions? | answers? )
            (?: \\h op \\h (?: de \\h )? vra(?:ag|gen) | \\h to \\h questions? )?
            \\h \\d{1,3} (?: \\h? (?: , | en | t/m | tot \\h en \\h met | and | [-–] ) \\h? (?: en \\h | and \\h )? \\d{1,3} ){0,20} \\h? [.:]?     # 3, 4 en 8
            """);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 120;

    private Dialogue() {}

    static List<Block> marked(String chars, List<Block> blocks) {
        var marked = new ArrayList<Block>(blocks.size());
        String sort = "";
        String number = "";
        for (var block : blocks) {
            var line = LINE.matcher(
                    block.span().length() > LONGEST ? "" : block.span().in(chars));
            if (line.matches()) {
                sort = line.group("sort").toLowerCase(Locale.ROOT);
                number = numbers(line.group());
            } else if (block instanceof Block.Heading) {
                sort = ""; // an annex, say
            }
            marked.add(sort.isEmpty() || !isSpoken(block) ? block : block(sort, number, block.span()));
        }
        return marked;
    }

    private static boolean isSpoken(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Item || block instanceof Block.Heading;
    }

    private static Block block(String sort, String number, Span span) {
        boolean isQuestion = sort.startsWith("v") || sort.startsWith("q");
        return isQuestion ? new Block.Question(span, number) : new Block.Answer(span, number);
    }

    private static String numbers(String line) {
        return String.join(
                ", ", NUMBER.matcher(line).results().map(MatchResult::group).toList());
    }
}
