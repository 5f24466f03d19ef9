package griffie.recognition.date;

import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds dates, lengths of time and impossible dates, in reading order.
///
/// ```
/// new DateRecogniser().in(paper, words)   // 13 april → 2021-04-13, from the paper's date
/// ```
public final class DateRecogniser {
    /// `DateMention` and `ImpossibleDate`, none inside another.
    public List<Finding> in(Paper paper, Words words) {
        var expressions = new Expressions(words);
        var mentions = new Mentions(words, paper.date());
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < words.size(); ) {
            if (!isRead(words, i)) {
                i++;
                continue;
            }
            var read = expressions.at(i);
            read.flatMap(mentions::of).ifPresent(findings::add);
            i = read.map(Moment.Read::next).orElse(i + 1);
        }
        return List.copyOf(findings);
    }

    private static boolean isRead(Words words, int i) {
        return (words.isNumber(i) || words.isWord(i)) && !(words.blockOf(i) instanceof Block.Signature);
    }
}
