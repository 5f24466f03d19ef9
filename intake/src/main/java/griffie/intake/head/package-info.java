/// What a paper says about itself, in words: the lines of its head, titles, names, days, who asks whom.
/// [griffie.intake.head.Particulars] is the door; the vocabulary beside it also serves those who have metadata.
@NullMarked
package griffie.intake.head;

import org.jspecify.annotations.NullMarked;
