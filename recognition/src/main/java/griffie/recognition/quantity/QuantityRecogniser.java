package griffie.recognition.quantity;

import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Quantity;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds quantities, in reading order.
public final class QuantityRecogniser {
    /// The quantities of a text whose dates are known; a number in a date is none, unless it is an age.
    public List<Quantity> in(Words words, List<Finding> dates) {
        var taken = Taken.of(words, dates);
        var grammar = new Grammar(words, taken);
        var quantities = new ArrayList<Quantity>();
        int at = 0;
        while (at < words.size()) {
            if (!grammar.opens(at) || isSignature(words, at)) {
                at++;
                continue;
            }
            var step = grammar.at(at);
            step.quantity().ifPresent(quantities::add);
            at = step.next();
        }
        return List.copyOf(quantities);
    }

    private static boolean isSignature(Words words, int i) {
        return words.blockOf(i) instanceof Block.Signature;
    }
}
