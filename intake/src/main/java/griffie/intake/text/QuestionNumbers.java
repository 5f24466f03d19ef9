package griffie.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the numbers of questions, each on a line of its own, from the numbers of pages.
///
/// They count from 1 in a paper that says that it has questions, and each stands before one. Below a line that begins
/// with `Antwoord` they may count once more.
final class QuestionNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:\\h?(?:,|en|t/m|[-–])\\h?\\d{1,3}){0,20}\\h?[.)]?");
    private static final Pattern ASKING = Pattern.compile("(?i)\\b(?:kamer)?vragen\\b|\\bquestions\\b");
    private static final int TITLE = 60; // lines
    private static final int LONGEST = 30; // lines of a question

    private final String chars;
    private final List<Line> lines;

    private QuestionNumbers(String chars, List<Line> lines) {
        this.chars = chars;
        this.lines = lines;
    }

    /// Gives the lines that number questions their kind.
    static void mark(String chars, List<Line> lines) {
        var numbers = new QuestionNumbers(chars, lines);
        if (!numbers.isAsking()) return;
        int last = numbers.questions();
        if (last > 0) numbers.answers(last);
    }

    private boolean isAsking() {
        return lines.stream()
                        .limit(TITLE)
                        .anyMatch(line -> ASKING.matcher(line.in(chars)).find())
                && lines.stream().noneMatch(line -> Writing.isQuestionNumber(line.in(chars)));
    }

    // The line of the last question's number, or 0 where fewer than two were found.
    private int questions() {
        int expected = 1;
        int first = 0;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (number(i).orElse(0) != expected || !isBeforeQuestion(i)) continue;
            if (expected == 2) label(first);
            if (expected >= 2) label(i);
            if (expected == 1) first = i;
            else last = i;
            expected++;
        }
        return last;
    }

    private boolean isBeforeQuestion(int number) {
        int at = afterBlanks(number + 1);
        for (int from = at;
                at < Math.min(lines.size(), from + LONGEST) && lines.get(at).isText();
                at++) {
            if (number(at).isPresent()) return false;
            if (lines.get(at).in(chars).contains("?")) return true;
        }
        return false;
    }

    private void answers(int question) {
        int asked = number(question).orElse(0);
        int at = question;
        while (at < lines.size() && !lines.get(at).in(chars).startsWith("Antwoord")) at++;
        int last = 0;
        for (; at < lines.size(); at++) {
            int number = number(at).orElse(0);
            boolean isNext = last == 0 ? number == 1 : number > last && number <= asked;
            if (!isNext || !isBeforeSentence(at)) continue;
            label(at);
            last = number;
        }
    }

    private boolean isBeforeSentence(int number) {
        int at = afterBlanks(number + 1);
        return at < lines.size()
                && lines.get(at).isText()
                && !Writing.beginsInSentence(lines.get(at).in(chars));
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() == Line.Kind.BLANK) at++;
        return at;
    }

    private void label(int i) {
        lines.set(i, lines.get(i).as(Line.Kind.LABEL));
    }

    private Optional<Integer> number(int i) {
        var line = lines.get(i);
        if (line.length() == 0 || line.length() > 40 || !Character.isDigit(chars.charAt(line.start())))
            return Optional.empty();
        String text = line.in(chars);
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text.split("\\D", 2)[0]))
                : Optional.empty();
    }
}
