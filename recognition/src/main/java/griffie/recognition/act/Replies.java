package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Answer;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Ties what was asked to the passage of the same paper that answers it.
final class Replies {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:zie|verwijs ik|verwijzen wij|see)\\b[^.]{0,60}?\\b(?:vra(?:ag|gen)|questions?|antwoord|answer) (\\d{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 300;
    private static final int MOST = 20;
    private static final int LONG_WORD = 6;

    private final Paper paper;
    private final Words words;
    private final Voices voices;

    Replies(Paper paper, Words words, Voices voices) {
        this.paper = paper;
        this.words = words;
        this.voices = voices;
    }

    List<Answer> answers(List<Act> acts, Exchange exchange) {
        var answers = new ArrayList<Answer>();
        if (exchange.parts().isEmpty()) echoes(acts, answers);
        else numbered(exchange, answers);
        return answers;
    }

    private void numbered(Exchange exchange, List<Answer> answers) {
        var asked = new HashMap<String, Span>();
        var answered = new HashMap<String, Span>();
        for (var part : exchange.parts()) {
            if (part.words().isEmpty()) continue;
            var spans = part.sort() == Exchange.Sort.ASKED ? asked : answered;
            for (var number : part.numbers()) spans.putIfAbsent(number, part.words());
        }
        for (var part : exchange.parts()) {
            if (part.sort() != Exchange.Sort.ANSWER || part.words().isEmpty()) continue;
            for (var number : part.numbers()) {
                var question = asked.get(number);
                if (question != null) add(part.words(), question, answered, answers);
            }
        }
    }

    private void add(Span span, Span asked, Map<String, Span> answered, List<Answer> answers) {
        answers.add(new Answer(span, asked));
        if (span.length() > SHORT) return;
        // `Zie het antwoord op vraag 2`: that one answers this question too.
        var elsewhere = ELSEWHERE.matcher(paper.text().of(span));
        if (elsewhere.find()) {
            var other = answered.get(elsewhere.group(1));
            if (other != null) answers.add(new Answer(other, asked));
        }
    }

    /// A letter takes up what it was asked in the words in which it was asked.
    private void echoes(List<Act> acts, List<Answer> answers) {
        var asked = acts.stream().filter(this::isAsked).limit(MOST).toList();
        if (asked.isEmpty()) return;
        var passages = passages(asked.getFirst().span().end());
        var common = common(passages);
        for (var request : asked) {
            var best = best(request, passages, common);
            if (best.isEmpty() || asked.stream().anyMatch(other -> isSame(other, request, common))) continue;
            answers.add(new Answer(withoutEcho(best.getFirst(), asked), request.span()));
        }
    }

    // The second time that the same is asked is where the answer begins.
    private boolean isSame(Act earlier, Act request, Set<String> common) {
        if (earlier.span().start() >= request.span().start()) return false;
        var shared = content(earlier.span());
        shared.removeAll(common);
        shared.retainAll(content(request.span()));
        return shared.size() >= 3;
    }

    private boolean isAsked(Act act) {
        return act.kind() == Act.Kind.REQUEST
                && !act.to().isEmpty()
                && act.to().stream().allMatch(party -> voices.writer().contains(party.name()));
    }

    private List<Span> passages(int from) {
        return paper.text().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::span)
                .filter(span -> span.start() >= from)
                .toList();
    }

    // Words of most passages tell none apart.
    private Set<String> common(List<Span> passages) {
        var counts = new HashMap<String, Integer>();
        for (var passage : passages) for (var word : content(passage)) counts.merge(word, 1, Integer::sum);
        var common = new HashSet<String>();
        counts.forEach((word, count) -> {
            if (count > 2 && 3 * count > passages.size()) common.add(word);
        });
        return common;
    }

    private List<Span> best(Act request, List<Span> passages, Set<String> common) {
        var asked = content(request.span());
        asked.removeAll(common);
        int most = 1;
        var best = new ArrayList<Span>();
        for (var passage : passages) {
            var shared = content(firstSentence(passage));
            shared.retainAll(asked);
            if (shared.size() <= most) continue;
            most = shared.size();
            best.clear();
            best.add(passage);
        }
        return best;
    }

    private Span firstSentence(Span passage) {
        int first = words.at(passage.start());
        if (first >= words.size()) return passage;
        int next = words.nextAfter(words.sentence(first));
        return words.span(first, next);
    }

    private Span withoutEcho(Span passage, List<Act> asked) {
        var first = firstSentence(passage);
        boolean isEcho = asked.stream().anyMatch(act -> first.contains(act.span()));
        int next = words.at(first.end());
        return isEcho && next < words.size() && words.start(next) < passage.end()
                ? new Span(words.start(next), passage.end())
                : passage;
    }

    private Set<String> content(Span span) {
        var content = new HashSet<String>();
        for (int i = words.at(span.start()); i < words.size() && words.start(i) < span.end(); i++) {
            if (words.isWord(i) && words.length(i) >= LONG_WORD)
                content.add(words.text(i).toLowerCase(Locale.ROOT));
        }
        return content;
    }
}
