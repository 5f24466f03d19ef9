/// The words of Griffie: a paper, its text, what is found in it and where. No input, no output, no rules.
///
/// A [griffie.paper.Paper] holds a [griffie.paper.Text]; a [griffie.paper.Finding] is one thing recognised in it, with
/// its [griffie.paper.Span]. A [griffie.paper.Citation] points to a [griffie.paper.Reference] and carries what is
/// [griffie.paper.Said] beside it. [griffie.paper.Origin] leads every clean character back to the source.
@NullMarked
package griffie.paper;

import org.jspecify.annotations.NullMarked;
