package griffie.recognition.act;

import griffie.paper.Block;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The numbered questions of a paper and their answers: which blocks belong to which, as intake marked them.
final class Exchange {
    // The words before what is asked or answered: `Vraag 3`, `Antwoord op vragen 3 en 4:`, `Antwoord:`, `3.`.
    private static final Pattern LABEL = Pattern.compile("""
            (?xi)
            (?: (?: vra(?:ag|gen) | antwoord(?:en)? | questions? | answers? )
                (?: \\h (?: op | to ) (?: \\h de | \\h the )? )? (?: \\h (?: vra(?:ag|gen) | questions? ) )?
                \\h \\d{1,3} [\\h\\d,enandtomt/–-]{0,60}? (?: \\h? [.:)] | \\h [-–] (?=\\h) | \\h* $ | \\h* (?=\\n) )
              | (?: antwoord(?:en)? | answers? ) \\h? (?: : | \\.? \\h* $ | \\h* (?=\\n) )
              | \\d{1,3} (?: [.)] | (?= \\h* $ ) | (?= \\h* \\n ) | (?= \\h+ (?-i: \\p{Lu} ) ) )
              | \\d{1,3} [\\h\\d,ent/m–-]{1,60} [.)]? (?= \\h* $ ) )
            \\s*
            """);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 120;

    /// A question or an answer: its numbers, its words without the line that numbers it, and its blocks.
    record Part(Sort sort, List<String> numbers, Span words, int first, int next) {}

    enum Sort {
        ASKED,
        ANSWER
    }

    private final List<Part> parts;
    private final int[] firsts;

    private Exchange(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.firsts = parts.stream().mapToInt(Part::first).toArray();
    }

    static Exchange of(Text text) {
        var parts = new ArrayList<Part>();
        var blocks = text.blocks();
        for (int block = 0; block < blocks.size(); ) {
            String number = number(blocks.get(block));
            int next = block + 1;
            if (!number.isEmpty()) {
                while (next < blocks.size() && continues(blocks.get(block), blocks.get(next))) next++;
                parts.add(part(text, number, block, next));
            }
            block = next;
        }
        return new Exchange(parts);
    }

    private static Part part(Text text, String number, int first, int next) {
        var blocks = text.blocks();
        var sort = blocks.get(first) instanceof Block.Question ? Sort.ASKED : Sort.ANSWER;
        var whole = blocks.get(first).span().covering(blocks.get(next - 1).span());
        var words = new Span(Math.min(whole.end(), afterLabel(text, whole)), whole.end());
        return new Part(sort, numbers(number), words, first, next);
    }

    private static int afterLabel(Text text, Span whole) {
        String start = text.of(new Span(whole.start(), Math.min(whole.end(), whole.start() + LONGEST)));
        int line = start.indexOf('\n') < 0 ? start.length() : start.indexOf('\n');
        var label = LABEL.matcher(start).region(0, line);
        if (!label.lookingAt()) return whole.start();
        int at = whole.start() + label.end();
        while (at < whole.end() && Character.isWhitespace(text.chars().charAt(at))) at++;
        return at;
    }

    private static String number(Block block) {
        if (block instanceof Block.Question question) return question.number();
        return block instanceof Block.Answer answer ? answer.number() : "";
    }

    // A table inside an answer belongs to it.
    private static boolean continues(Block first, Block next) {
        boolean isSame =
                first.getClass().equals(next.getClass()) && number(first).equals(number(next));
        return isSame || next instanceof Block.Row;
    }

    // `2 t/m 4` is 2, 3, 4.
    private static List<String> numbers(String written) {
        var numbers = new ArrayList<String>();
        var found = NUMBER.matcher(written);
        int end = 0;
        while (found.find()) {
            String between = written.substring(end, found.start());
            boolean isRange =
                    !numbers.isEmpty() && (between.contains("t/m") || between.contains("–") || between.contains("-"));
            int number = Integer.parseInt(found.group());
            int from = isRange ? Integer.parseInt(numbers.getLast()) + 1 : number;
            for (int each = from; each <= number; each++) numbers.add(String.valueOf(each));
            end = found.end();
        }
        return numbers;
    }

    List<Part> parts() {
        return parts;
    }

    boolean isAsked(int block) {
        return isIn(block, Sort.ASKED);
    }

    boolean isAnswer(int block) {
        return isIn(block, Sort.ANSWER);
    }

    private boolean isIn(int block, Sort sort) {
        int at = place(block);
        return at >= 0 && parts.get(at).sort() == sort && block < parts.get(at).next();
    }

    private int place(int block) {
        int found = Arrays.binarySearch(firsts, block);
        return found >= 0 ? found : -found - 2;
    }
}
