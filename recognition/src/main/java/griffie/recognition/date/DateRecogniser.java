package griffie.recognition.date;

import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds dates, lengths of time and impossible dates, in reading order.
///
/// ```
/// new DateRecogniser().in(paper, words)   // 13 april → 2021-04-13, from the paper's date
/// ```
public final class DateRecogniser {
    /// `DateMention` and `ImpossibleDate`, none inside another.
    public List<Finding> in(Paper paper, Words words) {
        var expressions = new Expressions(words);
        var mentions = new Mentions(words, paper);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < words.size(); ) {
            var read = words.isNumber(i) || words.isWord(i)
                    ? whole(words, expressions.at(i))
                    : Optional.<Moment.Read>empty();
            if (read.isPresent() && !isSignature(words, i))
                mentions.of(read.get()).ifPresent(findings::add);
            i = read.isPresent() ? read.get().next() : i + 1;
        }
        return List.copyOf(findings);
    }

    // What begins in one cell or paragraph does not end in the next.
    private static Optional<Moment.Read> whole(Words words, Optional<Moment.Read> read) {
        return read.filter(found -> words.block(found.first()) == words.block(found.next() - 1));
    }

    private static boolean isSignature(Words words, int i) {
        return words.blockOf(i) instanceof Block.Signature;
    }
}
