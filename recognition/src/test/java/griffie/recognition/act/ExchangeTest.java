package griffie.recognition.act;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Act;
import griffie.paper.Answer;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.recognition.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is asked in numbered questions, and which passage answers it.
class ExchangeTest {
    @Test
    void leavesOutTheLinesThatNumber() {
        assertThat(exchange("?1 Vraag 1", "?1 Klopt het?", "!1 Antwoord op vraag 1", "!1 Ja."))
                .containsExactly("asks Klopt het?", "Ja. answers Klopt het?");
    }

    @Test
    void leavesOutNumbersAndWordsInFrontOfTheSentence() {
        assertThat(exchange("?1 1. Klopt het?", "!1 Antwoord: ja.", "?2 Vraag 2: Waarom?", "!2 Antwoord 2 – Daarom."))
                .containsExactly(
                        "asks Klopt het?", "ja. answers Klopt het?", "asks Waarom?", "Daarom. answers Waarom?");
    }

    @Test
    void oneAnswerAnswersAllOfItsQuestions() {
        assertThat(exchange("?1 1", "?1 Klopt het?", "?2 2", "?2 Waarom?", "!1, 2 1, 2", "!1, 2 Nee."))
                .containsExactly("asks Klopt het?", "asks Waarom?", "Nee. answers Klopt het?", "Nee. answers Waarom?");
    }

    @Test
    void anAnswerThatSendsOnAnswersThereToo() {
        assertThat(exchange("?1 Klopt het?", "!1 Ja, al jaren.", "?2 Waarom?", "!2 Zie het antwoord op vraag 1."))
                .containsExactly(
                        "asks Klopt het?",
                        "Ja, al jaren. answers Klopt het?",
                        "Ja, al jaren. answers Waarom?",
                        "asks Waarom?",
                        "Zie het antwoord op vraag 1. answers Waarom?");
    }

    @Test
    void anAnswerThatSpeaksOfTheQuestionAsksNothing() {
        assertThat(exchange("?1 Klopt het?", "!1 Het onderzoek waarnaar u vraagt is er al."))
                .containsExactly("asks Klopt het?", "Het onderzoek waarnaar u vraagt is er al. answers Klopt het?");
    }

    @Test
    void aNumberThatBelongsToTheAnswerStays() {
        assertThat(exchange("?1 Hoeveel?", "!1 3 miljoen euro.")).contains("3 miljoen euro. answers Hoeveel?");
    }

    private static List<String> exchange(String... paragraphs) {
        var paper = Paper.of("");
        var text = text(paragraphs);
        var read = new Paper(paper.source(), paper.about(), paper.language(), text, paper.repairs(), paper.remarks());
        return Recognition.everything().in(read).stream()
                .flatMap(finding -> {
                    if (finding instanceof Answer answer)
                        return Stream.of(text.of(answer.span()) + " answers " + text.of(answer.asked()));
                    boolean isAsked = finding instanceof Act act && act.kind() == Act.Kind.REQUEST;
                    return isAsked ? Stream.of("asks " + text.of(finding.span())) : Stream.empty();
                })
                .toList();
    }

    // `?1` before a question, `!1, 2` before an answer.
    private static Text text(String... paragraphs) {
        var chars = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            var parts = paragraph.split("(?<!,) ", 2);
            var span = new Span(chars.length(), chars.length() + parts[1].length());
            String number = parts[0].substring(1);
            blocks.add(paragraph.startsWith("?") ? new Block.Question(span, number) : new Block.Answer(span, number));
            chars.append(parts[1]).append("\n\n");
        }
        return new Text(
                chars.toString(), blocks, List.of(), Text.of(chars.toString()).origin());
    }
}
