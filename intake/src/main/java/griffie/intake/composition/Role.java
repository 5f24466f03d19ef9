package griffie.intake.composition;

import griffie.paper.Block;
import griffie.paper.Span;

/// What a paragraph is in its paper: makes the block of its span, such as `Block.Head::new`.
@FunctionalInterface
public interface Role {
    Block block(Span span);
}
