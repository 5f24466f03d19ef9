package griffie.recognition.quantity;

import griffie.paper.Finding;
import griffie.paper.Quantity;
import griffie.recognition.word.Words;
import java.util.List;

/// Finds quantities, in reading order.
public final class QuantityRecogniser {
    /// The quantities of a text whose dates are known; a number in a date is none.
    public List<Quantity> in(Words words, List<Finding> dates) {
        return List.of();
    }
}
