package griffie.recognition.act;

import griffie.paper.ActorMention;
import griffie.paper.Span;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Arrays;
import java.util.List;

/// The words of a text, each with what it can be to an act and the actor it names.
final class Tagged {
    private final Words words;
    private final List<ActorMention> actors;
    private final Lexeme[] lexemes;
    private final byte[] lengths;
    private final int[] mentions;

    Tagged(Words words, List<ActorMention> actors, Phrases<Lexeme> lexicon) {
        this.words = words;
        this.actors = List.copyOf(actors);
        this.lexemes = new Lexeme[words.size()];
        this.lengths = new byte[words.size()];
        this.mentions = new int[words.size()];
        Arrays.fill(lexemes, Lexeme.NONE);
        tag(lexicon);
        place();
    }

    private void tag(Phrases<Lexeme> lexicon) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.isWord(i)) continue;
            var match = lexicon.longest(words, i);
            if (match.isEmpty()) continue;
            lexemes[i] = match.get().value();
            lengths[i] = (byte) (match.get().next() - i);
        }
    }

    private void place() {
        for (int m = 0; m < actors.size(); m++) {
            var span = actors.get(m).span();
            for (int i = words.at(span.start()); i < words.size() && words.start(i) < span.end(); i++) {
                mentions[i] = m + 1;
            }
        }
    }

    Words words() {
        return words;
    }

    int size() {
        return lexemes.length;
    }

    Lexeme at(int i) {
        return i < 0 || i >= lexemes.length ? Lexeme.NONE : lexemes[i];
    }

    /// The token after the phrase that starts here.
    int after(int i) {
        return i + Math.max(1, lengths[i]);
    }

    boolean is(int i, Role role) {
        return at(i).is(role) && !isNamed(i);
    }

    boolean isNamed(int i) {
        return i >= 0 && i < mentions.length && mentions[i] > 0;
    }

    ActorMention mention(int i) {
        return actors.get(mentions[i] - 1);
    }

    List<ActorMention> actors() {
        return actors;
    }

    /// The first token of the mention that covers this one.
    int startOfName(int i) {
        int start = i;
        while (start > 0 && mentions[start - 1] == mentions[i]) start--;
        return start;
    }

    /// The token after the mention that covers this one.
    int afterName(int i) {
        int next = i;
        while (next < mentions.length && mentions[next] == mentions[i]) next++;
        return next;
    }

    Span span(int first, int next) {
        return words.span(first, next);
    }
}
