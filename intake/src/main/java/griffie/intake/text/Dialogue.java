package griffie.intake.text;

import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks the paragraphs of numbered questions and their answers, each with its number.
///
/// A line says where one begins (`Vraag 3`, `Antwoord op vragen 3 en 4`, `Antwoord:`). Numbers alone do so in a paper
/// that says that it has questions, if they count from 1 and each stands before a question. Where no line says so, the
/// answer is what follows the question in a paper with answers.
final class Dialogue {
    private static final int TITLE = 60; // blocks
    private static final int LONGEST = 6; // blocks of a question
    private static final Pattern ASKING = Pattern.compile("(?i)\\b(?:kamer)?vragen\\b|\\bquestions\\b");
    private static final Pattern ANSWERING =
            Pattern.compile("(?i)\\bantwoord(?:en)?\\b|\\bbeantwoording\\b|\\banswers\\b");
    private static final Pattern QUESTION_MARK = Pattern.compile("\\?(?![\\p{L}\\p{N}=&/_])");

    private final String chars;
    private final List<Block> blocks;
    private final List<Optional<Opening>> openings;
    private final Opening.Sort[] sorts;
    private final String[] numbers;
    private final Set<String> answered = new HashSet<>();
    private boolean isMirrored;

    private Dialogue(String chars, List<Block> blocks) {
        this.chars = chars;
        this.blocks = blocks;
        this.openings = blocks.stream()
                .map(block -> isSpoken(block) ? Opening.of(of(block)) : Optional.<Opening>empty())
                .toList();
        this.sorts = new Opening.Sort[blocks.size()];
        this.numbers = new String[blocks.size()];
        Arrays.fill(sorts, Opening.Sort.NUMBER);
        Arrays.fill(numbers, "");
    }

    static List<Block> marked(String chars, List<Block> blocks) {
        var dialogue = new Dialogue(chars, blocks);
        if (!dialogue.isAsking()) return blocks;
        dialogue.read(dialogue.hasWords() ? 0 : 1);
        dialogue.answer();
        return dialogue.marked();
    }

    private boolean hasWords() {
        return openings.stream().anyMatch(one -> is(one, Opening.Sort.QUESTION));
    }

    private boolean isAsking() {
        return hasWords()
                || openings.stream()
                        .anyMatch(one -> is(one, Opening.Sort.ANSWER)
                                && !one.orElseThrow().numbers().isEmpty())
                || isNumbered();
    }

    // Two numbers at least, in a paper that says that it has questions.
    private boolean isNumbered() {
        int expected = 1;
        for (int i = 0; i < blocks.size() && expected < 3; i++) if (asks(i, expected)) expected++;
        return expected == 3 && says(ASKING);
    }

    private boolean says(Pattern word) {
        int end = 0;
        while (end < Math.min(blocks.size(), TITLE) && openings.get(end).isEmpty()) end++;
        return blocks.subList(0, end).stream()
                .anyMatch(block -> word.matcher(of(block)).find());
    }

    // The number that is expected next, before a question.
    private boolean asks(int i, int expected) {
        var opening = openings.get(i);
        if (!is(opening, Opening.Sort.NUMBER) || opening.orElseThrow().first() != expected) return false;
        int from = opening.orElseThrow().isWhole() ? i + 1 : i;
        for (int at = from; at < Math.min(blocks.size(), from + LONGEST); at++) {
            if (at > from && openings.get(at).isPresent()) return false;
            if (isQuestion(at)) return true;
        }
        return false;
    }

    private boolean isQuestion(int i) {
        return QUESTION_MARK.matcher(of(blocks.get(i))).find();
    }

    /// Goes from line to line; `expected` is the number of the first question, or 0 where words say what begins.
    private void read(int expected) {
        int next = expected;
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var opening = openings.get(i).orElse(null);
            if (opening == null) {
                if (i > 0 && !(blocks.get(i) instanceof Block.Heading)) go(i, sorts[i - 1], numbers[i - 1]);
            } else if (opening.sort() == Opening.Sort.ANSWERS || isBeforeAnswers(i, opening)) {
                isMirrored = last > 0 && answered.isEmpty();
                last = 0;
            } else if (opening.sort() != Opening.Sort.NUMBER) {
                go(i, opening.sort(), opening.numbers().isEmpty() && i > 0 ? numbers[i - 1] : opening.written());
                if (opening.sort() == Opening.Sort.QUESTION) last = opening.first();
            } else if (isMirrored && opening.first() > last) {
                go(i, Opening.Sort.ANSWER, opening.written());
                last = opening.first();
            } else if (next > 0 && !isMirrored && asks(i, next)) {
                go(i, Opening.Sort.QUESTION, opening.written());
                last = next++;
            } else if (i > 0 && !(opening.first() == 1 && last > 1)) {
                // `1. Krant, 3 mei 2024` after the last answer is a note.
                go(i, sorts[i - 1], numbers[i - 1]);
            }
        }
    }

    // `Antwoord` after the last question, where the numbers begin anew.
    private boolean isBeforeAnswers(int i, Opening opening) {
        boolean isBare =
                opening.sort() == Opening.Sort.ANSWER && opening.numbers().isEmpty() && opening.isWhole();
        if (!isBare || i == 0 || numbers[i - 1].equals("1") || i + 1 == blocks.size()) return false;
        var after = openings.get(i + 1);
        return is(after, Opening.Sort.NUMBER) && after.orElseThrow().first() == 1;
    }

    private void go(int i, Opening.Sort sort, String number) {
        if (number.isEmpty()) return;
        sorts[i] = sort;
        numbers[i] = number;
        if (sort == Opening.Sort.ANSWER) answered.addAll(List.of(number.split(", ")));
    }

    /// Answers that no line announces: what follows the last sentence that asks.
    private void answer() {
        if (isMirrored || (answered.isEmpty() && !says(ANSWERING))) return;
        for (int i = 0; i < blocks.size(); ) {
            int next = i + 1;
            while (next < blocks.size() && sorts[next] == sorts[i] && numbers[next].equals(numbers[i])) next++;
            if (sorts[i] == Opening.Sort.QUESTION && !isAnswered(numbers[i])) answerAfter(i, next);
            i = next;
        }
    }

    private boolean isAnswered(String number) {
        return List.of(number.split(", ")).stream().anyMatch(answered::contains);
    }

    private void answerAfter(int from, int next) {
        int at = from;
        while (at < next && !isQuestion(at)) at++;
        while (at < next && isQuestion(at)) at++;
        for (; at < next; at++) sorts[at] = Opening.Sort.ANSWER;
    }

    private List<Block> marked() {
        var marked = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            marked.add(isSpoken(block) ? block(sorts[i], numbers[i], block) : block);
        }
        return marked;
    }

    private static Block block(Opening.Sort sort, String number, Block block) {
        return switch (sort) {
            case QUESTION -> new Block.Question(block.span(), number);
            case ANSWER -> new Block.Answer(block.span(), number);
            case ANSWERS, NUMBER -> block;
        };
    }

    private static boolean is(Optional<Opening> opening, Opening.Sort sort) {
        return opening.filter(one -> one.sort() == sort).isPresent();
    }

    private static boolean isSpoken(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Item || block instanceof Block.Heading;
    }

    private String of(Block block) {
        Span span = block.span();
        return span.in(chars);
    }
}
