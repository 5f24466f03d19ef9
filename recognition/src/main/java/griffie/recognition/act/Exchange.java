package griffie.recognition.act;

import griffie.paper.Block;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The numbered questions of a paper and their answers: which blocks belong to which.
///
/// Where intake did not mark them, the lines `Vraag 3` and `Antwoord op vraag 3 en 4` do.
final class Exchange {
    private static final Pattern LABEL = Pattern.compile("""
            (?xi)
            (?<sort> vra(?:ag|gen) | antwoord(?:en)? | questions? | answers? )
            (?: \\h op \\h (?: de \\h )? vra(?:ag|gen) | \\h to \\h questions? )?
            (?<numbers> \\h \\d{1,3} [\\h\\d,enandt/m–-]{0,60} ) [.:]?                                # 3, 4 en 8
            """);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONGEST = 80;

    /// A question or an answer: its numbers and the blocks of its words.
    record Part(Sort sort, List<String> numbers, int first, int next) {}

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
            var label = label(text, block);
            int next = block + 1;
            if (!label.isEmpty()) {
                while (next < blocks.size() && continues(text, next)) next++;
                parts.add(new Part(
                        label.getFirst().startsWith("?") ? Sort.ASKED : Sort.ANSWER,
                        label.subList(1, label.size()),
                        block + 1,
                        next));
            }
            block = next;
        }
        return new Exchange(parts);
    }

    private static boolean continues(Text text, int block) {
        var at = text.blocks().get(block);
        if (at instanceof Block.Footnote || at instanceof Block.Signature || at instanceof Block.Head) return false;
        if (at instanceof Block.Heading && !(at.span().length() > LONGEST)) return false;
        return label(text, block).isEmpty();
    }

    // The sort, `?` for a question, then the numbers; empty for any other block.
    private static List<String> label(Text text, int block) {
        Span span = text.blocks().get(block).span();
        if (span.length() > LONGEST
                || span.isEmpty()
                || !mayLabel(text.chars().charAt(span.start()))
                || text.blocks().get(block) instanceof Block.Head) return List.of();
        var line = LABEL.matcher(text.of(span).strip());
        if (!line.matches()) return List.of();
        String sort = line.group("sort").toLowerCase(Locale.ROOT);
        var label = new ArrayList<>(List.of(sort.startsWith("v") || sort.startsWith("q") ? "?" : "!"));
        label.addAll(numbers(line.group("numbers")));
        return label;
    }

    // Looked at first, since nearly all short lines begin otherwise.
    private static boolean mayLabel(char first) {
        return switch (Character.toLowerCase(first)) {
            case 'v', 'a', 'q' -> true;
            default -> false;
        };
    }

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
